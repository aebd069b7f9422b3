import uPlot from "uplot";
import { formatNumber } from "../numbers/format.js";
import { FONT, FONT_SIZE, fontOfSize } from "../stage/axes.js";
import { dashPattern } from "../stage/line-style.js";
import { magnificationOf } from "../stage/magnified.js";
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
 * The width of the plot in a chart of some width, both in pixels of its host.
 * @param {number} width
 * @param {Room} [room]
 */
export const plotWidth = (width, room = ROOM) => Math.max(1, width - room.values - room.right);

/**
 * The size of a chart that fills its host, in pixels of the window: a chart magnifies what it draws itself,
 * since as a whole it would be blurred.
 *
 * @param {HTMLElement} host
 */
export function sizeIn(host) {
  const magnification = magnificationOf(host);
  const inWindow = (/** @type {number} */ length) => Math.round(length * magnification);
  return { width: inWindow(host.clientWidth), height: inWindow(host.clientHeight), magnification };
}

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

/** @param {number} magnification @returns {Form} */
const oneCurveARun = (magnification) => ({
  curves: Array.from({ length: SLOTS }, (_, slot) => ({
    ...CURVE,
    dash: dashPattern(slot, magnification),
  })),
  room: ROOM,
  numbered: true,
  epochs: false,
});

/**
 * A uPlot chart in the manner of the page: hairline axes, no legend, no cursor of its own. Unless
 * told otherwise it has one curve for each of four runs.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<typeof sizeIn>} size
 * @param {Shown} shown
 * @param {(chart: import("uplot"), ratio: number) => void} annotate draws on top of the curves, with so many
 *   pixels of the canvas for one
 * @param {Form} [form]
 * @returns {import("uplot")}
 */
export function createChart(host, size, shown, annotate, form = oneCurveARun(size.magnification)) {
  const { curves, room, epochs } = form;
  const { width, height, magnification } = size;
  const chart = new uPlot(
    {
      width,
      height,
      pxAlign: 1,
      legend: { show: false },
      cursor: { show: false },
      select: { show: false, left: 0, top: 0, width: 0, height: 0 },
      padding: [6 * magnification, room.right * magnification, 0, 0],
      scales: {
        x: { time: false, range: () => shown.steps },
        y: { range: () => shown.axis.range },
      },
      series: [{}, ...curves],
      axes: [
        stepAxis(shown, form.numbered, magnification),
        valueAxis(shown, form, magnification),
        ...(epochs ? [epochAxis(shown, form.numbered, magnification)] : []),
      ],
      hooks: { draw: [(own) => annotate(own, devicePixelRatio * magnification)] },
    },
    [[0], ...curves.map(() => [null])],
    host,
  );
  layOut(chart, magnification);
  return chart;
}

/**
 * The few rules of uPlot's stylesheet that a chart without legend and cursor needs.
 *
 * @param {import("uplot")} chart
 * @param {number} magnification that its host has and it has not
 */
function layOut({ root, over, under, ctx }, magnification) {
  Object.assign(root.style, { position: "relative", zoom: 1 / magnification });
  Object.assign(/** @type {HTMLElement} */ (over.parentElement).style, { position: "relative" });
  Object.assign(ctx.canvas.style, { display: "block", width: "100%", height: "100%" });
  for (const part of [over, under]) part.style.position = "absolute";
  under.style.overflow = "hidden";
}

/**
 * @param {Shown} shown
 * @param {boolean} numbered
 * @param {number} magnification
 */
function stepAxis(shown, numbered, magnification) {
  return {
    ...axis(magnification),
    size: (numbered ? 26 : 7) * magnification,
    splits: (/** @type {import("uplot")} */ { bbox }) =>
      ticksOf(...shown.steps, countOf(bbox.width / magnification, 64)).filter(Number.isInteger),
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
 * @param {number} magnification
 */
function epochAxis(shown, numbered, magnification) {
  const marks = () => shown.epochs ?? [];
  return {
    ...axis(magnification),
    scale: "x",
    side: 2,
    size: numbered ? 17 * magnification : 0,
    gap: magnification,
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
 * @param {number} magnification
 */
function valueAxis(shown, { room, gutter }, magnification) {
  const ticks = (/** @type {import("uplot")} */ { bbox }) =>
    shown.axis.ticks(countOf(bbox.height / magnification, 30));
  return {
    ...axis(magnification),
    size: (/** @type {import("uplot")} */ chart, /** @type {string[] | null} */ texts) => {
      const needed = Math.max(room.values, BESIDE_NUMBER + widest(chart.ctx, texts ?? []));
      return Math.max(gutter?.() ?? 0, needed * magnification);
    },
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

/**
 * How many ticks have room on an axis, at least two.
 *
 * @param {number} length in pixels of the canvas
 * @param {number} apart in CSS pixels
 */
const countOf = (length, apart) => Math.max(2, Math.floor(length / devicePixelRatio / apart));

/** @param {number} magnification */
function axis(magnification) {
  return {
    stroke: () => palette()["ink-3"],
    // uPlot understands only whole pixels.
    font: fontOfSize(Math.round(FONT_SIZE * magnification)),
    gap: 5 * magnification,
    border: { show: true, stroke: () => palette()["line-2"], width: 1 },
    ticks: { show: true, stroke: () => palette()["line-2"], width: 1, size: 4 * magnification },
  };
}

/** @param {number} step */
function countText(step) {
  return step >= 10_000 && step % 1000 === 0 ? `${step / 1000}k` : formatNumber(step);
}
