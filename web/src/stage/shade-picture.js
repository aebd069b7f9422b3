import { drawAxes } from "./axes.js";
import { mixed } from "./palette.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {import("./palette.js").Palette} Palette
 * @typedef {import("../protocol/field.js").Terrain} Terrain
 */

const SHADES = 64;

/**
 * Draws a terrain as shades alone, which takes no time: what stands there until its contour lines
 * have been traced.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Plan} plan
 * @param {Terrain} terrain
 * @param {{ x: string, y: string }} names of the axes
 * @param {Palette} colours
 */
export function drawShade(context, plan, terrain, names, colours) {
  const { columns, rows, elevation } = terrain;
  const image = document.createElement("canvas");
  image.width = columns;
  image.height = rows;
  const own = /** @type {CanvasRenderingContext2D} */ (image.getContext("2d"));
  const shades = Array.from({ length: SHADES }, (_, i) =>
    mixed(colours.deep, colours.paper, i / (SHADES - 1)),
  );
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const t = elevation[row * columns + column];
      own.fillStyle = shades[Math.round(t * (SHADES - 1))];
      own.fillRect(column, rows - 1 - row, 1, 1);
    }
  }
  const { left, top, right, bottom } = plan.plot;
  context.drawImage(image, 0.5, 0.5, columns - 1, rows - 1, left, top, right - left, bottom - top);
  drawAxes(context, plan, names, colours);
}
