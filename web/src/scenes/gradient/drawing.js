import { numberOf } from "../../figures/outcome-text.js";
import { atMostOf, gradientArrowLength, openHead, towards } from "../../stage/arrow.js";
import { drawGradient, drawInside, drawPoint } from "../../stage/marks.js";
import { shaftsOf } from "./arrow-field.js";
import { runsOf } from "./undefined-cells.js";

/**
 * @typedef {import("../../stage/plan.js").Plan} Plan
 * @typedef {import("../../stage/plan.js").Pixel} Pixel
 * @typedef {import("../../stage/palette.js").Palette} Palette
 * @typedef {import("./figure.js").Answer} Answer
 */

/** Pixels of the ray that shows the chosen direction, and its share of a small picture's side. */
const RAY = 84;
const RAY_SHARE = 0.24;

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 */
function cutAtPlot(context, { plot }) {
  context.beginPath();
  context.rect(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top);
  context.clip();
}

/**
 * Hatches the places where f has no finite value: nothing is known of its height there.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {import("./figure.js").Ground} ground
 * @param {Palette} colours
 */
export function drawUndefined(context, plan, { terrain, undefinedCells }, colours) {
  if (!undefinedCells) return;
  const { plot } = plan;
  const width = (plot.right - plot.left) / (terrain.columns - 1);
  const height = (plot.bottom - plot.top) / (terrain.rows - 1);
  context.save();
  cutAtPlot(context, plan);
  context.beginPath();
  for (const [row, from, to] of runsOf(undefinedCells, terrain.columns)) {
    const left = plot.left + (from - 0.5) * width;
    context.rect(left, plot.bottom - (row + 0.5) * height, (to - from) * width, height + 0.5);
  }
  context.fillStyle = colours.chrome;
  context.fill();
  context.clip();
  context.strokeStyle = colours["line-2"];
  context.lineWidth = 1;
  context.beginPath();
  for (let x = plot.left - (plot.bottom - plot.top); x < plot.right; x += 8) {
    context.moveTo(x, plot.bottom);
    context.lineTo(x + plot.bottom - plot.top, plot.top);
  }
  context.stroke();
  context.restore();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Answer} answer
 * @param {"down" | "up"} way
 * @param {Palette} colours
 */
export function drawField(context, plan, { arrows }, way, colours) {
  context.clearRect(0, 0, plan.width, plan.height);
  if (!arrows) return;
  context.save();
  cutAtPlot(context, plan);
  context.strokeStyle = colours.gradient;
  context.fillStyle = colours.gradient;
  context.globalAlpha = colours.forced ? 1 : 0.62;
  context.lineWidth = 1.1;
  context.lineCap = "round";
  context.beginPath();
  for (const { from, to } of shaftsOf(arrows, plan, way === "down" ? -1 : 1)) {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length === 0) {
      context.moveTo(from[0] + 1.5, from[1]);
      context.arc(from[0], from[1], 1.5, 0, 2 * Math.PI);
      continue;
    }
    const [wing, tip, other] = openHead(from, to, Math.min(6, length * 0.45));
    context.moveTo(...from);
    context.lineTo(...tip);
    context.moveTo(...wing);
    context.lineTo(...tip);
    context.lineTo(...other);
  }
  context.stroke();
  context.restore();
}

/**
 * The chosen direction, and the lines along which the two slices are cut.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Answer} answer
 * @param {string} degrees of the direction, written
 * @param {Palette} colours
 */
export function drawDirection(context, plan, { point, directional }, degrees, colours) {
  const at = plan.toPixel(...point.x);
  drawAnew(context, plan, () => {
    drawCross(context, plan, at, colours);
    drawRay(context, plan, at, directional.direction, degrees, colours);
  });
}

/**
 * The gradient, and the two partial derivatives that it is made of.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Answer} answer
 * @param {Palette} colours
 */
export function drawSlope(context, plan, { point, arrows }, colours) {
  const at = plan.toPixel(...point.x);
  drawAnew(context, plan, () => {
    const slope = numberOf(point.length);
    if (!Number.isFinite(slope) || slope <= 0) return;
    const typical = (arrows?.longest ?? slope) / 3 || slope;
    const [g0, g1] = point.gradient.map(numberOf);
    const direction = /** @type {Pixel} */ ([g0 * plan.x.pixelsPerUnit, g1 * plan.y.pixelsPerUnit]);
    const length = gradientArrowLength(slope, typical, plan.plot);
    drawParts(context, at, direction, length, colours);
    drawGradient(context, plan, at, direction, length, "∇f", colours);
  });
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Answer} answer
 * @param {Palette} colours
 */
export function drawPlace(context, plan, { point }, colours) {
  drawAnew(context, plan, () => drawPoint(context, plan.toPixel(...point.x), true, colours));
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {() => void} draw what is cut at the plot
 */
function drawAnew(context, plan, draw) {
  context.clearRect(0, 0, plan.width, plan.height);
  context.save();
  cutAtPlot(context, plan);
  draw();
  context.restore();
}

/**
 * The lines along which the two slices are cut.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Pixel} at
 * @param {Palette} colours
 */
function drawCross(context, { plot }, [left, top], colours) {
  context.strokeStyle = colours.ink;
  context.globalAlpha = 0.5;
  context.lineWidth = 1;
  context.setLineDash([2, 4]);
  context.beginPath();
  context.moveTo(plot.left, top);
  context.lineTo(plot.right, top);
  context.moveTo(left, plot.top);
  context.lineTo(left, plot.bottom);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/**
 * The sides of the rectangle whose diagonal is the gradient.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Pixel} at
 * @param {Pixel} direction
 * @param {number} length
 * @param {Palette} colours
 */
function drawParts(context, at, direction, length, colours) {
  const tip = towards(at, [at[0] + direction[0], at[1] + direction[1]], length + 6);
  context.strokeStyle = colours.gradient;
  context.lineWidth = 1.5;
  context.setLineDash([3, 3]);
  context.beginPath();
  context.moveTo(tip[0], at[1]);
  context.lineTo(...tip);
  context.lineTo(at[0], tip[1]);
  context.moveTo(...at);
  context.lineTo(tip[0], at[1]);
  context.moveTo(...at);
  context.lineTo(at[0], tip[1]);
  context.stroke();
  context.setLineDash([]);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Pixel} at
 * @param {import("./figure.js").Point} direction
 * @param {string} text
 * @param {Palette} colours
 */
function drawRay(context, plan, at, [u0, u1], text, colours) {
  const aim = /** @type {Pixel} */ ([
    at[0] + u0 * plan.x.pixelsPerUnit,
    at[1] + u1 * plan.y.pixelsPerUnit,
  ]);
  const length = atMostOf(plan.plot, RAY, RAY_SHARE);
  const tip = towards(at, aim, length);
  const head = openHead(at, tip, 10);
  for (const [width, colour] of /** @type {[number, string][]} */ ([
    [5, colours.paper],
    [2, colours.ink],
  ])) {
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.beginPath();
    context.moveTo(...at);
    context.lineTo(...tip);
    context.moveTo(...head[0]);
    context.lineTo(...head[1]);
    context.lineTo(...head[2]);
    context.stroke();
  }
  drawInside(context, text, towards(at, aim, length + 18), plan, colours);
}
