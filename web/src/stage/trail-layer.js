import { clipSegment } from "./clip.js";
import { dashPattern } from "./line-style.js";
import { contains } from "./plan.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {import("./plan.js").Pixel} Pixel
 * @typedef {import("./thinned-path.js").ThinnedPath} ThinnedPath
 *
 * @typedef {object} Trail
 * @property {string} id
 * @property {ThinnedPath} path
 * @property {number} count of its segments to be drawn
 * @property {number} style
 * @property {string} colour
 * @property {boolean} active whether the controls act on it
 */

/** Dots stand at least this far apart, in CSS pixels. */
const DOT_SPACING = 8;
const DOT_RADIUS = { active: 2.2, other: 1.6 };
const LINE_WIDTH = { active: 1.5, other: 1.25 };

/**
 * The paths of all runs on a canvas that stays: what has been drawn is never drawn again while
 * the paths only grow, so a frame costs what arrived since the last one.
 */
export class TrailLayer {
  #context;
  #key = "";
  /** @type {Map<string, Drawn>} */
  #drawn = new Map();

  /** @param {CanvasRenderingContext2D} context */
  constructor(context) {
    this.#context = context;
  }

  /**
   * @param {Trail[]} trails
   * @param {Plan} plan
   * @param {string} appearance anything whose change means to draw all anew: theme and size
   */
  draw(trails, plan, appearance) {
    const key = [appearance, ...trails.map(identityOf)].join("|");
    const shrunk = trails.some(({ id, count }) => count < (this.#drawn.get(id)?.count ?? 0));
    if (key !== this.#key || shrunk) {
      this.#key = key;
      this.#drawn.clear();
      this.#context.clearRect(0, 0, plan.width, plan.height);
    }
    for (const trail of trails) this.#continue(trail, plan);
  }

  /** Forgets what has been drawn, as after a change of the canvas's size. */
  reset() {
    this.#key = "";
  }

  /**
   * @param {Trail} trail
   * @param {Plan} plan
   */
  #continue(trail, plan) {
    let drawn = this.#drawn.get(trail.id);
    if (!drawn) this.#drawn.set(trail.id, (drawn = new Drawn()));
    if (drawn.count === trail.count) return;
    const context = this.#context;
    const { plot } = plan;
    context.save();
    context.beginPath();
    context.rect(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top);
    context.clip();
    context.strokeStyle = trail.colour;
    context.fillStyle = trail.colour;
    context.lineWidth = trail.active ? LINE_WIDTH.active : LINE_WIDTH.other;
    context.lineJoin = "round";
    context.setLineDash(dashPattern(trail.style));
    context.lineDashOffset = drawn.length;
    drawSegments(context, trail, drawn, plan);
    drawDots(context, trail, drawn, plan);
    context.restore();
    drawn.count = trail.count;
  }
}

/** What stands on the canvas of one trail. */
class Drawn {
  count = 0;
  /** Pixels of line since its beginning, where the dash pattern goes on. */
  length = 0;
  /** The step at which the last segment ended. */
  end = -1;
  /** @type {Map<number, Pixel>} the dots, by the square of the stage in which they stand */
  places = new Map();
}

/** @param {Trail} trail */
function identityOf({ id, path, style, colour, active }) {
  return `${id} ${path.generation} ${style} ${colour} ${active}`;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Trail} trail
 * @param {Drawn} drawn
 * @param {Plan} plan
 */
function drawSegments(context, { path, count }, drawn, plan) {
  context.beginPath();
  let joined = false;
  for (let i = drawn.count; i < count; i++) {
    const from = pixelOf(path, path.from[i], plan);
    const to = pixelOf(path, path.to[i], plan);
    const visible = clipSegment(from, to, plan.plot);
    if (!visible) {
      joined = false;
      continue;
    }
    const [a, b] = visible;
    if (!joined || drawn.end !== path.from[i] || a !== from) context.moveTo(...a);
    context.lineTo(...b);
    drawn.length += Math.hypot(b[0] - a[0], b[1] - a[1]);
    drawn.end = path.to[i];
    joined = b === to;
  }
  context.stroke();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Trail} trail
 * @param {Drawn} drawn
 * @param {Plan} plan
 */
function drawDots(context, { path, count, active }, drawn, plan) {
  const radius = active ? DOT_RADIUS.active : DOT_RADIUS.other;
  context.beginPath();
  if (drawn.count === 0 && count > 0)
    drawDot(context, pixelOf(path, path.from[0], plan), radius, drawn, plan);
  for (let i = drawn.count; i < count; i++) {
    drawDot(context, pixelOf(path, path.to[i], plan), radius, drawn, plan);
  }
  context.fill();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Pixel} at
 * @param {number} radius
 * @param {Drawn} drawn
 * @param {Plan} plan
 */
function drawDot(context, at, radius, drawn, plan) {
  if (!contains(plan.plot, at)) return;
  const column = Math.floor(at[0] / DOT_SPACING);
  const row = Math.floor(at[1] / DOT_SPACING);
  for (let c = column - 1; c <= column + 1; c++) {
    for (let r = row - 1; r <= row + 1; r++) {
      const other = drawn.places.get(c * 8192 + r);
      if (other && Math.hypot(other[0] - at[0], other[1] - at[1]) < DOT_SPACING) return;
    }
  }
  drawn.places.set(column * 8192 + row, at);
  context.moveTo(at[0] + radius, at[1]);
  context.arc(at[0], at[1], radius, 0, 2 * Math.PI);
}

/**
 * @param {ThinnedPath} path
 * @param {number} step
 * @param {Plan} plan
 */
function pixelOf(path, step, plan) {
  return plan.toPixel(path.xs.at(step), path.ys.at(step));
}
