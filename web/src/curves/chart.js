import uPlot from "uplot";
import { formatNumber } from "../numbers/format.js";
import { FONT } from "../stage/axes.js";
import { dashPattern } from "../stage/line-style.js";
import { palette } from "../stage/palette.js";
import { ticksOf } from "../stage/scale.js";

/** Pixels between a number of the axis and the plot: the tick and the gap, and one to the edge. */
const BESIDE_NUMBER = 4 + 5 + 1;

/**
 * Room beside the plot, in pixels: for the numbers of the axis of values, at least, and at the
 * right end for what is written there.
 *
 * @typedef {{ values: number, right: number }} Room
 */

/** @type {Room} */
const ROOM = { values: 52, right: 22 };

/**
 * The width of the plot in a chart of some width, in pixels.
 * @param {number} width
 * @param {Room} [room]
 */
export const plotWidth = (width, room = ROOM) => Math.max(1, width - room.values - room.right);

/** Most runs that are drawn together: one for each style of line. */
export const SLOTS = 4;

/**
 * What a chart is asked to show; it is read whenever the chart draws.
 *
 * @typedef {object} Shown
 * @property {[number, number]} steps
 * @property {import("./value-axis.js").ValueAxis} axis
 * @property {{ at: number, text: string }[]} [epochs] marked below the steps
 * @property {boolean[]} [dotted] for each curve, whether its values are dots too
 *
 * @typedef {object} Form how a chart is made
 * @property {import("uplot").Series[]} curves
 * @property {Room} room
 * @property {boolean} numbered whether the steps are written below the plot
 * @property {boolean} epochs whether epochs are marked
 * @property {() => number} [gutter] the room for values that another chart above or below has
 */

/** @type {import("uplot").Series} */
export const CURVE = {
  stroke: () => palette().loss,
  width: 1.75,
  pxAlign: 0,
  spanGaps: false,
  points: { show: false },
};

/** @type {Form} */
const ONE_CURVE_A_RUN = {
  curves: Array.from({ length: SLOTS }, (_, slot) => ({ ...CURVE, dash: dashPattern(slot) })),
  room: ROOM,
  numbered: true,
  epochs: false,
};

/**
 * A uPlot chart in the manner of the page: hairline axes, no legend, no cursor of its own. Unless
 * told otherwise it has one curve for each of four runs.
 *
 * @param {HTMLElement} host
 * @param {{ width: number, height: number }} size
 * @param {Shown} shown
 * @param {(chart: import("uplot")) => void} annotate draws on top of the curves
 * @param {Form} [form]
 * @returns {import("uplot")}
 */
export function createChart(host, size, shown, annotate, form = ONE_CURVE_A_RUN) {
  const { curves, room, epochs } = form;
  const chart = new uPlot(
    {
      ...size,
      pxAlign: 1,
      legend: { show: false },
      cursor: { show: false },
      select: { show: false, left: 0, top: 0, width: 0, height: 0 },
      padding: [6, room.right, 0, 0],
      scales: {
        x: { time: false, range: () => shown.steps },
        y: { range: () => shown.axis.range },
      },
      series: [{}, ...curves],
      axes: [
        stepAxis(shown, form.numbered),
        valueAxis(shown, form),
        ...(epochs ? [epochAxis(shown, form.numbered)] : []),
      ],
      hooks: { draw: [annotate] },
    },
    [[0], ...curves.map(() => [null])],
    host,
  );
  layOut(chart);
  return chart;
}

/**
 * The few rules of uPlot's stylesheet that a chart without legend and cursor needs.
 *
 * @param {import("uplot")} chart
 */
function layOut({ root, over, under, ctx }) {
  Object.assign(root.style, { position: "relative" });
  Object.assign(/** @type {HTMLElement} */ (over.parentElement).style, { position: "relative" });
  Object.assign(ctx.canvas.style, { display: "block", width: "100%", height: "100%" });
  for (const part of [over, under]) part.style.position = "absolute";
  under.style.overflow = "hidden";
}

/**
 * @param {Shown} shown
 * @param {boolean} numbered
 */
function stepAxis(shown, numbered) {
  return {
    ...axis(),
    size: numbered ? 26 : 7,
    splits: (/** @type {import("uplot")} */ chart) =>
      ticksOf(
        ...shown.steps,
        Math.max(2, Math.floor(chart.bbox.width / devicePixelRatio / 64)),
      ).filter(Number.isInteger),
    values: (/** @type {import("uplot")} */ _, /** @type {number[]} */ steps) =>
      steps.map((step) => (numbered ? countText(step) : "")),
    grid: { show: false },
  };
}

/**
 * Where epochs end: hairlines through the plot, and their numbers below those of the steps.
 *
 * @param {Shown} shown
 * @param {boolean} numbered
 */
function epochAxis(shown, numbered) {
  const marks = () => shown.epochs ?? [];
  return {
    ...axis(),
    scale: "x",
    side: 2,
    size: numbered ? 17 : 0,
    gap: 1,
    border: { show: false },
    ticks: { show: false },
    splits: () => marks().map(({ at }) => at),
    values: () => marks().map(({ text }) => (numbered ? text : "")),
    grid: { show: true, stroke: () => palette().line, width: 1, dash: [1, 3] },
  };
}

/**
 * @param {Shown} shown
 * @param {Form} form
 */
function valueAxis(shown, { room, gutter }) {
  const ticks = (/** @type {import("uplot")} */ chart) =>
    shown.axis.ticks(Math.max(2, Math.floor(chart.bbox.height / devicePixelRatio / 30)));
  return {
    ...axis(),
    size: (/** @type {import("uplot")} */ chart, /** @type {string[] | null} */ texts) =>
      Math.max(gutter?.() ?? 0, room.values, BESIDE_NUMBER + widest(chart.ctx, texts ?? [])),
    splits: (/** @type {import("uplot")} */ chart) => ticks(chart).map(({ at }) => at),
    values: (/** @type {import("uplot")} */ chart) => ticks(chart).map(({ text }) => text),
    grid: { show: true, stroke: () => palette().line, width: 1 },
  };
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {string[]} texts
 * @returns {number} CSS pixels
 */
function widest(context, texts) {
  context.save();
  context.font = FONT;
  const widths = texts.map((text) => context.measureText(text).width);
  context.restore();
  return Math.ceil(Math.max(0, ...widths));
}

function axis() {
  return {
    stroke: () => palette()["ink-3"],
    font: FONT,
    gap: 5,
    border: { show: true, stroke: () => palette()["line-2"], width: 1 },
    ticks: { show: true, stroke: () => palette()["line-2"], width: 1, size: 4 },
  };
}

/** @param {number} step */
function countText(step) {
  return step >= 10_000 && step % 1000 === 0 ? `${step / 1000}k` : formatNumber(step);
}
