import { clipSegment } from "./clip.js";
import { drawCurveMoment, drawCurveNext } from "./curve-moment.js";
import { heightAt } from "./curve-picture.js";
import { pointInWords } from "./described.js";
import { dashPattern } from "./line-style.js";
import { drawMapMoment, drawMapNext, drawNames, drawStand } from "./map-moment.js";
import { drawHovered, drawPoint, drawStart, drawText, isOnStage } from "./marks.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {import("./plan.js").Pixel} Pixel
 * @typedef {import("./moment.js").Stand} Stand
 * @typedef {import("./palette.js").Palette} Palette
 * @typedef {import("../scenes/descent/kind.js").Run} Run
 *
 * @typedef {object} LiveView what the stage shows above ground and paths
 * @property {Stand[]} stands
 * @property {Run} active
 * @property {number[] | null} start
 * @property {number[] | null} preview the start that is being chosen
 * @property {Pixel | null} hovered where the step lies that is pointed at
 * @property {Palette} colours
 */

/**
 * Draws where the next step of the active run leads.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {LiveView} view
 */
export function drawNextPicture(context, plan, { stands, active, preview, colours }) {
  context.clearRect(0, 0, plan.width, plan.height);
  const stand = stands.find((one) => one.active);
  if (!stand || preview) return;
  const drawNext = active.scenery?.objective.dimension === 1 ? drawCurveNext : drawMapNext;
  drawNext(context, plan, stand, colours);
}

/**
 * Draws where the runs stand, the derivative of the active one, and its start.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {LiveView} view
 */
export function drawLivePicture(context, plan, view) {
  const { stands, active, start, preview, hovered, colours } = view;
  const oneVariable = active.scenery?.objective.dimension === 1;
  context.clearRect(0, 0, plan.width, plan.height);
  drawLastSegments(context, plan, stands, oneVariable ? colours["ink-3"] : colours.ink);
  const seat = start && !preview ? placeOnGround(start, active, plan) : null;
  if (seat) drawStart(context, seat, colours);
  const drawDetails = oneVariable ? drawCurveMoment : drawMapMoment;
  const slope = typicalSlope(active);
  for (const stand of stands) {
    if (stand.active && !preview) drawDetails(context, plan, stand, slope, colours);
  }
  const ordered = stands.toSorted((a, b) => Number(a.active) - Number(b.active));
  for (const stand of ordered) drawStand(context, plan, stand, colours);
  if (stands.length > 1) drawNames(context, plan, ordered, colours);
  if (hovered && !preview) drawHovered(context, hovered, colours);
  if (preview) drawPreview(context, plan, preview, active, colours);
}

/**
 * What the live picture looks like, to half a pixel: while this stays the same, it need not be
 * drawn again.
 *
 * @param {Plan} plan
 * @param {LiveView} view
 * @returns {string}
 */
export function looksOf(plan, { stands, start, preview, hovered }) {
  const parts = stands.map(({ run, active, at, before, snapshot }) => {
    const place = plan.toPixel(...at);
    const g = snapshot?.gradient.value ?? [];
    return [
      run.id,
      run.style,
      active,
      half(place),
      isOnStage(plan, place) ? "" : pointInWords(at),
      before && half(plan.toPixel(...before)),
      g.map((part) => part.toPrecision(2)),
      snapshot?.next && half(plan.toPixel(snapshot.next.result[0], snapshot.next.result[1] ?? 0)),
    ].join(" ");
  });
  return [...parts, start, preview, hovered && half(hovered)].join("|");
}

/** @param {Pixel} pixel */
const half = ([x, y]) => `${Math.round(x * 2)},${Math.round(y * 2)}`;

/**
 * Where a point of the function's domain lies: on the map, or on the graph above its x.
 *
 * @param {number[]} point
 * @param {Run} active
 * @param {Plan} plan
 * @returns {Pixel | null} null outside the domain
 */
export function placeOnGround(point, { scenery }, plan) {
  if (point.length === 2) return plan.toPixel(point[0], point[1]);
  const height = scenery && "x" in scenery.field ? heightAt(scenery.field, point[0]) : null;
  return height === null ? null : plan.toPixel(point[0], height);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Stand[]} stands
 * @param {string} colour
 */
function drawLastSegments(context, plan, stands, colour) {
  for (const { at, before, run, active } of stands) {
    if (!before) continue;
    const visible = clipSegment(plan.toPixel(...before), plan.toPixel(...at), plan.plot);
    if (!visible) continue;
    context.setLineDash(dashPattern(run.style));
    context.strokeStyle = colour;
    context.lineWidth = active ? 1.5 : 1.25;
    context.beginPath();
    context.moveTo(...visible[0]);
    context.lineTo(...visible[1]);
    context.stroke();
  }
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {number[]} point
 * @param {Run} active
 * @param {Palette} colours
 */
function drawPreview(context, plan, point, active, colours) {
  const at = placeOnGround(point, active, plan);
  if (!at) return;
  const { plot } = plan;
  context.setLineDash([2, 3]);
  context.strokeStyle = colours.parameter;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(at[0], plot.bottom);
  context.lineTo(...at);
  if (point.length === 2) context.lineTo(plot.left, at[1]);
  context.stroke();
  drawPoint(context, at, true, colours);
  const rightwards = at[0] < (plot.left + plot.right) / 2;
  const above = at[1] > plot.top + 30;
  /** @type {Pixel} */
  const beside = [at[0] + (rightwards ? 12 : -12), at[1] + (above ? -16 : 16)];
  const align = rightwards ? "left" : "right";
  drawText(context, `(${pointInWords(point)})`, beside, align, colours.ink, colours);
}

/**
 * The slope of the middle of the picture. On a map: from the lowest point to the contour line in the
 * middle of all over a quarter of the diagonal, since the walls of some functions are ten thousand
 * times as steep as what a run sees of them. On a graph: f's span over that of the window.
 *
 * @param {Run} run
 */
function typicalSlope({ scenery }) {
  if (!scenery) return 1;
  const { objective, field } = scenery;
  const { x0, x1, f } = objective.window;
  if ("values" in field) {
    const middle = field.levels[field.levels.length >> 1] - field.low;
    return (4 * middle) / Math.hypot(x0[1] - x0[0], x1 ? x1[1] - x1[0] : 0);
  }
  return f ? (f[1] - f[0]) / (x0[1] - x0[0]) : 1;
}
