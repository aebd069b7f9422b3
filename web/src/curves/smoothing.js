import { Column } from "../state/column.js";

/** Windows that can be chosen, in iterations; each about three times the one before. */
export const WINDOWS = [3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000];

/** A window this part of the steps in view evens out the noise and keeps the shape. */
const PART_OF_VIEW = 30;

/** Values that are smoothed in one frame, a millisecond's work, while a run goes on. */
const AT_ONCE = 150_000;

/**
 * The window that suits a stretch of steps.
 *
 * @param {number} span steps in view
 */
export function windowFor(span) {
  return WINDOWS.findLast((window) => window * PART_OF_VIEW <= span) ?? WINDOWS[0];
}

/** A line that changes by a tenth of the distance to a value is drawn by every so many of its points. */
const PART_OF_WINDOW = 10;

/**
 * The exponential moving average of a list that grows: `s += (value - s) / window`, from the first
 * value on. Each value is taken in once; of the averages only ten a window are kept, which is what can
 * be told apart in a drawing.
 */
export class Smoothed {
  #kept = new Column();
  #latest = NaN;

  /**
   * @param {import("./sampling.js").Listed} values
   * @param {number} window in values
   */
  constructor(values, window) {
    this.values = values;
    this.window = window;
    this.stride = Math.max(1, Math.floor(window / PART_OF_WINDOW));
    /** How many values have been taken in. */
    this.length = 0;
  }

  /**
   * The average at a value, or the last one kept before it.
   *
   * @param {number} index
   */
  at(index) {
    return index < this.length ? this.#kept.at(Math.floor(index / this.stride)) : NaN;
  }

  /**
   * Takes in values that are new, at most so many.
   *
   * @param {number} most
   * @returns {boolean} whether all have been taken in
   */
  extend(most) {
    const end = Math.min(this.values.length, this.length + most);
    for (let index = this.length; index < end; index++) {
      const value = this.values.at(index);
      this.#latest = index === 0 ? value : this.#latest + (value - this.#latest) / this.window;
      if (index % this.stride === 0) this.#kept.push(this.#latest);
    }
    this.length = end;
    return end === this.values.length;
  }
}

/**
 * Smoothed lists that are kept as long as what they are made of. With another window a list is made
 * anew over some frames, during which the old one stays in view.
 */
export function createSmoothing() {
  /** @type {WeakMap<object, { shown: Smoothed, next: Smoothed | null }>} */
  const known = new WeakMap();

  /**
   * @param {import("./sampling.js").Listed} values always the same list
   * @param {number} window
   * @param {boolean} hurried whether more values come in the next frame
   * @returns {{ values: Smoothed, complete: boolean }}
   */
  return function smoothed(values, window, hurried) {
    const entry = known.get(values) ?? { shown: new Smoothed(values, window), next: null };
    known.set(values, entry);
    if (entry.shown.window !== window && entry.next?.window !== window) {
      entry.next = new Smoothed(values, window);
    } else if (entry.shown.window === window) {
      entry.next = null;
    }
    const most = hurried ? AT_ONCE : Infinity;
    if (entry.next?.extend(most)) Object.assign(entry, { shown: entry.next, next: null });
    const complete = entry.shown.extend(most);
    return { values: entry.shown, complete: complete && entry.next === null };
  };
}
