import { formatNumber } from "../numbers/format.js";
import { openHead, thickArrow, towards } from "./arrow.js";
import { FONT } from "./axes.js";
import { besideArrow } from "./beside-arrow.js";
import { clipSegment, exitTowards } from "./clip.js";
import { contains } from "./plan.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {import("./plan.js").Pixel} Pixel
 * @typedef {import("./palette.js").Palette} Palette
 */

const POINT_RADIUS = 6;

/** A gradient arrow shorter than this many pixels would only be a blot. */
const LEAST_ARROW = 7;

/**
 * The point of a run: filled for the run that the controls act on, else a ring.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Pixel} at
 * @param {boolean} active
 * @param {Palette} colours
 */
export function drawPoint(context, at, active, colours) {
  context.setLineDash([]);
  disc(context, at, active ? POINT_RADIUS + 2 : 6, colours.paper);
  disc(context, at, active ? POINT_RADIUS : 4.5, colours.parameter);
  if (!active) disc(context, at, 2.5, colours.paper);
}

/**
 * Where the run began: a ring, which is also where it can be seized.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Pixel} at
 * @param {Palette} colours
 */
export function drawStart(context, at, colours) {
  context.setLineDash([]);
  disc(context, at, 7.5, colours.paper);
  context.beginPath();
  context.arc(at[0], at[1], 6, 0, 2 * Math.PI);
  context.strokeStyle = colours.parameter;
  context.lineWidth = 1.75;
  context.stroke();
}

/**
 * The step that is pointed at, in any of the views.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Pixel} at
 * @param {Palette} colours
 */
export function drawHovered(context, at, colours) {
  context.setLineDash([]);
  context.beginPath();
  context.arc(at[0], at[1], 9, 0, 2 * Math.PI);
  context.strokeStyle = colours.ink;
  context.lineWidth = 1.5;
  context.stroke();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Pixel} at
 * @param {number} radius
 * @param {string} colour
 */
function disc(context, at, radius, colour) {
  context.beginPath();
  context.arc(at[0], at[1], radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/**
 * The derivative: a thick arrow that points uphill, against the way that is gone.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Pixel} at
 * @param {Pixel} direction on the stage
 * @param {number} length in pixels
 * @param {string} name
 * @param {Palette} colours
 */
export function drawGradient(context, { plot }, at, direction, length, name, colours) {
  if (length < LEAST_ARROW || Math.hypot(...direction) === 0) return;
  const head = Math.min(15, length * 0.62);
  const foot = towards(at, [at[0] + direction[0], at[1] + direction[1]], POINT_RADIUS);
  const outline = thickArrow(foot, direction, length, { shaft: head / 3, head });
  context.setLineDash([]);
  context.lineJoin = "round";
  outlinePath(context, outline);
  context.lineWidth = 3;
  context.strokeStyle = colours.paper;
  context.stroke();
  context.fillStyle = colours.gradient;
  context.fill();
  context.font = FONT;
  const place = besideArrow(outline, plot, context.measureText(name).width / 2);
  drawText(context, name, place, "center", colours.gradient, colours);
}

/**
 * The next step: an open arrow from the point to where it will be.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Pixel} from
 * @param {Pixel} to
 * @param {Plan} plan
 * @param {Palette} colours
 */
export function drawNextStep(context, from, to, plan, colours) {
  const visible = clipSegment(from, to, plan.plot);
  if (!visible) return;
  const [, end] = visible;
  const length = Math.hypot(end[0] - from[0], end[1] - from[1]);
  if (length <= POINT_RADIUS + 4) return;
  const foot = towards(from, end, POINT_RADIUS + 2);
  const head = openHead(from, end, Math.min(11, (length - POINT_RADIUS) * 0.7));
  context.setLineDash([]);
  context.lineCap = "round";
  context.lineJoin = "miter";
  for (const [width, colour] of /** @type {[number, string][]} */ ([
    [5, colours.paper],
    [2, colours.ink],
  ])) {
    context.beginPath();
    context.moveTo(...foot);
    context.lineTo(...end);
    context.moveTo(...head[0]);
    context.lineTo(...head[1]);
    context.lineTo(...head[2]);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
  context.lineCap = "butt";
}

/**
 * A point outside the window: a wedge at the edge that points to it, with its coordinates.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Pixel} point
 * @param {number[]} coordinates
 * @param {Plan} plan
 * @param {Palette} colours
 */
export function drawOutside(context, point, coordinates, plan, colours) {
  const { at, angle } = exitTowards(point, plan.plot);
  /** @type {(along: number, aside: number) => Pixel} */
  const place = (along, aside) => [
    at[0] + along * Math.cos(angle) - aside * Math.sin(angle),
    at[1] + along * Math.sin(angle) + aside * Math.cos(angle),
  ];
  outlinePath(context, [place(-1, 0), place(-13, 6.5), place(-13, -6.5)]);
  context.setLineDash([]);
  context.lineWidth = 3;
  context.strokeStyle = colours.paper;
  context.stroke();
  context.fillStyle = colours.parameter;
  context.fill();
  const text = `(${coordinates.map(formatNumber).join(", ")})`;
  drawInside(context, text, place(-22, 0), plan, colours);
}

/**
 * Text as near to a place as it fits within the plot.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {string} text
 * @param {Pixel} at
 * @param {Plan} plan
 * @param {Palette} colours
 */
export function drawInside(context, text, at, { plot }, colours) {
  context.font = FONT;
  const half = context.measureText(text).width / 2 + 6;
  const x = Math.min(Math.max(at[0], plot.left + half), plot.right - half);
  const y = Math.min(Math.max(at[1], plot.top + 12), plot.bottom - 12);
  const beside = Math.abs(y - at[1]) < 8 && Math.abs(x - at[0]) > 1;
  drawText(
    context,
    text,
    [x, beside ? y + (y > plot.top + 40 ? -18 : 18) : y],
    "center",
    colours.ink,
    colours,
  );
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {string} text
 * @param {Pixel} at
 * @param {CanvasTextAlign} align
 * @param {string} colour
 * @param {Palette} colours
 */
export function drawText(context, text, at, align, colour, colours) {
  context.font = FONT;
  context.textAlign = align;
  context.textBaseline = "middle";
  context.setLineDash([]);
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = colours.paper;
  context.strokeText(text, ...at);
  context.fillStyle = colour;
  context.fillText(text, ...at);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Pixel[]} outline
 */
function outlinePath(context, outline) {
  context.beginPath();
  outline.forEach((point, index) => {
    if (index === 0) context.moveTo(...point);
    else context.lineTo(...point);
  });
  context.closePath();
}

/**
 * @param {Plan} plan
 * @param {Pixel} at
 */
export const isOnStage = (plan, at) => contains(plan.plot, at);
