/**
 * @typedef {import("./axis.js").ChartAxis} ChartAxis
 *
 * @typedef {object} Plot where the values of a chart lie in it, in CSS pixels
 * @property {number} left
 * @property {number} top
 * @property {number} right
 * @property {number} bottom
 * @property {(value: number | null) => number | null} x
 * @property {(value: number | null) => number | null} y
 * @property {(pixel: number) => number} xAt the value under a pixel, within the plot
 * @property {{ at: number, text: string }[]} xTicks
 * @property {{ at: number, text: string }[]} yTicks
 */

/** Room for the numbers below and to the left, for half a number at the corners. */
const MARGIN = { left: 46, top: 14, right: 12, bottom: 30 };

/** Pixels between two numbers of an axis, at least. */
const SPACING = { x: 44, y: 26 };

/**
 * Fits two axes into a chart.
 *
 * @param {{ width: number, height: number }} size
 * @param {{ x: ChartAxis, y: ChartAxis }} axes
 * @param {Partial<typeof MARGIN>} [margin]
 * @returns {Plot}
 */
export function planPlot(size, axes, margin = {}) {
  const room = { ...MARGIN, ...margin };
  const [left, top] = [room.left, room.top];
  const right = Math.max(left + 1, size.width - room.right);
  const bottom = Math.max(top + 1, size.height - room.bottom);
  const [width, height] = [right - left, bottom - top];
  return {
    left,
    top,
    right,
    bottom,
    x: (value) => pixelOf(axes.x.share(value), left, width),
    y: (value) => pixelOf(axes.y.share(value), bottom, -height),
    xAt: (at) => axes.x.valueAt(Math.min(1, Math.max(0, (at - left) / width))),
    xTicks: axes.x
      .ticks(Math.max(2, Math.floor(width / SPACING.x)))
      .map(({ share, text }) => ({ at: left + share * width, text })),
    yTicks: axes.y
      .ticks(Math.max(2, Math.floor(height / SPACING.y)))
      .map(({ share, text }) => ({ at: bottom - share * height, text })),
  };
}

/**
 * @param {number | null} share
 * @param {number} from
 * @param {number} length
 */
const pixelOf = (share, from, length) => (share === null ? null : from + share * length);

/**
 * A line through points, with a gap where one has no place, as the `d` of an SVG path.
 *
 * @param {Plot} plot
 * @param {readonly (number | null)[]} xs
 * @param {readonly (number | null)[]} ys
 */
export function linePath(plot, xs, ys) {
  let path = "";
  let isOpen = false;
  xs.forEach((value, index) => {
    const [x, y] = [plot.x(value), plot.y(ys[index])];
    if (x === null || y === null) {
      isOpen = false;
      return;
    }
    path += `${isOpen ? "L" : "M"}${short(x)} ${short(y)}`;
    isOpen = true;
  });
  return path;
}

/** A tenth of a pixel is enough; far places stay within what SVG can draw. @param {number} pixel */
const short = (pixel) => Math.round(Math.min(1e5, Math.max(-1e5, pixel)) * 10) / 10;
