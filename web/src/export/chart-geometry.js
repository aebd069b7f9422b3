import { layOutFlags } from "../curves/flag-layout.js";
import { extent, sample } from "../curves/sampling.js";
import { linearAxis, logAxis } from "../curves/value-axis.js";
import { formatCount } from "../numbers/format.js";
import { ticksOf } from "../stage/scale.js";

/**
 * @typedef {object} Curve
 * @property {string} name written at its end
 * @property {import("../curves/sampling.js").Values | { steps: ArrayLike<number>, values: ArrayLike<number> }} points
 *   a value for each step, or values at some steps
 * @property {string} colour
 * @property {number} opacity of the line; its name is always opaque
 * @property {number} width of the line
 * @property {number[]} dash
 *
 * @typedef {object} Chart
 * @property {string} title
 * @property {string} across what the steps are
 * @property {Curve[]} curves
 * @property {import("../curves/edit-marks.js").Mark[]} marks where something was changed
 * @property {number} steps the last step
 * @property {boolean} log
 * @property {boolean} share whether the values are shares, from 0 to 1
 *
 * @typedef {{ ink: string, faint: string, line: string, paper: string }} Colours
 *
 * @typedef {object} Line
 * @property {[number, number][]} points
 * @property {string} colour
 * @property {number} opacity
 * @property {number} width
 * @property {number[]} dash
 *
 * @typedef {object} Text
 * @property {number} x
 * @property {number} y
 * @property {string} text
 * @property {string} colour
 * @property {"start" | "middle" | "end"} anchor
 * @property {number} size
 *
 * @typedef {{ width: number, height: number, paper: string, lines: Line[], texts: Text[] }} Geometry
 */

const WIDTH = 960;
export const HEIGHT = 540;
const BOX = { left: 72, right: 128, top: 48, bottom: 52 };
/** About the width of a letter of 12 px, and the height of a row of flags. */
const FLAG = { letter: 6.6, row: 16, rows: 3 };
/** Names at the ends of curves are at least this far apart. */
const APART = 16;

/**
 * Where everything of a chart is, in pixels: what SVG and PNG are both made of.
 *
 * @param {Chart} chart
 * @param {Colours} colours
 * @returns {Geometry}
 */
export function chartGeometry(chart, colours) {
  const { left, right, top, bottom } = BOX;
  const [across, up] = [WIDTH - left - right, HEIGHT - top - bottom];
  const last = Math.max(1, chart.steps);
  const sampled = chart.curves.map((curve) => samplesOf(curve, last, across));
  const { low, high, lowestPositive } = extent(sampled.map(({ values }) => values));
  const ends = chart.share ? [0, 1] : [low, high];
  const axis =
    chart.log && !chart.share ? logAxis(lowestPositive, high) : linearAxis(ends[0], ends[1]);
  const [from, to] = axis.range;
  const x = (/** @type {number} */ step) => left + (step / last) * across;
  const y = (/** @type {number} */ place) => top + up - ((place - from) / (to - from)) * up;

  /** @type {Line[]} */
  const lines = [];
  /** @type {Text[]} */
  const texts = [
    text(left, 24, chart.title, colours.ink, "start", 16),
    text(left + across, HEIGHT - 12, chart.across, colours.faint, "end", 13),
  ];
  for (const { at, text: words } of axis.ticks(6)) {
    if (at < from || at > to) continue;
    lines.push(
      hairline(
        [
          [left, y(at)],
          [left + across, y(at)],
        ],
        colours.line,
      ),
    );
    texts.push(text(left - 8, y(at) + 4, words, colours.faint, "end", 13));
  }
  for (const step of ticksOf(0, last, 6).filter(Number.isInteger)) {
    lines.push(
      hairline(
        [
          [x(step), top + up],
          [x(step), top + up + 5],
        ],
        colours.faint,
      ),
    );
    texts.push(text(x(step), top + up + 20, formatCount(step), colours.faint, "middle", 13));
  }
  /** @type {{ y: number, curve: Curve }[]} */
  const labels = [];
  chart.curves.forEach((curve, index) => {
    const points = placed(sampled[index], x, (value) => {
      const place = axis.place(value);
      return place === null ? null : y(place);
    });
    for (const part of points) {
      const { colour, opacity, width, dash } = curve;
      lines.push({ points: part, colour, opacity, width, dash });
    }
    const end = points.at(-1)?.at(-1);
    if (end) labels.push({ y: end[1], curve });
  });
  for (const flag of flags(chart.marks, x, left + across)) {
    lines.push({
      ...hairline(
        [
          [flag.x, top + flag.row * FLAG.row],
          [flag.x, top + up],
        ],
        colours.faint,
      ),
      dash: [1, 3],
    });
    const middle = top + flag.row * FLAG.row + 11;
    if (flag.words) texts.push(text(flag.left, middle, flag.words, colours.ink, "start", 12));
  }
  for (const label of spread(labels)) {
    texts.push(
      text(left + across + 8, label.y + 4, label.curve.name, label.curve.colour, "start", 13),
    );
  }
  return { width: WIDTH, height: HEIGHT, paper: colours.paper, lines, texts };
}

