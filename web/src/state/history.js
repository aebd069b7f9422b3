import { Column } from "./column.js";
import { Pyramid } from "./pyramid.js";

/**
 * All steps of one run that the page holds, without a gap from step 0 on: step i is row i. It
 * grows in place; who remembers a length can tell what is new.
 */
export class History {
  /** @type {Record<string, Column>} */
  columns = {};
  /** @type {Map<string, Pyramid>} */
  #pyramids = new Map();

  /** The number of steps held; the newest step is one less. */
  get length() {
    for (const name in this.columns) return this.columns[name].length;
    return 0;
  }

  /**
   * Takes in consecutive steps. Steps that are held already are passed over, so a repeat changes
   * nothing. The first rows ever decide which columns there are.
   * @param {number} first the step of the first row
   * @param {Record<string, ArrayLike<number>>} rows one list for each column, all of one length
   * @returns {this}
   * @throws {RangeError} if steps between the newest one and `first` are missing
   */
  append(first, rows) {
    const held = this.length;
    if (first > held) throw new RangeError(`Steps ${held} to ${first - 1} are missing.`);
    if (held === 0) for (const name in rows) this.columns[name] ??= new Column();
    for (const [name, column] of Object.entries(this.columns)) {
      const values = rows[name];
      if (!values) throw new RangeError(`The column ${name} is missing.`);
      for (let i = held - first; i < values.length; i++) column.push(values[i]);
    }
    return this;
  }

  /**
   * @param {string} name
   * @returns {Column}
   */
  column(name) {
    const column = this.columns[name];
    if (!column) throw new RangeError(`There is no column ${name}.`);
    return column;
  }

  /**
   * The extremes of a column over any stretch of steps, for drawing.
   * @param {string} name
   * @returns {Pyramid}
   */
  pyramid(name) {
    let pyramid = this.#pyramids.get(name);
    if (!pyramid) {
      pyramid = new Pyramid(this.column(name));
      this.#pyramids.set(name, pyramid);
    }
    return pyramid;
  }

  /**
   * A history with the first `length` steps of this one: where a fork begins.
   * @param {number} length
   * @returns {History}
   */
  prefix(length) {
    if (length > this.length) {
      throw new RangeError(`Only ${this.length} of ${length} steps are held.`);
    }
    const copy = new History();
    for (const [name, column] of Object.entries(this.columns)) {
      copy.columns[name] = column.prefix(length);
    }
    return copy;
  }

  /**
   * A history with the first rows of this one, those in which an ascending column is at most `highest`:
   * the epochs that had ended at a step.
   * @param {string} name
   * @param {number} highest
   * @returns {History}
   */
  upTo(name, highest) {
    let length = 0;
    while (length < this.length && this.column(name).at(length) <= highest) length += 1;
    return this.prefix(length);
  }
}
