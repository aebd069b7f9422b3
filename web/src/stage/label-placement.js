/**
 * @typedef {import("./plan.js").Pixel} Pixel
 * @typedef {import("./plan.js").Rectangle} Rectangle
 * @typedef {{ at: Pixel, angle: number, radius: number }} Place the middle of a label, its slope in
 *   radians between -90° and 90°, and how far it reaches
 */

/** A label stands where its line bends no more than this: length of the way over its chord. */
const STRAIGHT = 1.06;

/** Candidates are this many pixels apart. */
const STRIDE = 12;

/**
 * Finds a place for the value of a contour line on the line itself: where it runs straightest,
 * within the plot and clear of the labels placed before.
 *
 * @param {Pixel[]} ring
 * @param {number} width of the text in pixels
 * @param {Rectangle} plot
 * @param {Place[]} taken
 * @returns {Place | null} null where it fits nowhere
 */
export function placeLabel(ring, width, plot, taken) {
  const along = distances(ring);
  const length = along[along.length - 1];
  const room = width + 10;
  if (length < 2.2 * room) return null;
  let best = null;
  let bestBend = STRAIGHT;
  for (let middle = room / 2; middle <= length - room / 2; middle += STRIDE) {
    const a = pointAt(ring, along, middle - room / 2);
    const b = pointAt(ring, along, middle + room / 2);
    const chord = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const bend = room / chord;
    if (!(bend < bestBend)) continue;
    const place = {
      at: pointAt(ring, along, middle),
      angle: upright(Math.atan2(b[1] - a[1], b[0] - a[0])),
      radius: room / 2,
    };
    if (!fits(place, plot) || collides(place, taken)) continue;
    best = place;
    bestBend = bend;
  }
  return best;
}

/**
 * @param {Pixel[]} line
 * @returns {Float64Array} the way from the beginning to each of its points
 */
export function distances(line) {
  const along = new Float64Array(line.length);
  for (let i = 1; i < line.length; i++) {
    const step = Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]);
    along[i] = along[i - 1] + step;
  }
  return along;
}

/**
 * @param {Pixel[]} line
 * @param {Float64Array} along its distances
 * @param {number} distance
 * @returns {Pixel}
 */
export function pointAt(line, along, distance) {
  let [low, high] = [0, line.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (along[middle] <= distance) low = middle;
    else high = middle;
  }
  const span = along[high] - along[low];
  const share = span === 0 ? 0 : Math.min(1, Math.max(0, (distance - along[low]) / span));
  return [
    line[low][0] + (line[high][0] - line[low][0]) * share,
    line[low][1] + (line[high][1] - line[low][1]) * share,
  ];
}

/** @param {number} angle */
function upright(angle) {
  if (angle > Math.PI / 2) return angle - Math.PI;
  if (angle <= -Math.PI / 2) return angle + Math.PI;
  return angle;
}

/**
 * @param {Place} place
 * @param {Rectangle} plot
 */
function fits({ at: [x, y], angle, radius }, plot) {
  const reachX = Math.abs(Math.cos(angle)) * radius + 6;
  const reachY = Math.abs(Math.sin(angle)) * radius + 10;
  return (
    x - reachX >= plot.left &&
    x + reachX <= plot.right &&
    y - reachY >= plot.top &&
    y + reachY <= plot.bottom
  );
}

/**
 * @param {Place} place
 * @param {Place[]} taken
 */
function collides(place, taken) {
  return taken.some(
    ({ at, radius }) =>
      Math.hypot(at[0] - place.at[0], at[1] - place.at[1]) < radius + place.radius + 12,
  );
}
