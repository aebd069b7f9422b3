import { UNREACHABLE } from "../embed/doorway.js";
import { FASTEST, SLOWEST } from "../address/read-address.js";

/**
 * Where a scene stands, as a media element tells it.
 *
 * @typedef {object} Standing
 * @property {number} step
 * @property {boolean} paused
 * @property {boolean} ended
 * @property {number} playbackRate how many times the pace it opened with; Infinity is as fast as it goes
 *
 * @typedef {Standing & { values: string, isReachable: boolean, notice: import("../state/state.js").Notice | null }} Look
 *
 * @typedef {{ event: string, detail: Record<string, any> }} Happening
 */

/** Where a scene stands that has not begun. @type {Look} */
export const BEFORE = {
  step: 0,
  paused: true,
  ended: false,
  playbackRate: 1,
  values: "",
  isReachable: true,
  notice: null,
};

/**
 * @param {Look} look
 * @returns {Standing}
 */
export const standing = ({ step, paused, ended, playbackRate }) => ({
  step,
  paused,
  ended,
  playbackRate,
});

/**
 * What has happened between two looks at a scene, in the order in which a media element tells it.
 *
 * @param {Look} before
 * @param {Look} now
 * @returns {Happening[]}
 */
export function happeningsBetween(before, now) {
  const { step, paused, ended, playbackRate, values, isReachable, notice } = now;
  const isOther = values !== before.values || playbackRate !== before.playbackRate;
  /** @type {(Happening | false)[]} */
  const all = [
    notice !== null &&
      notice !== before.notice && { event: "error", detail: { code: notice.code } },
    before.isReachable &&
      !isReachable && { event: "error", detail: { code: "unreachable", message: UNREACHABLE } },
    before.values !== "" &&
      isOther && {
        event: "change",
        detail: { values: Object.fromEntries(new URLSearchParams(values)), playbackRate },
      },
    before.paused && !paused && { event: "play", detail: { step } },
    step !== before.step && { event: "step", detail: { step } },
    !before.paused && paused && { event: "pause", detail: { step } },
    !before.ended && ended && { event: "ended", detail: { step } },
  ];
  return all.filter((happening) => happening !== false);
}

/**
 * How many times the pace that a scene opened with.
 *
 * @param {number | "max"} pace
 * @param {number | "max"} opening
 */
export function rateOf(pace, opening) {
  if (pace === opening) return 1;
  return pace === "max" || opening === "max" ? Infinity : pace / opening;
}

/**
 * @param {number} rate
 * @param {number | "max"} opening
 * @returns {number | "max"}
 */
export function paceOf(rate, opening) {
  if (opening === "max" || rate === Infinity) return "max";
  return Math.min(FASTEST, Math.max(SLOWEST, rate * opening));
}
