import { gradientArrowLength } from "./arrow.js";
import { placeNames } from "./name-placement.js";
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
 * Draws on a map the derivative at the shown step of the active run.
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
  const [g0, g1] = snapshot.gradient.value;
  /** @type {[number, number]} */
  const uphill = [g0 * plan.x.pixelsPerUnit, g1 * plan.y.pixelsPerUnit];
  const length = gradientArrowLength(Math.hypot(g0, g1), typicalSlope, plan.plot);
  drawGradient(context, plan, at, uphill, length, "∇f", colours);
}

/**
 * Draws on a map where the next step leads.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Stand} stand
 * @param {Palette} colours
 */
export function drawMapNext(context, plan, { at, snapshot }, colours) {
  const from = plan.toPixel(...at);
  const next = snapshot?.next?.result;
  if (!next || !isOnStage(plan, from)) return;
  drawNextStep(context, from, plan.toPixel(next[0], next[1]), plan, colours);
}

/**
 * Draws the point of a run, or where it has gone if that is outside the window.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Stand} stand
 * @param {Palette} colours
 */
export function drawStand(context, plan, stand, colours) {
  const at = plan.toPixel(...stand.at);
  if (isOnStage(plan, at)) drawPoint(context, at, stand.active, colours);
  else if (stand.active) drawOutside(context, at, stand.at, plan, colours);
}

/**
 * Writes the name of each run beside its point, none over another.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Stand[]} stands
 * @param {Palette} colours
 */
export function drawNames(context, plan, stands, colours) {
  const seen = stands.filter(({ at }) => isOnStage(plan, plan.toPixel(...at)));
  const places = placeNames(
    seen.map(({ at }) => plan.toPixel(...at)),
    plan.plot,
  );
  seen.forEach(({ run, active }, i) => {
    const colour = active ? colours.ink : colours["ink-2"];
    drawText(context, run.name, places[i], "center", colour, colours);
  });
}
