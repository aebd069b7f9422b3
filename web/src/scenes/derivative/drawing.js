import { numberOf } from "../../figures/outcome-text.js";
import { towards } from "../../stage/arrow.js";
import { FONT } from "../../stage/axes.js";
import { clipSegment } from "../../stage/clip.js";
import { drawPoint, drawText } from "../../stage/marks.js";

/**
 * @typedef {import("../../stage/plan.js").Plan} Plan
 * @typedef {import("../../stage/plan.js").Pixel} Pixel
 * @typedef {import("../../stage/palette.js").Palette} Palette
 * @typedef {import("./figure.js").Answer} Answer
 * @typedef {import("./figure.js").Line} Line
 */

/** A leg of the triangle shorter than this has no room for its name. */
const LEG = 34;

/** Pixels between a line and the word that stands on it, and between the word and the edge. */
const OFF_LINE = 11;
const OFF_EDGE = 12;

/**
 * The words on the picture, in the language of the page.
 *
 * @typedef {{ tangent: string, secant: string, left: string, right: string }} Labels
 */

/**
 * Draws what stands on the curve: the secants on their way, the tangent, the triangle of the forward
 * difference, the point.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Answer} answer
 * @param {Labels} labels
 * @param {Palette} colours
 */
export function drawMoment(context, plan, answer, labels, colours) {
  const { plot } = plan;
  context.clearRect(0, 0, plan.width, plan.height);
  context.save();
  context.beginPath();
  context.rect(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top);
  context.clip();
  const { secants, h } = answer;
  const passed = secants.slice(0, -1).filter((secant) => secant.h > h * 1.05);
  passed.forEach((secant, index) => {
    context.globalAlpha = 0.22 + (0.3 * (index + 1)) / (passed.length + 1);
    strokeLine(context, plan, secant, { width: 1, dash: [2, 3], colour: colours.gradient });
    context.globalAlpha = 1;
    dot(context, plan.toPixel(secant.x, numberOf(secant.f)), 2.5, colours.ink);
  });
  if (answer.kink) drawSides(context, plan, answer, colours);
  else
    strokeLine(context, plan, answer.tangent, { width: 2.5, dash: [], colour: colours.gradient });
  const own = secants[secants.length - 1];
  strokeLine(context, plan, own, { width: 1.5, dash: [7, 4], colour: colours.gradient });
  drawOperands(context, plan, answer, colours);
  context.restore();
  drawLabels(context, plan, answer, labels, colours);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Line} line
 * @param {{ width: number, dash: number[], colour: string }} look
 */
function strokeLine(context, plan, line, { width, dash, colour }) {
  const ends = endsOf(plan, line);
  if (!ends) return;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.beginPath();
  context.moveTo(...ends[0]);
  context.lineTo(...ends[1]);
  context.stroke();
  context.setLineDash([]);
}

/**
 * A line from the left to the right end of the plot; null where it has no finite slope.
 *
 * @param {Plan} plan
 * @param {Line} line
 * @returns {[Pixel, Pixel] | null}
 */
function endsOf({ x, toPixel }, { slope, intercept }) {
  const [a, b] = [numberOf(slope), numberOf(intercept)];
  if (!Number.isFinite(a) || !Number.isFinite(b)) return null;
  const [low, high] = x.domain;
  return [toPixel(low, a * low + b), toPixel(high, a * high + b)];
}

/**
 * At a kink there is no tangent, but one from each side.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Answer} answer
 * @param {Palette} colours
 */
function drawSides(context, plan, { x, value, sides }, colours) {
  const at = plan.toPixel(x, numberOf(value));
  const [low, high] = plan.x.domain;
  for (const [end, side] of /** @type {const} */ ([
    [low, sides.left],
    [high, sides.right],
  ])) {
    const slope = numberOf(side);
    if (!Number.isFinite(slope)) continue;
    context.strokeStyle = colours.gradient;
    context.lineWidth = 2.5;
    context.beginPath();
    context.moveTo(...at);
    context.lineTo(...plan.toPixel(end, numberOf(value) + slope * (end - x)));
    context.stroke();
  }
}

/**
 * The points that the quotients take, down to the axis, and the triangle under the secant.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Answer} answer
 * @param {Palette} colours
 */
