/**
 * @typedef {{ range: (from: number, to: number, buckets: number) => Extremes }} PyramidLike
 * @typedef {{ min: Float64Array, max: Float64Array }} Extremes
 * @typedef {object} Sampled
 * @property {number[]} steps ascending
 * @property {(number | null)[][]} values of each list, null where it has none
 * @property {number} stepsPerSample
 */

/** @typedef {{ length: number, at: (index: number) => number, pyramid: () => PyramidLike }} Values */

/**
 * Lists as an interval of steps shows them: value by value while each has a pixel of its own, else
 * the smallest and the largest value of each pixel, so that no spike is lost.
 *
 * @param {(Values | null)[]} lists
 * @param {readonly [number, number]} interval of steps, both included
 * @param {number} pixels
 * @returns {Sampled}
 */
export function sample(lists, [from, to], pixels) {
  const count = to - from + 1;
  return count <= pixels
    ? everyValue(lists, from, count)
    : extremes(lists, from, to + 1, Math.max(1, Math.floor(pixels)));
}

/**
 * @param {(Values | null)[]} lists
 * @param {number} from
 * @param {number} count
 * @returns {Sampled}
 */
function everyValue(lists, from, count) {
  const steps = Array.from({ length: count }, (_, i) => from + i);
  const values = lists.map((list) =>
    steps.map((step) => (list && step < list.length ? list.at(step) : null)),
  );
  return { steps, values, stepsPerSample: 1 };
}

/**
 * @param {(Values | null)[]} lists
 * @param {number} from
 * @param {number} end
 * @param {number} buckets
 * @returns {Sampled}
 */
function extremes(lists, from, end, buckets) {
  const width = (end - from) / buckets;
  const steps = Array.from({ length: 2 * buckets }, (_, i) => from + (i * width) / 2);
  const values = lists.map((list) => {
    /** @type {(number | null)[]} */
    const sampled = new Array(2 * buckets).fill(null);
    if (!list || list.length === 0) return sampled;
    const { min, max } = list.pyramid().range(from, end, buckets);
    const falling = list.at(0) > list.at(list.length - 1);
    for (let i = 0; i < buckets && !Number.isNaN(min[i]); i++) {
      sampled[2 * i] = falling ? max[i] : min[i];
      sampled[2 * i + 1] = falling ? min[i] : max[i];
    }
    return sampled;
  });
  return { steps, values, stepsPerSample: width };
}

/**
 * The smallest and the largest of all sampled values, and the smallest positive one.
 *
 * @param {(number | null)[][]} values
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
