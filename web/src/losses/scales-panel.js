import { element, setAttribute, setText } from "../controls/element.js";
import { createLabelledNumber } from "../controls/labelled-number.js";
import { exactOutcome, outcomeText } from "../figures/outcome-text.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { exactNumber, formatNumber } from "../numbers/format.js";

/** @typedef {import("./answer.js").State} State */

const MEASURES = /** @type {const} */ (["halfSum", "sum", "mean", "batchMean"]);

/** How each is written. */
const SIGNS = { halfSum: "½Σ", sum: "Σ", mean: "Σ/n", batchMean: "½Σ/N" };

/**
 * The same errors in four measures: the loss, how many times as large its gradient is, and the learning
 * rate with which it makes the same step.
 *
 * @param {HTMLElement} host
 * @param {{ onRate: (learningRate: number) => void }} callbacks
 */
export function createScales(host, { onRate }) {
  const wording = createWording();
  const rate = createLabelledNumber({
    wording,
    label: "loss.scales.rate",
    limits: { above: 0, atMost: 1000 },
    onEnter: onRate,
  });
  const rows = MEASURES.map((name) => ({
    name,
    cells: ["loss", "factor", "rate"].map(() => element("td", {})),
  }));
  const table = element(
    "table",
    { class: "loss-table scales-table" },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ...["measure", "loss", "factor", "learningRate"].map((key) =>
          wording.text(element("th", { scope: "col" }), `loss.scales.${key}`),
        ),
      ),
    ),
    element(
      "tbody",
      {},
      ...rows.map(({ name, cells }) =>
        element("tr", {}, element("th", { scope: "row" }, SIGNS[name]), ...cells),
      ),
    ),
  );
  const step = element("p", { class: "loss-words" });
  host.append(
    wording.text(element("h2", { class: "panel-title" }), "loss.scales.title"),
    wording.text(element("p", { class: "loss-words" }), "loss.scales.lead"),
    rate.root,
    table,
    step,
  );
  /** @type {State["shown"]} */
  let shown = null;
  wording.also(draw);

  function draw() {
    if (!shown) return;
    const { scales, rows: batch, elements } = shown.answer;
    for (const { name, cells } of rows) {
      const scaled = scales.rows.find((row) => row.name === name);
      if (!scaled) continue;
      setText(cells[0], outcomeText(scaled.loss));
      setAttribute(cells[0], "title", exactOutcome(scaled.loss));
      setText(cells[1], `× ${formatNumber(scaled.factor)}`);
      setAttribute(cells[1], "title", exactNumber(scaled.factor));
      setText(cells[2], formatNumber(scaled.learningRate));
      setAttribute(cells[2], "title", exactNumber(scaled.learningRate));
    }
    const { place } = shown.settings;
    const moves = outcomeText(scales.rows[0].step[place] ?? 0);
    setText(step, t("loss.scales.step", { step: moves, n: elements, rows: batch }));
  }

  return {
    /** @param {State} state */
    update(state) {
      rate.field.update(state.settings.learningRate);
      if (state.shown === shown) return;
      shown = state.shown;
      draw();
    },
  };
}
