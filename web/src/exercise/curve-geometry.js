/**
 * A curve that is drawn by hand: its height at each of some places, null where none has been drawn.
 *
 * @typedef {(number | null)[]} Heights
 * @typedef {{ place: number, height: number }} Spot
 *
 * @typedef {object} CurvePlan where places and heights lie, in pixels
 * @property {(place: number) => number} x
 * @property {(height: number) => number} y
 * @property {(x: number, y: number) => Spot} spotAt within the picture
 */

/**
 * @param {{ left: number, top: number, right: number, bottom: number }} plot
 * @param {number[]} places ascending
 * @param {number} lowest
 * @param {number} highest
 * @returns {CurvePlan}
 */
export function planCurve({ left, top, right, bottom }, places, lowest, highest) {
  const [first, last] = [places[0], places[places.length - 1]];
  return {
    x: (place) => left + ((place - first) / (last - first)) * (right - left),
    y: (height) => bottom - ((height - lowest) / (highest - lowest)) * (bottom - top),
    spotAt: (x, y) => ({
      place: between(first, last, first + ((x - left) / (right - left)) * (last - first)),
      height: between(
        lowest,
        highest,
        lowest + ((bottom - y) / (bottom - top)) * (highest - lowest),
      ),
    }),
  };
}

/**
 * The heights after a stroke from one spot to another: those of all places it went over, and that of the
 * place nearest to its end.
 *
 * @param {Heights} heights
 * @param {number[]} places
 * @param {Spot} from
 * @param {Spot} to
 * @returns {Heights}
 */
export function withStroke(heights, places, from, to) {
  const [low, high] = from.place < to.place ? [from, to] : [to, from];
  const end = nearestTo(places, to.place);
  return heights.map((height, at) => {
    const place = places[at];
    if (place >= low.place && place <= high.place && high.place > low.place) {
      const share = (place - low.place) / (high.place - low.place);
      return low.height + share * (high.height - low.height);
    }
    return at === end ? to.height : height;
  });
}

/**
 * The place that is nearest.
 *
 * @param {number[]} places
 * @param {number} place
 */
export function nearestTo(places, place) {
  const distances = places.map((each) => Math.abs(each - place));
  return distances.indexOf(Math.min(...distances));
}

/**
 * The drawn parts as a path: a gap where no height is.
 *
 * @param {Heights} heights
 * @param {number[]} places
 * @param {CurvePlan} plan
 */
export function pathOf(heights, places, plan) {
  let path = "";
  heights.forEach((height, at) => {
    if (height === null) return;
    const isStart = at === 0 || heights[at - 1] === null;
    path += `${isStart ? "M" : "L"}${round(plan.x(places[at]))} ${round(plan.y(height))}`;
  });
  return path;
}

/** @param {number} pixel */
const round = (pixel) => Math.round(10 * pixel) / 10;

/**
 * @param {number} low
 * @param {number} high
 * @param {number} value
 */
const between = (low, high, value) => Math.min(high, Math.max(low, value));
