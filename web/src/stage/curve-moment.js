import { gradientArrowLength } from "./arrow.js";
import { columnSign } from "../numbers/own-signs.js";
import { clipSegment } from "./clip.js";
import { drawGradient, drawNextStep, isOnStage } from "./marks.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {import("./plan.js").Pixel} Pixel
 * @typedef {import("./moment.js").Stand} Stand
 * @typedef {import("./palette.js").Palette} Palette
 */

/** Pixels of tangent to each side of the point, and from the axis up to the arrows. */
const TANGENT_REACH = 110;
const ABOVE_AXIS = 16;

/**
 * Draws at the graph of a function what belongs to the shown step: the tangent at the point, and
 * on the axis, where x moves, the derivative.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Stand} stand
 * @param {number} typicalSlope
 * @param {Palette} colours
 */
export function drawCurveMoment(context, plan, stand, typicalSlope, colours) {
  const at = plan.toPixel(...stand.at);
  const { snapshot } = stand;
  if (!snapshot || at[0] < plan.plot.left || at[0] > plan.plot.right) return;
  if (snapshot.tangent) drawTangent(context, plan, at, snapshot.tangent.slope, colours);
  const onAxis = axisPlace(plan, at);
  drawPlumbLine(context, plan, at, onAxis, colours);
  const [slope] = snapshot.gradient.value;
  const name = `df/d${columnSign("x0", 1, stand.run.scenery?.objective.variables)}`;
  const length = gradientArrowLength(Math.abs(slope), typicalSlope, plan.plot);
  drawGradient(context, plan, onAxis, [slope, 0], length, name, colours);
}

/**
 * Draws on the axis where the next step leads.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Stand} stand
 * @param {Palette} colours
 */
export function drawCurveNext(context, plan, { at, snapshot }, colours) {
  const from = axisPlace(plan, plan.toPixel(...at));
  if (!snapshot?.next || from[0] < plan.plot.left || from[0] > plan.plot.right) return;
  const [next] = plan.toPixel(snapshot.next.result[0], 0);
  drawNextStep(context, from, [next, from[1]], plan, colours);
}

/**
 * Where the arrows of a point begin, just above the axis.
 *
 * @param {Plan} plan
 * @param {Pixel} at
 * @returns {Pixel}
 */
const axisPlace = ({ plot }, [left]) => [left, plot.bottom - ABOVE_AXIS];

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Pixel} at
 * @param {number} slope
 * @param {Palette} colours
 */
function drawTangent(context, plan, at, slope, colours) {
  const rise = slope * (plan.y.pixelsPerUnit / plan.x.pixelsPerUnit);
  const norm = Math.hypot(1, rise);
  const [dx, dy] = [TANGENT_REACH / norm, (TANGENT_REACH / norm) * rise];
  if (!Number.isFinite(dy) || !isOnStage(plan, at)) return;
  const visible = clipSegment([at[0] - dx, at[1] - dy], [at[0] + dx, at[1] + dy], plan.plot);
  if (!visible) return;
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(...visible[0]);
  context.lineTo(...visible[1]);
  context.lineWidth = 1.75;
  context.strokeStyle = colours.gradient;
  context.stroke();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Pixel} at
 * @param {Pixel} onAxis
 * @param {Palette} colours
 */
function drawPlumbLine(context, plan, at, onAxis, colours) {
  const visible = clipSegment(at, onAxis, plan.plot);
  if (!visible) return;
  context.setLineDash([1, 3]);
  context.beginPath();
  context.moveTo(...visible[0]);
  context.lineTo(...visible[1]);
  context.lineWidth = 1;
  context.strokeStyle = colours["ink-3"];
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  context.arc(onAxis[0], onAxis[1], 3.5, 0, 2 * Math.PI);
  context.fillStyle = colours.parameter;
  context.fill();
}
