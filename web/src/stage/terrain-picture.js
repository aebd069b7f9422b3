import { formatNumber } from "../numbers/format.js";
import { FONT, drawAxes } from "./axes.js";
import { gapsOf, ringOnStage } from "./contour-lines.js";
import { hatch } from "./hatch.js";
import { placeLabel } from "./label-placement.js";
import { drawMinima } from "./minima.js";
import { mixed } from "./palette.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {import("./plan.js").Pixel} Pixel
 * @typedef {import("./palette.js").Palette} Palette
 * @typedef {import("../protocol/field.js").Terrain} Terrain
 * @typedef {import("./contour-lines.js").ContourLine} ContourLine
 */

/**
 * Draws a function of two variables as a survey map: paper is high, the deep colour low, one tint
 * between two contour lines.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Terrain} terrain
 * @param {ContourLine[]} lines its contour lines
 * @param {number[][]} minima
 * @param {{ x: string, y: string }} names of the axes
 * @param {Palette} colours
 */
export function drawTerrain(context, plan, terrain, lines, minima, names, colours) {
  const { plot } = plan;
  const onStage = lines.map((line) => ({
    ...line,
    rings: line.rings.map((ring) => ringOnStage(ring, terrain, plot)),
  }));
  context.save();
  context.beginPath();
  context.rect(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top);
  context.clip();
  drawTints(context, plan, onStage, colours);
  drawLines(context, onStage, colours);
  drawValues(context, plan, onStage, colours);
  drawGaps(context, plan, terrain, colours);
  drawMinima(context, plan, minima, colours);
  context.restore();
  drawAxes(context, plan, names, colours);
}

/**
 * @typedef {{ value: number, heavy: boolean, rings: Pixel[][] }} LineOnStage
 */

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {LineOnStage[]} lines
 * @param {Palette} colours
 */
function drawTints(context, { plot }, lines, colours) {
  const tint = (/** @type {number} */ band) => tintOf(band, lines.length, colours);
  context.fillStyle = tint(0);
  context.fillRect(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top);
  lines.forEach((line, index) => {
    context.fillStyle = tint(index + 1);
    context.beginPath();
    line.rings.forEach((ring) => trace(context, ring));
    context.fill();
  });
}

/**
 * Hatches what has no finite value, over the contour lines that only follow its border.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Terrain} terrain
 * @param {Palette} colours
 */
function drawGaps(context, { plot }, terrain, colours) {
  if (!terrain.defined) return;
  context.beginPath();
  for (const ring of gapsOf(terrain)) trace(context, ringOnStage(ring, terrain, plot));
  hatch(context, plot, colours);
}

/**
 * @param {number} band 0: below the deepest line
 * @param {number} count of lines
 * @param {Palette} colours
 */
const tintOf = (band, count, colours) =>
  mixed(colours.deep, colours.paper, count === 0 ? 1 : band / count);

/**
 * @param {CanvasRenderingContext2D} context
 * @param {LineOnStage[]} lines
 * @param {Palette} colours
 */
function drawLines(context, lines, colours) {
  context.strokeStyle = colours.loss;
  context.lineJoin = "round";
  for (const line of lines) {
    context.globalAlpha = line.heavy ? 0.75 : 0.38;
    context.lineWidth = line.heavy ? 1.1 : 0.75;
    context.beginPath();
    line.rings.forEach((ring) => trace(context, ring));
    context.stroke();
  }
  context.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {LineOnStage[]} lines
 * @param {Palette} colours
 */
function drawValues(context, { plot }, lines, colours) {
  /** @type {import("./label-placement.js").Place[]} */
  const taken = [];
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  lines.forEach((line, index) => {
    if (!line.heavy) return;
    const text = formatNumber(line.value);
    const width = context.measureText(text).width;
    const longestFirst = line.rings.toSorted((a, b) => b.length - a.length).slice(0, 4);
    for (const ring of longestFirst) {
      const place = placeLabel(ring, width, plot, taken);
      if (!place) continue;
      taken.push(place);
      const halo = tintOf(index + 0.5, lines.length, colours);
      drawValue(context, text, place, halo, colours);
    }
  });
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {string} text
 * @param {import("./label-placement.js").Place} place
 * @param {string} halo
 * @param {Palette} colours
 */
function drawValue(context, text, { at, angle }, halo, colours) {
  context.save();
  context.translate(...at);
  context.rotate(angle);
  context.lineWidth = 4;
  context.strokeStyle = halo;
  context.strokeText(text, 0, 0);
  context.fillStyle = colours.forced ? colours.ink : colours.loss;
  context.fillText(text, 0, 0);
  context.restore();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Pixel[]} ring
 */
function trace(context, ring) {
  context.moveTo(...ring[0]);
  for (let i = 1; i < ring.length; i++) context.lineTo(ring[i][0], ring[i][1]);
  context.closePath();
}
