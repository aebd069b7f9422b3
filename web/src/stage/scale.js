/**
 * A straight map from quantities to pixels.
 *
 * @typedef {object} Scale
 * @property {(value: number) => number} toPixel
 * @property {(pixel: number) => number} toValue
 * @property {number} pixelsPerUnit negative where pixels run against the values
 * @property {readonly [number, number]} domain
 */

/**
 * @param {readonly [number, number]} domain
 * @param {readonly [number, number]} range
 * @returns {Scale}
 */
export function linearScale(domain, range) {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  if (!(d0 < d1)) throw new RangeError(`The domain has no extent: [${d0}, ${d1}].`);
  // Half an extent is a number where the whole of it is beyond all numbers.
  const pixelsPerTwo = (r1 - r0) / (d1 / 2 - d0 / 2);
  return {
    domain,
    pixelsPerUnit: pixelsPerTwo / 2,
    toPixel: (value) => r0 + (value / 2 - d0 / 2) * pixelsPerTwo,
    toValue: (pixel) => 2 * (d0 / 2 + (pixel - r0) / pixelsPerTwo),
  };
}

/**
 * The largest of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, … that is not above `value`.
 * @param {number} value > 0
 * @returns {number}
 */
export function roundStepBelow(value) {
  const exponent = Math.floor(Math.log10(value));
  const power = 10 ** exponent;
  for (const factor of [10, 5, 2]) {
    if (factor * power <= value * (1 + 1e-12)) return rounded(factor * power, exponent);
  }
  return rounded(power, exponent);
}

/**
 * Round values within an interval, at most `most` of them, at equal distances of 1, 2 or 5 times a
 * power of ten.
 * @param {number} low
 * @param {number} high
 * @param {number} most >= 1
 * @returns {number[]}
 */
export function ticksOf(low, high, most) {
  let step = roundStepBelow(2 * ((high / 2 - low / 2) / most));
  while (countOfMultiples(low, high, step) > most) step = roundStepBelow(step * 2.5);
  const first = Math.ceil(low / step - 1e-9);
  const count = countOfMultiples(low, high, step);
  const exponent = Math.floor(Math.log10(step) + 1e-9);
  return Array.from({ length: count }, (_, i) => rounded((first + i) * step, exponent));
}

/**
 * @param {number} low
 * @param {number} high
 * @param {number} step
 */
function countOfMultiples(low, high, step) {
  return Math.floor(high / step + 1e-9) - Math.ceil(low / step - 1e-9) + 1;
}

/**
 * @param {number} value
 * @param {number} exponent of the last digit that counts
 */
function rounded(value, exponent) {
  if (exponent >= 0) return Math.round(value) + 0;
  return Number(value.toFixed(Math.min(100, -exponent))) + 0;
}
