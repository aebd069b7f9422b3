import { element, setText, svgElement } from "../../controls/element.js";
import { createSvgChart, textAt } from "../../figures/chart/chart.js";
import { linePath } from "../../figures/chart/plot.js";
import { Refused } from "../../figures/api.js";
import { errorSentence } from "../../i18n/error-sentence.js";
import { t } from "../../i18n/translate.js";
import { createWording } from "../../i18n/wording.js";
import { formatCount, formatNumber } from "../../numbers/format.js";
import { costAxes, costPoints } from "./cost-points.js";

/**
 * @typedef {import("./figure.js").State} State
 * @typedef {import("./figure.js").Cost} Cost
 */

/**
 * What a gradient costs by both methods as the net grows: passes that are counted, or the time of them as
 * the server measures it when asked to.
 *
 * @param {HTMLElement} host
 * @param {{ measure: () => Promise<Cost[]> }} callbacks
 */
export function createCosts(host, { measure }) {
  const wording = createWording();
  const title = wording.text(element("h2", { class: "figure-title" }), "network-gradient.costs");
  const button = element("button", { type: "button", class: "button" });
  wording.text(button, "network-gradient.measure");
  const place = element("div", { class: "cost-chart" });
  const words = element("p", { class: "figure-words", role: "status" });
  host.append(element("div", { class: "figure-head-row" }, title, button), place, words);
  const chart = createSvgChart(place);
  /** @type {State["shown"]} */
  let shown = null;
  /** @type {Cost[] | null} */
  let measured = null;
  wording.also(draw);

  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      measured = await measure();
      draw();
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      setText(words, errorSentence(fault.notice));
    } finally {
      button.disabled = false;
    }
  });

  function draw() {
    const costs = measured ?? shown?.answer.costs;
    if (!costs) return;
    const points = costPoints(costs);
    const last = costs[costs.length - 1];
    const lastPoint = points[points.length - 1];
    const parameters = formatCount(last.parameters);
    const sentence = measured
      ? t("network-gradient.measured", {
          parameters,
          numerical: formatNumber(lastPoint.numerical),
          backprop: formatNumber(lastPoint.backprop),
        })
      : t("network-gradient.counted", {
          parameters,
          numerical: formatCount(last.numericalPasses),
          backprop: last.backpropPasses,
        });
    chart.show(
      {
        ...costAxes(points),
        names: { x: "P", y: measured ? "ms" : "" },
        margin: { right: 16 },
        draw: (plot) => linesOf(plot, points),
        write: (plot) => namesOf(plot, lastPoint),
      },
      sentence,
    );
    setText(words, sentence);
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
 * @param {import("../../figures/chart/plot.js").Plot} plot
 * @param {import("./cost-points.js").CostPoint[]} points
 */
function linesOf(plot, points) {
  const parameters = points.map((point) => point.parameters);
  return /** @type {const} */ (["numerical", "backprop"]).flatMap((method) => {
    const values = points.map((point) => point[method]);
    return [
      svgElement("path", {
        class: `cost-line cost-${method}`,
        d: linePath(plot, parameters, values),
      }),
      ...points.map((point) =>
        svgElement("circle", {
          class: `cost-dot cost-${method}`,
          cx: plot.x(point.parameters) ?? 0,
          cy: plot.y(point[method]) ?? 0,
          r: 3,
        }),
      ),
    ];
  });
}

/**
 * The names of both lines, at their ends.
 *
 * @param {import("../../figures/chart/plot.js").Plot} plot
 * @param {import("./cost-points.js").CostPoint} last
 */
function namesOf(plot, { parameters, numerical, backprop }) {
  const x = plot.x(parameters) ?? plot.right;
  const look = "chart-on-line cost-name";
  return [
    textAt(
      x - 12,
      (plot.y(numerical) ?? plot.top) + 4,
      t("network-gradient.numericalShort"),
      "end",
      look,
    ),
    textAt(
      x,
      (plot.y(backprop) ?? plot.bottom) - 10,
      t("network-gradient.backpropShort"),
      "end",
      `${look} cost-name-backprop`,
    ),
  ];
}
