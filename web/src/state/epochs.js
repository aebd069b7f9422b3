import { History } from "./history.js";

/**
 * The evaluations at the ends of the epochs of one run: epoch e is row e - 1. The columns are `step`,
 * `epoch` and the measured quantities.
 */
export class Epochs extends History {
  /**
   * Takes in consecutive epochs. Those that are held already are passed over, so that going over the
   * same steps again changes nothing.
   *
   * @param {import("../protocol/training-frames.js").EpochRows} rows
   * @returns {this}
   * @throws {RangeError} if epochs before the first of them are missing
   */
  add(rows) {
    return rows.epoch.length === 0 ? this : this.append(rows.epoch[0] - 1, { ...rows });
  }

  /**
   * The epochs that had ended at a step: those that a fork begins with.
   *
   * @param {number} step
   * @returns {Epochs}
   */
  upTo(step) {
    const copy = new Epochs();
    let ended = 0;
    while (ended < this.length && this.column("step").at(ended) <= step) ended += 1;
    for (const [name, column] of Object.entries(this.columns)) {
      copy.columns[name] = column.prefix(ended);
    }
    return copy;
  }
}