/**
 * @param {Curve} curve
 * @param {number} last
 * @param {number} pixels
 * @returns {{ steps: number[], values: (number | null)[] }}
 */
function samplesOf({ points }, last, pixels) {
  if ("steps" in points) {
    return { steps: Array.from(points.steps), values: Array.from(points.values) };
  }
  const { steps, values } = sample([points], [0, last], pixels);
  return { steps, values: values[0] };
}

/**
 * The parts of a curve without gaps; a value without a place, such as 0 on a logarithmic axis, is a
 * gap.
 *
 * @param {{ steps: number[], values: (number | null)[] }} sampled
 * @param {(step: number) => number} x
 * @param {(value: number) => number | null} y
 * @returns {[number, number][][]}
 */
function placed({ steps, values }, x, y) {
  /** @type {[number, number][][]} */
  const parts = [];
  let isOpen = false;
  steps.forEach((step, i) => {
    const value = values[i];
    const place = value === null || !Number.isFinite(value) ? null : y(value);
    if (place === null) isOpen = false;
    else if (isOpen) parts[parts.length - 1].push([x(step), place]);
    else {
      parts.push([[x(step), place]]);
      isOpen = true;
    }
  });
  return parts;
}

/**
 * The flags of changes along the top, in rows so that none covers another; a flag for which there is
 * no room has no words.
 *
 * @param {Chart["marks"]} marks
 * @param {(step: number) => number} x
 * @param {number} right end of the plot
 */
function flags(marks, x, right) {
  const poles = marks.map(({ step, text: words }) => ({
    x: x(step),
    width: FLAG.letter * words.length,
  }));
  const spots = layOutFlags(poles, FLAG.rows, right);
  return marks.map(({ text: words }, i) => {
    const spot = spots[i];
    return {
      x: poles[i].x,
      row: spot?.row ?? 0,
      left: spot?.left ?? poles[i].x,
      words: spot ? words : "",
    };
  });
}

/**
 * Labels moved so far down that none covers another.
 *
 * @template {{ y: number }} L
 * @param {L[]} labels
 * @returns {L[]}
 */
function spread(labels) {
  let above = -Infinity;
  return labels
    .toSorted((a, b) => a.y - b.y)
    .map((label) => {
      above = Math.max(label.y, above + APART);
      return { ...label, y: above };
    });
}

/**
 * @param {[number, number][]} points
 * @param {string} colour
 * @returns {Line}
 */
const hairline = (points, colour) => ({ points, colour, opacity: 1, width: 1, dash: [] });

/**
 * @param {number} x
 * @param {number} y
 * @param {string} words
 * @param {string} colour
 * @param {Text["anchor"]} anchor
 * @param {number} size
 * @returns {Text}
 */
const text = (x, y, words, colour, anchor, size) => ({ x, y, text: words, colour, anchor, size });
