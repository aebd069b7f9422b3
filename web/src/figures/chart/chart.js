import { setAttribute, svgElement } from "../../controls/element.js";
import { replaceDiffering } from "../../controls/replace-differing.js";
import { planPlot } from "./plot.js";

/**
 * @typedef {import("./plot.js").Plot} Plot
 *
 * @typedef {object} Chart what a chart shows
 * @property {import("./axis.js").ChartAxis} x
 * @property {import("./axis.js").ChartAxis} y
 * @property {{ x: string, y: string }} names of the quantities
 * @property {(plot: Plot) => SVGElement[]} draw its lines, which are cut at the plot
 * @property {(plot: Plot) => SVGElement[]} [write] its words, which may reach beyond
 * @property {Parameters<typeof planPlot>[2]} [margin]
 */

let charts = 0;

/**
 * A small chart as SVG: hairline axes, numbers, and what is drawn on it. It keeps the size of its host.
 *
 * @param {HTMLElement} host with a size of its own
 */
export function createSvgChart(host) {
  const id = `chart-${++charts}`;
  const frame = svgElement("rect", {});
  const ground = svgElement("g", { class: "chart-ground" });
  const lines = svgElement("g", { "clip-path": `url(#${id})` });
  const words = svgElement("g", {});
  const svg = svgElement(
    "svg",
    { class: "chart", role: "img" },
    svgElement("defs", {}, svgElement("clipPath", { id }, frame)),
    ground,
    lines,
    words,
  );
  host.classList.add("chart-host");
  host.append(svg);

  /** @type {Chart | null} */
  let shown = null;
  /** @type {Plot | null} */
  let plot = null;
  let [width, height] = [0, 0];
  new ResizeObserver(([{ contentRect }]) => {
    [width, height] = [Math.round(contentRect.width), Math.round(contentRect.height)];
    draw();
  }).observe(host);

  function draw() {
    if (!shown || width === 0 || height === 0) return;
    setAttribute(svg, "viewBox", `0 0 ${width} ${height}`);
    plot = planPlot({ width, height }, shown, shown.margin);
    setAttribute(frame, "x", plot.left);
    setAttribute(frame, "y", plot.top - 4);
    setAttribute(frame, "width", plot.right - plot.left);
    setAttribute(frame, "height", plot.bottom - plot.top + 4);
    replaceDiffering(ground, ...axes(plot, shown.names));
    replaceDiffering(lines, ...shown.draw(plot));
    replaceDiffering(words, ...(shown.write?.(plot) ?? []));
  }

  return {
    svg,
    /** Where values lie now; null before the first drawing. */
    get plot() {
      return plot;
    },
    /**
     * @param {Chart} chart
     * @param {string} description for those who do not see it
     */
    show(chart, description) {
      shown = chart;
      setAttribute(svg, "aria-label", description);
      draw();
    },
  };
}

/**
 * @param {Plot} plot
 * @param {{ x: string, y: string }} names
 */
function axes({ left, top, right, bottom, xTicks, yTicks }, names) {
  const lines = [
    `M${left} ${top}V${bottom}H${right}`,
    ...xTicks.map(({ at }) => `M${at} ${bottom}v4`),
    ...yTicks.map(({ at }) => `M${left} ${at}h-4`),
  ];
  return [
    svgElement("path", {
      class: "chart-grid",
      d: yTicks.map(({ at }) => `M${left} ${at}H${right}`).join(""),
    }),
    svgElement("path", { class: "chart-axis", d: lines.join("") }),
    ...xTicks
      .filter(({ at }) => at < right - 20)
      .map(({ at, text }) => textAt(at, bottom + 17, text, "middle", "chart-number")),
    ...yTicks
      .filter(({ at }) => at > top + 9)
      .map(({ at, text }) => textAt(left - 7, at + 4, text, "end", "chart-number")),
    textAt(right, bottom + 17, names.x, "end", "chart-name"),
    textAt(left - 7, top + 2, names.y, "end", "chart-name"),
  ];
}

/**
 * @param {number} x
 * @param {number} y of its base line
 * @param {string} text
 * @param {"start" | "middle" | "end"} anchor
 * @param {string} look
 */
export function textAt(x, y, text, anchor, look) {
  const created = svgElement("text", { x, y, "text-anchor": anchor, class: look });
  created.textContent = text;
  return created;
}
