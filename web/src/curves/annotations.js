import { FONT } from "../stage/axes.js";
import { layOutFlags, spreadLabels } from "./flag-layout.js";

/**
 * What is written and drawn on a chart besides its curves; `at` is a place on the upright axis in
 * the chart's own numbers, null below it.
 *
 * @typedef {object} Annotations
 * @property {{ step: number, at: number | null, text: string }[]} flags
 * @property {End[]} ends
 * @property {{ step: number, at: number | null, word: string }[]} torn
 *
 * @typedef {object} End the name of a curve where it ends
 * @property {number} step
 * @property {number | null} at
 * @property {string} name
 * @property {boolean} active
 * @property {import("../stage/palette.js").Role} [hue] of the curve, where runs have several
 *
 * @typedef {import("../stage/palette.js").Palette} Palette
 * @typedef {import("uplot")} Chart
 * @typedef {(step: number, at: number | null) => [number, number]} Place within the frame of the curves
 */

const FLAG_ROWS = 3;
const ROW_HEIGHT = 16;
const TEAR_REACH = 22;

/**
 * @param {Chart} chart
 * @param {Annotations} annotations
 * @param {Palette} colours
 * @param {number} ratio pixels of the canvas for one of these
 */
export function drawAnnotations(chart, annotations, colours, ratio) {
  const context = chart.ctx;
  context.save();
  context.scale(ratio, ratio);
  context.font = FONT;
  context.setLineDash([]);
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.lineJoin = "round";
  const frame = frameOf(chart, ratio);
  /** @type {Place} */
  const placeOf = (step, at) => {
    const x = chart.valToPos(step, "x", true) / ratio;
    if (at === null) return [x, frame.bottom];
    const y = chart.valToPos(at, "y", true) / ratio;
    return [x, Math.min(Math.max(y, frame.top), frame.bottom)];
  };
  drawFlags(context, placeOf, annotations.flags, frame, colours);
  drawTears(context, placeOf, annotations, frame, colours);
  drawEnds(context, placeOf, annotations.ends, frame, colours);
  context.restore();
}

/**
 * @param {Chart} chart
 * @param {number} ratio
 * @returns {import("../stage/plan.js").Rectangle}
 */
function frameOf({ bbox }, ratio) {
  const [left, top] = [bbox.left / ratio, bbox.top / ratio];
  return { left, top, right: left + bbox.width / ratio, bottom: top + bbox.height / ratio };
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Place} placeOf
 * @param {Annotations["flags"]} flags
 * @param {import("../stage/plan.js").Rectangle} frame
 * @param {Palette} colours
 */
function drawFlags(context, placeOf, flags, frame, colours) {
  const poles = flags.map(({ step, at, text }) => {
    const [x, y] = placeOf(step, at);
    return { x, y, width: context.measureText(text).width };
  });
  const spots = layOutFlags(poles, FLAG_ROWS, frame.right);
  poles.forEach(({ x, y }, i) => {
    const spot = spots[i];
    const top = frame.top + (spot ? spot.row * ROW_HEIGHT + 2 : 4);
    context.strokeStyle = colours["ink-3"];
    context.fillStyle = colours["ink-2"];
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x, top);
    context.lineTo(x, Math.max(y, top + 10));
    context.stroke();
    context.beginPath();
    context.arc(x, y, 2.5, 0, 2 * Math.PI);
    context.fill();
    if (spot) drawHaloed(context, flags[i].text, spot.left, top + 6, colours["ink-2"], colours);
    else drawPennant(context, x, top);
  });
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {number} x
 * @param {number} top
 */
function drawPennant(context, x, top) {
  context.beginPath();
  context.moveTo(x, top);
  context.lineTo(x + 7, top + 3.5);
  context.lineTo(x, top + 7);
  context.fill();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Place} placeOf
 * @param {Annotations} annotations
 * @param {import("../stage/plan.js").Rectangle} frame
 * @param {Palette} colours
 */
function drawTears(context, placeOf, { torn, ends }, frame, colours) {
  for (const { step, at, word } of torn) {
    const [x, y] = placeOf(step, at);
    const top = Math.max(frame.top, y - TEAR_REACH);
    const bottom = Math.min(frame.bottom, y + TEAR_REACH);
    context.beginPath();
    context.moveTo(x + 3, top);
    for (let i = 1; top + i * 4 <= bottom; i++) context.lineTo(x + (i % 2 ? -2 : 4), top + i * 4);
    context.lineWidth = 4;
    context.strokeStyle = colours.paper;
    context.stroke();
    context.lineWidth = 1.5;
    context.strokeStyle = colours.error;
    context.stroke();
    const width = context.measureText(word).width;
    const isNamed = ends.some((end) => end.step === step);
    const fitsRight = !isNamed && x + 12 + width < frame.right;
    const left = fitsRight ? x + 12 : x - 10 - width;
    drawHaloed(context, word, left, Math.max(y, frame.top + 8), colours.error, colours);
  }
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Place} placeOf
 * @param {Annotations["ends"]} ends
 * @param {import("../stage/plan.js").Rectangle} frame
 * @param {Palette} colours
 */
function drawEnds(context, placeOf, ends, frame, colours) {
  const places = ends.map(({ step, at }) => placeOf(step, at));
  const heights = spreadLabels(
    places.map(([, y]) => y),
    14,
    [frame.top + 7, frame.bottom - 7],
  );
  ends.forEach(({ name, active, hue = active ? "ink" : "ink-3" }, i) => {
    drawHaloed(context, name, places[i][0] + 7, heights[i], colours[hue], colours);
  });
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {string} text
 * @param {number} left
 * @param {number} middle
 * @param {string} colour
 * @param {Palette} colours
 */
function drawHaloed(context, text, left, middle, colour, colours) {
  context.lineWidth = 4;
  context.strokeStyle = colours.paper;
  context.strokeText(text, left, middle);
  context.fillStyle = colour;
  context.fillText(text, left, middle);
}
