import { formatNumber } from "../numbers/format.js";
import { ticksOf } from "./scale.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {import("./palette.js").Palette} Palette
 */

/** @param {number} size in pixels */
export const fontOfSize = (size) =>
  `${size}px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`;

/** Pixels of what is written in a picture. */
export const FONT_SIZE = 12;

export const FONT = fontOfSize(FONT_SIZE);

/** Pixels between the tick numbers of an axis, at least. */
const SPACING = { x: 54, y: 44 };

/**
 * The tick values of both axes.
 *
 * @param {Plan} plan
 */
function ticksOfPlan({ plot, x, y }) {
  return {
    x: ticksOf(...x.domain, Math.max(2, Math.floor((plot.right - plot.left) / SPACING.x))),
    y: ticksOf(...y.domain, Math.max(2, Math.floor((plot.bottom - plot.top) / SPACING.y))),
  };
}

/**
 * Hairline axes on the left and below, with ticks, numbers and the names of the quantities.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {{ x: string, y: string }} names
 * @param {Palette} colours
 */
export function drawAxes(context, plan, names, colours) {
  const { plot } = plan;
  const ticks = ticksOfPlan(plan);
  context.strokeStyle = colours["line-2"];
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(plot.left - 0.5, plot.top);
  context.lineTo(plot.left - 0.5, plot.bottom + 0.5);
  context.lineTo(plot.right, plot.bottom + 0.5);
  for (const value of ticks.x) {
    const at = Math.round(plan.x.toPixel(value)) + 0.5;
    context.moveTo(at, plot.bottom + 0.5);
    context.lineTo(at, plot.bottom + 5);
  }
  for (const value of ticks.y) {
    const at = Math.round(plan.y.toPixel(value)) + 0.5;
    context.moveTo(plot.left - 0.5, at);
    context.lineTo(plot.left - 5, at);
  }
  context.stroke();
  drawTickNumbers(context, plan, ticks, colours);
  drawNames(context, plan, names, colours);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {{ x: number[], y: number[] }} ticks
 * @param {Palette} colours
 */
function drawTickNumbers(context, plan, ticks, colours) {
  const { plot } = plan;
  context.font = FONT;
  context.fillStyle = colours["ink-3"];
  context.textAlign = "center";
  context.textBaseline = "top";
  for (const value of ticks.x) {
    const at = plan.x.toPixel(value);
    if (at < plot.right - 26) context.fillText(formatNumber(value), at, plot.bottom + 8);
  }
  context.textAlign = "right";
  context.textBaseline = "middle";
  for (const value of ticks.y) {
    const at = plan.y.toPixel(value);
    if (at > plot.top + 18) context.fillText(formatNumber(value), plot.left - 8, at);
  }
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {{ x: string, y: string }} names
 * @param {Palette} colours
 */
function drawNames(context, { plot }, names, colours) {
  context.fillStyle = colours["ink-2"];
  context.textAlign = "right";
  context.textBaseline = "top";
  context.fillText(names.x, plot.right, plot.bottom + 8);
  if (context.measureText(names.y).width <= plot.left - 8) {
    context.fillText(names.y, plot.left - 8, plot.top - 2);
    return;
  }
  context.textAlign = "left";
  context.textBaseline = "bottom";
  context.fillText(names.y, 0, plot.top - 1);
}
