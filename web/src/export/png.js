import { pathOf } from "./svg.js";

const FONT = "system-ui, sans-serif";

/** A chart in a document is looked at closely: two dots for each pixel. */
const SCALE = 2;

/**
 * A chart as a PNG file.
 *
 * @param {import("./chart-geometry.js").Geometry} geometry
 * @returns {Promise<Blob>}
 */
export function pngFile(geometry) {
  const canvas = document.createElement("canvas");
  canvas.width = geometry.width * SCALE;
  canvas.height = geometry.height * SCALE;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser has no canvas to draw on.");
  context.scale(SCALE, SCALE);
  paint(context, geometry);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No PNG was made."))));
  });
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {import("./chart-geometry.js").Geometry} geometry
 */
function paint(context, { width, height, paper, lines, texts }) {
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.lineJoin = "round";
  for (const { points, colour, opacity, width: thickness, dash } of lines) {
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.lineWidth = thickness;
    context.setLineDash(dash);
    context.stroke(new Path2D(pathOf(points)));
  }
  context.globalAlpha = 1;
  for (const { x, y, text, colour, anchor, size } of texts) {
    context.fillStyle = colour;
    context.font = `${size}px ${FONT}`;
    context.textAlign = anchor === "middle" ? "center" : anchor;
    context.fillText(text, x, y);
  }
}
