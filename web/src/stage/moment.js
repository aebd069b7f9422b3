import { motionBetween, progressOf } from "./step-motion.js";

/**
 * @typedef {import("../scenes/descent/kind.js").State} State
 * @typedef {import("../scenes/descent/kind.js").Run} Run
 * @typedef {import("../protocol/frames.js").Snapshot} Snapshot
 *
 * @typedef {object} Stand where a run stands in the picture at one moment
 * @property {Run} run
 * @property {boolean} active
 * @property {[number, number]} at in the quantities of the two axes
 * @property {[number, number] | null} before the end of the step that leads to `at`
 * @property {Snapshot | null} snapshot null while the point moves or until its numbers are there
 * @property {number} settled the last step whose segment stands still
 */

/** Follows the shown step of each run and tells where its point is drawn. */
export class Standing {
  /** @type {Map<string, number>} */
  #shown = new Map();
  /** @type {Map<string, import("./step-motion.js").Motion>} */
  #motions = new Map();

  /**
   * Takes in a new state: begins and ends motions.
   *
   * @param {State} state
   * @param {Run[]} runs the visible ones
   * @param {boolean} reduced whether the reader wants no motion
   * @param {number} now in milliseconds
   */
  follow(state, runs, reduced, now) {
    const { playing, pace } = state;
    const ids = new Set(runs.map((run) => run.id));
    for (const id of this.#shown.keys()) if (!ids.has(id)) this.#forget(id);
    for (const run of runs) {
      const from = this.#shown.get(run.id) ?? -1;
      if (from === run.step) continue;
      this.#shown.set(run.id, run.step);
      const motion = motionBetween(from, run.step, { playing, pace, reduced, now });
      if (motion) this.#motions.set(run.id, motion);
      else this.#motions.delete(run.id);
    }
  }

  /** Whether a point is on its way. */
  get moving() {
    return this.#motions.size > 0;
  }

  /**
   * @param {Run} run
   * @param {string} second the name of the upright quantity: x1 or f
   * @param {boolean} active
   * @param {number} now in milliseconds
   * @returns {Stand | null} null before the first step has come
   */
  standOf(run, second, active, now) {
    if (run.step < 0 || run.step >= run.history.length) return null;
    const motion = this.#motions.get(run.id);
    const progress = motion ? progressOf(motion, now) : 1;
    if (!motion || progress === 1) {
      this.#motions.delete(run.id);
      const at = pointOf(run, second, run.step);
      const before = run.step > 0 ? pointOf(run, second, run.step - 1) : null;
      const snapshot = belongsTo(run) ? run.snapshot : null;
      return { run, active, at, before, snapshot, settled: run.step };
    }
    const [a, b] = [pointOf(run, second, motion.from), pointOf(run, second, motion.to)];
    const settled = Math.min(motion.from, motion.to);
    /** @type {[number, number]} */
    const at = [a[0] + (b[0] - a[0]) * progress, a[1] + (b[1] - a[1]) * progress];
    return { run, active, at, before: pointOf(run, second, settled), snapshot: null, settled };
  }

  /** @param {string} id */
  #forget(id) {
    this.#shown.delete(id);
    this.#motions.delete(id);
  }
}

/**
 * @param {Run} run
 * @param {string} second
 * @param {number} step
 * @returns {[number, number]}
 */
function pointOf({ history }, second, step) {
  return [history.column("x0").at(step), history.column(second).at(step)];
}

/**
 * Whether the snapshot is that of the shown step: after a seek it follows a little later.
 *
 * @param {Run} run
 */
function belongsTo({ snapshot, history, step }) {
  return snapshot?.x.every((x, i) => Object.is(x, history.column(`x${i}`).at(step))) ?? false;
}
