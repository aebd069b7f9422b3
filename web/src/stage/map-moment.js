import {
  drawGradient,
  drawNextStep,
  drawOutside,
  drawPoint,
  drawText,
  isOnStage,
} from "./marks.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {import("./moment.js").Stand} Stand
 * @typedef {import("./palette.js").Palette} Palette
 */

/**
 * Draws on a map what belongs to the shown step: derivative and next step of the active run.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Stand} stand
 * @param {number} typicalSlope
 * @param {Palette} colours
 */
export function drawMapMoment(context, plan, stand, typicalSlope, colours) {
  const at = plan.toPixel(...stand.at);
  const { snapshot } = stand;
  if (!snapshot || !isOnStage(plan, at)) return;
  const next = snapshot.next?.result;
  const [g0, g1] = snapshot.gradient.value;
  /** @type {[number, number]} */
  const uphill = [g0 * plan.x.pixelsPerUnit, g1 * plan.y.pixelsPerUnit];
  drawGradient(context, at, uphill, Math.hypot(g0, g1), typicalSlope, "∇f", colours);
  if (next) drawNextStep(context, at, plan.toPixel(next[0], next[1]), plan, colours);
}

/**
 * Draws the point of a run with its name, or where it has gone if that is outside the window.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Stand} stand
 * @param {boolean} named
 * @param {Palette} colours
 */
export function drawStand(context, plan, stand, named, colours) {
  const at = plan.toPixel(...stand.at);
  const name = named ? stand.run.name : "";
  if (!isOnStage(plan, at)) {
    if (stand.active) drawOutside(context, at, stand.at, plan, colours);
    return;
  }
  drawPoint(context, at, stand.active, colours);
  if (name) drawText(context, name, [at[0] + 13, at[1] - 13], "center", colours.ink, colours);
}
