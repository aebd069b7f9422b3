import { plainColour } from "./paint.js";

/** @typedef {import("./chart-geometry.js").Geometry} Geometry */

const FONT = "system-ui, sans-serif";

/**
 * A chart as the text of an SVG file.
 *
 * @param {Geometry} geometry
 * @returns {string}
 */
export function svgText({ width, height, paper, lines, texts }) {
  const drawn = lines.map(
    ({ points, colour, opacity, width: thickness, dash }) =>
      `<path d="${pathOf(points)}" stroke="${plainColour(colour)}" stroke-width="${thickness}"${
        opacity < 1 ? ` stroke-opacity="${opacity}"` : ""
      }${dash.length > 0 ? ` stroke-dasharray="${dash.join(" ")}"` : ""}/>`,
  );
  const written = texts.map(
    ({ x, y, text, colour, anchor, size }) =>
      `<text x="${short(x)}" y="${short(y)}" fill="${plainColour(colour)}" font-size="${size}" text-anchor="${anchor}">${escaped(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}">
<rect width="${width}" height="${height}" fill="${plainColour(paper)}"/>
<g fill="none" stroke-linejoin="round">
${drawn.join("\n")}
</g>
${written.join("\n")}
</svg>
`;
}

/**
 * @param {[number, number][]} points
 * @returns {string} the data of a path
 */
export function pathOf(points) {
  return `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}`;
}

/** @param {number} value in pixels */
const short = (value) => String(Math.round(value * 100) / 100);

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
