/**
 * The way of a run's point from one step to the next, while the pace is slow enough to be followed.
 *
 * @typedef {{ from: number, to: number, start: number, duration: number }} Motion
 */

/** Paces above this, in steps a second, are shown as cuts. */
const FOLLOWED = 4;

/** Milliseconds of one step, and of one in slow mode: at less than one step a second. */
const DURATION = 280;
const SLOW_DURATION = 400;

/**
 * The motion that a change of the shown step calls for.
 *
 * @param {number} from the step shown before
 * @param {number} to
 * @param {{ playing: boolean, pace: number | "max", reduced: boolean, now: number }} circumstances
 * @returns {Motion | null} null for a cut
 */
export function motionBetween(from, to, { playing, pace, reduced, now }) {
  const stepwise = Math.abs(to - from) === 1 && from >= 0 && to >= 0;
  if (!stepwise || reduced) return null;
  if (playing && (pace === "max" || pace > FOLLOWED)) return null;
  const slow = playing && typeof pace === "number" && pace < 1;
  return { from, to, start: now, duration: slow ? SLOW_DURATION : DURATION };
}

/**
 * How much of the way has been gone: fast at first, gently at the end.
 *
 * @param {Motion} motion
 * @param {number} now
 * @returns {number} 0 to 1
 */
export function progressOf({ start, duration }, now) {
  const share = Math.min(1, Math.max(0, (now - start) / duration));
  return 1 - (1 - share) ** 3;
}
