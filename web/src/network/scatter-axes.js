import { inputName } from "./names.js";

/**
 * @typedef {import("../protocol/training-frames.js").Samples} Samples
 *
 * @typedef {object} Axis
 * @property {string} name
 * @property {(sample: number) => number} of
 * @property {readonly [number, number]} window
 *
 * @typedef {object} ScatterAxes
 * @property {Axis} x
 * @property {Axis} y
 * @property {boolean} equal whether a unit is as long on both
 * @property {boolean} isCurve whether y is what the network shall answer to x
 */

/** Air around the samples where the engine names no window, as a share of their range. */
const AIR = 0.06;

/**
 * What a scatter of the samples has as its axes: both inputs; the only input and the target of a
 * regression; two that are chosen where there are more.
 *
 * @param {Samples} samples
 * @param {readonly [number, number]} chosen inputs, where there are more than two
 * @returns {ScatterAxes | null} null for images, which are shown as such
 */
export function scatterAxes(samples, chosen) {
  const { task, image, inputs, window, targetWindow, t } = samples;
  if (image) return null;
  if (inputs.length === 1) {
    const isCurve = task === "regression";
    const y = {
      name: isCurve ? "t" : "",
      of: (/** @type {number} */ i) => t[i],
      window: targetWindow ?? rangeOf(samples, (i) => t[i]),
    };
    return { x: inputAxis(samples, 0, window?.[0]), y, equal: false, isCurve };
  }
  const [first, second] = inputs.length === 2 ? [0, 1] : chosen;
  /** The choice of the axes already says what they are. @param {Axis} axis */
  const named = (axis) => (inputs.length === 2 ? axis : { ...axis, name: "" });
  return {
    x: named(inputAxis(samples, first, window?.[first])),
    y: named(inputAxis(samples, second, window?.[second])),
    equal: inputs.length === 2,
    isCurve: false,
  };
}

/**
 * @param {Samples} samples
 * @param {number} input
 * @param {readonly [number, number]} [window]
 * @returns {Axis}
 */
function inputAxis(samples, input, window) {
  const { x, columns, inputs } = samples;
  const of = (/** @type {number} */ sample) => x[sample * columns + input];
  return { name: inputName(inputs[input]), of, window: window ?? rangeOf(samples, of) };
}

/**
 * @param {Samples} samples
 * @param {(sample: number) => number} of
 * @returns {[number, number]}
 */
function rangeOf({ train, test }, of) {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < train + test; i++) {
    low = Math.min(low, of(i));
    high = Math.max(high, of(i));
  }
  if (!(low < high)) return Number.isFinite(low) ? [low - 1, low + 1] : [-1, 1];
  const air = AIR * (high - low);
  return [low - air, high + air];
}
