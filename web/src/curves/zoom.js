/** @typedef {import("./ranges.js").Interval} Interval both ends are steps, and included */

/** The fewest steps that can be looked at: fewer would leave a picture of almost nothing. */
const FEWEST = 10;

/**
 * An interval of steps seen from nearer or farther, with one step staying where it is.
 *
 * @param {Interval} interval
 * @param {number} about the step that stays
 * @param {number} factor below 1 for nearer
 * @param {Interval} whole what can be seen at most
 * @returns {Interval | null} null for the whole
 */
export function zoomed([from, to], about, factor, whole) {
  const span = Math.max((to - from) * factor, FEWEST);
  const share = (Math.min(Math.max(about, from), to) - from) / Math.max(to - from, 1);
  const start = about - share * span;
  return within([start, start + span], whole);
}

/**
 * An interval moved along, as far as there are steps.
 *
 * @param {Interval} interval
 * @param {number} by steps
 * @param {Interval} whole
 * @returns {Interval}
 */
export function moved([from, to], by, [first, last]) {
  const shift = Math.round(Math.min(Math.max(by, first - from), last - to));
  return [from + shift, to + shift];
}

/**
 * An interval moved just so far that a step is in it, with a little room beside it.
 *
 * @param {Interval} interval
 * @param {number} step
 * @param {Interval} whole
 * @returns {Interval} the same one where the step is in it
 */
export function withStep(interval, step, whole) {
  const [from, to] = interval;
  if (step >= from && step <= to) return interval;
  const beside = Math.round((to - from) / 10);
  return moved(interval, step < from ? step - beside - from : step + beside - to, whole);
}

/**
 * A stretch that was selected, made of whole steps and wide enough to look at.
 *
 * @param {Interval} stretch
 * @param {Interval} whole
 * @returns {Interval | null} null for the whole
 */
export function within([from, to], [first, last]) {
  const span = Math.max(Math.round(to - from), FEWEST);
  if (span >= last - first) return null;
  const middle = (from + to) / 2;
  const start = Math.round(Math.min(Math.max(middle - span / 2, first), last - span));
  return [start, start + span];
}