function drawOperands(context, plan, { x, value, h, forward, central }, colours) {
  const here = plan.toPixel(x, numberOf(value));
  const minus = central.minus && plan.toPixel(central.minus.x, numberOf(central.minus.f));
  const plus = forward.plus && plan.toPixel(forward.plus.x, numberOf(forward.plus.f));
  context.strokeStyle = colours["ink-2"];
  context.lineWidth = 1;
  if (plus && Number.isFinite(plus[1]) && plan.toPixel(x + h, 0)[0] - here[0] > 6) {
    context.beginPath();
    context.moveTo(...here);
    context.lineTo(plus[0], here[1]);
    context.lineTo(...plus);
    context.stroke();
  }
  for (const at of [minus, plus]) {
    if (!at || !Number.isFinite(at[1])) continue;
    dot(context, at, 5.5, colours.paper);
    dot(context, at, 4, colours.parameter);
    dot(context, at, 2, colours.paper);
  }
  if (!Number.isFinite(here[1])) return;
  drawPoint(context, here, true, colours);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Answer} answer
 * @param {Labels} labels
 * @param {Palette} colours
 */
function drawLabels(context, plan, answer, labels, colours) {
  const { x, value, forward, secants } = answer;
  const { plot } = plan;
  const [left, top] = plan.toPixel(x, numberOf(value));
  const plus = forward.plus && plan.toPixel(forward.plus.x, numberOf(forward.plus.f));
  context.font = FONT;
  const own = secants[secants.length - 1];
  const isApart = plus && plus[0] - left > LEG;
  const apart = isApart && !answer.kink ? whereApart(plan, answer.tangent, own) : null;
  if (!answer.kink) {
    const { end, off } = apart ?? { end: "right", off: -OFF_LINE };
    labelAlong(context, plan, answer.tangent, labels.tangent, end, off, colours);
  }
  if (!isApart) return;
  const { end, off } = apart ?? {
    end: "left",
    off: isBelowCurve(answer, own) ? -OFF_LINE : OFF_LINE,
  };
  labelAlong(context, plan, own, labels.secant, end, -off, colours);
  if (plus[0] < plot.right) {
    const below = plus[1] < top ? 11 : -11;
    drawText(
      context,
      "h",
      [(left + plus[0]) / 2, top + below],
      "center",
      colours["ink-2"],
      colours,
    );
    if (Math.abs(plus[1] - top) > 24) {
      const at = /** @type {Pixel} */ ([plus[0] + 6, (plus[1] + top) / 2]);
      drawText(context, "f(x+h) − f(x)", at, "left", colours["ink-2"], colours);
    }
  }
}

/**
 * Whether the secant runs below the point at x − h: there a word on it would lie on the curve and its dot.
 *
 * @param {Pick<Answer, "central">} answer
 * @param {Line} secant
 */
export function isBelowCurve({ central: { minus } }, { slope, intercept }) {
  if (!minus) return false;
  return numberOf(minus.f) > numberOf(slope) * minus.x + numberOf(intercept);
}

/**
 * Where tangent and secant are farthest apart in the plot, and how far beside the tangent its word stands
 * there, downwards: on the side away from the secant, whose word stands on the other side of the secant.
 *
 * @param {Plan} plan
 * @param {Line} tangent
 * @param {Line} secant
 * @returns {{ end: "left" | "right", off: number } | null} null where one of them is not in the plot
 */
export function whereApart(plan, tangent, secant) {
  const [one, other] = [tangent, secant].map((line) => partOf(plan, line));
  if (!one || !other) return null;
  const [left, right] = one.map(([x, y], at) => Math.hypot(x - other[at][0], y - other[at][1]));
  const end = left > right ? "left" : "right";
  const isAbove = numberOf(tangent.slope) > numberOf(secant.slope) === (end === "right");
  return { end, off: isAbove ? -OFF_LINE : OFF_LINE };
}

/**
 * The part of a line that is in the plot, from left to right.
 *
 * @param {Plan} plan
 * @param {Line} line
 */
function partOf(plan, line) {
  const ends = endsOf(plan, line);
  return ends && clipSegment(ends[0], ends[1], plan.plot);
}

/**
 * Writes a word on a line, along it, near the end where it leaves the plot.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Line} line
 * @param {string} text
 * @param {string} side
 * @param {number} off the line, downwards
 * @param {Palette} colours
 */
function labelAlong(context, plan, line, text, side, off, colours) {
  const part = partOf(plan, line);
  if (!part) return;
  const [from, to] = part;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const width = context.measureText(text).width;
  if (length < width + 2 * OFF_EDGE) return;
  const [foot, towardsMiddle] = side === "right" ? [to, from] : [from, to];
  const at = towards(foot, towardsMiddle, width / 2 + OFF_EDGE);
  context.save();
  context.translate(...at);
  context.rotate(Math.atan2(to[1] - from[1], to[0] - from[0]));
  drawText(context, text, [0, off], "center", colours.gradient, colours);
  context.restore();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Pixel} at
 * @param {number} radius
 * @param {string} colour
 */
function dot(context, at, radius, colour) {
  context.beginPath();
  context.arc(at[0], at[1], radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}
