import { ticksOf } from "../stage/scale.js";
import { firstNotBelow } from "./sampling.js";

/** Pixels that the number of an epoch needs. */
const APART = 34;

/**
 * How many numbers of epochs have room in the part of a plot that a run has come to, at least two.
 *
 * @param {number} width of the plot in pixels
 * @param {readonly [number, number]} interval of steps
 * @param {number} newest
 */
export function mostTicks(width, [from, to], newest) {
  const share = (Math.min(newest, to) - from + 1) / (to - from + 1);
  return Math.max(2, Math.floor((width * share) / APART));
}

/**
 * The ends of epochs along an interval of steps: all of them while there is room, else those with
 * round numbers.
 *
 * @param {{ step: import("./sampling.js").Listed, epoch: import("./sampling.js").Listed }} epochs
 * @param {readonly [number, number]} interval
 * @param {number} most
 * @returns {{ at: number, text: string }[]}
 */
export function epochTicks({ step, epoch }, [from, to], most) {
  const first = firstNotBelow(step, Math.max(from, 1));
  const end = firstNotBelow(step, to + 1);
  if (end <= first) return [];
  /** @param {number} index */
  const tick = (index) => ({ at: step.at(index), text: String(epoch.at(index)) });
  if (end - first <= most) return Array.from({ length: end - first }, (_, i) => tick(first + i));
  return ticksOf(epoch.at(first), epoch.at(end - 1), most)
    .filter(Number.isInteger)
    .map((number) => firstNotBelow(epoch, number))
    .filter((index) => index < end)
    .map(tick);
}

/**
 * The last epoch that had ended by a step.
 *
 * @param {import("./sampling.js").Listed} steps at which epochs ended
 * @param {number} step
 * @returns {number} its index; -1 where none had
 */
export function epochBy(steps, step) {
  return firstNotBelow(steps, step + 1) - 1;
}
