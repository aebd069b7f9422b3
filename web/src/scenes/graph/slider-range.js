/**
 * The range of a slider around a value: as far as twice the value to both sides, in steps that give
 * short numbers.
 *
 * @param {number} value
 */
export function sliderRange(value) {
  const half = halfWidth(Math.abs(value));
  const step = half / 100;
  const middle = Math.round(value / step) * step;
  const low = middle - half;
  return {
    /** @param {number} share from 0 to 1 @returns {number} */
    at: (share) => Number((low + 2 * half * share).toPrecision(6)),
    /** @param {number} place */
    shareOf: (place) => Math.min(1, Math.max(0, (place - low) / (2 * half))),
    /** @param {number} place */
    holds: (place) => place >= low && place <= low + 2 * half,
  };
}

/** 1, 2 or 5 times a power of ten, at least as much as the value and at least 2. @param {number} size */
function halfWidth(size) {
  if (size <= 2) return 2;
  const decade = 10 ** Math.floor(Math.log10(size));
  return [1, 2, 5, 10].map((by) => by * decade).find((half) => half >= size) ?? size;
}
