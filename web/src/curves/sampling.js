/**
 * @typedef {{ range: (from: number, to: number, buckets: number) => Extremes }} PyramidLike
 * @typedef {{ min: Float64Array, max: Float64Array }} Extremes
 * @typedef {{ length: number, at: (index: number) => number }} Listed
 * @typedef {Listed & { pyramid: () => PyramidLike }} Values
 *
 * @typedef {object} Grid the steps at which lists are drawn
 * @property {number} from
 * @property {number} end the first step that is no longer in it
 * @property {number} buckets pixels that share out the steps; 0 where each step is by itself
 * @property {number[]} steps ascending; two for each bucket
 * @property {number} stepsPerSample
 *
 * @typedef {(number | null)[]} Sample one value for each step of the grid, null where there is none
 *
 * @typedef {object} Sampled
 * @property {number[]} steps ascending
 * @property {Sample[]} values of each list
 * @property {number} stepsPerSample
 */

/**
 * Lists as an interval of steps shows them: value by value while each has a pixel of its own, else
 * the smallest and the largest value of each pixel, so that no spike is lost.
 *
 * @param {(Values | null)[]} lists
 * @param {readonly [number, number]} interval of steps, both included
 * @param {number} pixels
 * @returns {Sampled}
 */
export function sample(lists, interval, pixels) {
  const grid = gridOf(interval, pixels);
  const { steps, stepsPerSample } = grid;
  return { steps, stepsPerSample, values: lists.map((list) => sampleSteps(list, grid)) };
}

/**
 * @param {readonly [number, number]} interval of steps, both included
 * @param {number} pixels
 * @returns {Grid}
 */
export function gridOf([from, to], pixels) {
  const count = to - from + 1;
  if (count <= pixels) {
    const steps = Array.from({ length: count }, (_, i) => from + i);
    return { from, end: to + 1, buckets: 0, steps, stepsPerSample: 1 };
  }
  const buckets = Math.max(1, Math.floor(pixels));
  const stepsPerSample = count / buckets;
  const steps = Array.from({ length: 2 * buckets }, (_, i) => from + (i * stepsPerSample) / 2);
  return { from, end: to + 1, buckets, steps, stepsPerSample };
}

/**
 * A list with a value for every step.
 *
 * @param {Values | null} list
 * @param {Grid} grid
 * @returns {Sample}
 */
export function sampleSteps(list, { from, end, buckets, steps }) {
  if (buckets === 0) {
    return steps.map((step) => (list && step < list.length ? list.at(step) : null));
  }
  /** @type {Sample} */
  const sampled = new Array(2 * buckets).fill(null);
  if (!list || list.length === 0) return sampled;
  const { min, max } = list.pyramid().range(from, end, buckets);
  const falling = list.at(0) > list.at(list.length - 1);
  for (let i = 0; i < buckets && !Number.isNaN(min[i]); i++) {
    sampled[2 * i] = falling ? max[i] : min[i];
    sampled[2 * i + 1] = falling ? min[i] : max[i];
  }
  return sampled;
}

/**
 * A list that changes little from one step to the next: its value at each step of the grid.
 *
 * @param {Listed | null} list
 * @param {Grid} grid
 * @returns {Sample}
 */
export function sampleSmooth(list, { steps }) {
  return steps.map((step) => {
    const index = Math.round(step);
    return list && index < list.length ? list.at(index) : null;
  });
}

/**
 * A list with values at some steps only: each where it belongs, and where several share a pixel the
 * smallest and the largest of them.
 *
 * @param {Values | null} list
 * @param {Listed} at the steps of its values, ascending
 * @param {Grid} grid
 * @returns {Sample}
 */
export function sampleSparse(list, at, { from, end, buckets, steps, stepsPerSample }) {
  /** @type {Sample} */
  const sampled = new Array(steps.length).fill(null);
  if (!list) return sampled;
  const width = buckets === 0 ? 1 : stepsPerSample / 2;
  const last = Math.min(firstNotBelow(at, end), list.length);
  let index = firstNotBelow(at, from);
  while (index < last) {
    const place = Math.min(Math.floor((at.at(index) - from) / width), steps.length - 1);
    const next = buckets === 0 ? index + 1 : nextPixel(at, from, stepsPerSample, place, last);
    if (next <= index + 1) sampled[place] = list.at(index);
    else {
      const { min, max } = list.pyramid().range(index, next, 1);
      const falling = list.at(index) > list.at(next - 1);
      const first = place - (place % 2);
      [sampled[first], sampled[first + 1]] = falling ? [max[0], min[0]] : [min[0], max[0]];
    }
    index = Math.max(next, index + 1);
  }
  return sampled;
}

/**
 * @param {Listed} at
 * @param {number} from
 * @param {number} stepsPerSample
 * @param {number} place in the grid
 * @param {number} last
 */
function nextPixel(at, from, stepsPerSample, place, last) {
  return Math.min(last, firstNotBelow(at, from + (Math.floor(place / 2) + 1) * stepsPerSample));
}

/**
 * The index of the first value that is not below a bound.
 *
 * @param {Listed} list ascending
 * @param {number} bound
 * @returns {number} the length where all are below
 */
export function firstNotBelow(list, bound) {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list.at(middle) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The smallest and the largest of all sampled values, and the smallest positive one.
 *
 * @param {Sample[]} values
 * @returns {{ low: number, high: number, lowestPositive: number }} NaN where there is none
 */
export function extent(values) {
  let [low, high, lowestPositive] = [Infinity, -Infinity, Infinity];
  for (const list of values) {
    for (const value of list) {
      if (value === null) continue;
      if (value < low) low = value;
      if (value > high) high = value;
      if (value > 0 && value < lowestPositive) lowestPositive = value;
    }
  }
  return {
    low: low <= high ? low : NaN,
    high: low <= high ? high : NaN,
    lowestPositive: lowestPositive < Infinity ? lowestPositive : NaN,
  };
}
