import uPlot from "uplot";
import { formatNumber } from "../numbers/format.js";
import { FONT } from "../stage/axes.js";
import { dashPattern } from "../stage/line-style.js";
import { palette } from "../stage/palette.js";
import { ticksOf } from "../stage/scale.js";

/** Room for the numbers of the axis of values, at least, and at the right end. */
const VALUES_WIDTH = 52;
/** Pixels between a number of the axis and the plot: the tick and the gap, and one to the edge. */
const BESIDE_NUMBER = 4 + 5 + 1;
const RIGHT_PADDING = 22;

/**
 * The width of the plot in a chart of some width, in pixels.
 * @param {number} width
 */
export const plotWidth = (width) => Math.max(1, width - VALUES_WIDTH - RIGHT_PADDING);

/** Most runs that are drawn together: one for each style of line. */
export const SLOTS = 4;

/**
 * What a chart is asked to show; it is read whenever the chart draws.
 *
 * @typedef {object} Shown
 * @property {[number, number]} steps
 * @property {import("./value-axis.js").ValueAxis} axis
 */

/**
 * A uPlot chart of up to four curves in the manner of the page: hairline axes, no legend, no
 * cursor of its own.
 *
 * @param {HTMLElement} host
 * @param {{ width: number, height: number }} size
 * @param {Shown} shown
 * @param {(chart: import("uplot")) => void} annotate draws on top of the curves
 * @returns {import("uplot")}
 */
export function createChart(host, size, shown, annotate) {
  const series = Array.from({ length: SLOTS }, (_, slot) => ({
    stroke: () => palette().loss,
    width: 1.75,
    dash: dashPattern(slot),
    pxAlign: 0,
    spanGaps: false,
    points: { show: false },
  }));
  const chart = new uPlot(
    {
      ...size,
      pxAlign: 1,
      legend: { show: false },
      cursor: { show: false },
      select: { show: false, left: 0, top: 0, width: 0, height: 0 },
      padding: [6, RIGHT_PADDING, 0, 0],
      scales: {
        x: { time: false, range: () => shown.steps },
        y: { range: () => shown.axis.range },
      },
      series: [{}, ...series],
      axes: [stepAxis(shown), valueAxis(shown)],
      hooks: { draw: [annotate] },
    },
    [[0], ...series.map(() => [null])],
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

/** @param {Shown} shown */
function stepAxis(shown) {
  return {
    ...axis(),
    size: 26,
    splits: (/** @type {import("uplot")} */ chart) =>
      ticksOf(
        ...shown.steps,
        Math.max(2, Math.floor(chart.bbox.width / devicePixelRatio / 64)),
      ).filter(Number.isInteger),
    values: (/** @type {import("uplot")} */ _, /** @type {number[]} */ steps) =>
      steps.map(countText),
    grid: { show: false },
  };
}

/** @param {Shown} shown */
function valueAxis(shown) {
  const ticks = (/** @type {import("uplot")} */ chart) =>
    shown.axis.ticks(Math.max(2, Math.floor(chart.bbox.height / devicePixelRatio / 30)));
  return {
    ...axis(),
    size: (/** @type {import("uplot")} */ chart, /** @type {string[] | null} */ texts) =>
      Math.max(VALUES_WIDTH, BESIDE_NUMBER + widest(chart.ctx, texts ?? [])),
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
