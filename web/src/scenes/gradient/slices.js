import { element, setText, svgElement } from "../../controls/element.js";
import { linearAxis } from "../../figures/chart/axis.js";
import { createSvgChart } from "../../figures/chart/chart.js";
import { linePath } from "../../figures/chart/plot.js";
import { heightOf } from "../../figures/height.js";
import { numberOf, outcomeText } from "../../figures/outcome-text.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { formatNumber } from "../../numbers/format.js";

/**
 * @typedef {import("./figure.js").State} State
 * @typedef {import("./figure.js").Answer} Answer
 * @typedef {import("./figure.js").Slice} Slice
 */

/**
 * The two cuts through the terrain along the dotted lines of the picture, each with its tangent: a partial
 * derivative is the slope of such a cut.
 *
 * @param {HTMLElement} host
 */
export function createSlices(host) {
  const wording = createWording();
  host.classList.add("slices");
  const parts = [0, 1].map(() => {
    const title = element("h2", { class: "figure-title slice-title" });
    const place = element("div", { class: "slice-chart" });
    host.append(element("section", {}, title, place));
    return { title, chart: createSvgChart(place) };
  });
  /** @type {State["shown"]} */
  let shown = null;
  wording.also(draw);

  function draw() {
    if (!shown) return;
    const { answer } = shown;
    parts.forEach(({ title, chart }, place) => {
      const slice = answer.slices[place];
      const other = {
        name: place === 0 ? "x₁" : "x₀",
        value: formatNumber(answer.point.x[1 - place]),
      };
      setText(title, t("gradient.slice", other));
      chart.show(
        chartOf(slice, answer, place),
        t("gradient.sliceDescribed", {
          ...other,
          along: place === 0 ? "x₀" : "x₁",
          slope: outcomeText(slice.slope),
        }),
      );
    });
  }

  return {
    /** @param {State} state */
    update(state) {
      if (state.shown === shown) return;
      shown = state.shown;
      draw();
    },
  };
}

/**
 * @param {Slice} slice
 * @param {Answer} answer
 * @param {number} place
 * @returns {import("../../figures/chart/chart.js").Chart}
 */
function chartOf(slice, { point }, place) {
  const ends = [slice.x[0], slice.x[slice.x.length - 1]];
  const [slope, intercept] = [numberOf(slice.slope), numberOf(slice.intercept)];
  return {
    x: linearAxis(ends[0], ends[1]),
    y: linearAxis(...heightOf(slice.f)),
    names: { x: place === 0 ? "x₀" : "x₁", y: "f" },
    margin: { left: 38 },
    draw(plot) {
      const tangent = ends.map((x) => slope * x + intercept);
      const lines = [
        svgElement("path", { class: "slice-line", d: linePath(plot, slice.x, slice.f) }),
      ];
      if (tangent.every(Number.isFinite)) {
        lines.push(
          svgElement("path", { class: "slice-tangent", d: linePath(plot, ends, tangent) }),
        );
      }
      const [cx, cy] = [plot.x(point.x[place]), plot.y(numberOf(point.value))];
      if (cx === null || cy === null || !Number.isFinite(cy)) return lines;
      return [...lines, svgElement("circle", { class: "slice-point", cx, cy, r: 5 })];
    },
  };
}
