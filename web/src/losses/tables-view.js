import { element, setText } from "../controls/element.js";
import { createNumberField } from "../controls/number-field.js";
import { outcomeText } from "../figures/outcome-text.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import {
  LARGEST,
  elementsOf,
  rowAndColumn,
  targetsOf,
  withPrediction,
  withTarget,
} from "../scenes/loss/settings.js";
import { nameOf } from "./bars-view.js";
import { predictionOf, signOf } from "./notation.js";

/**
 * @typedef {import("./answer.js").State} State
 * @typedef {import("../scenes/loss/settings.js").Settings} Settings
 */

const ANY = { atLeast: -LARGEST, atMost: LARGEST };
const PROBABILITY = { atLeast: 0, atMost: 1 };

/**
 * Elements in a line, so that it fits a phone; fewer for logits, whose probabilities below are longer.
 *
 * @param {Settings} settings
 */
const besideIn = ({ as }) => (as === "logits" ? 4 : 5);

/**
 * Predictions and targets as fields, row by row; a row whose targets are a label has one field for it.
 * Under a logit stands the probability that softmax makes of it.
 *
 * @param {HTMLElement} host
 * @param {{ onChange: (change: Partial<Settings>) => void, onPlace: (place: number) => void }} callbacks
 */
export function createTables(host, callbacks) {
  const wording = createWording();
  const title = wording.text(element("h2", { class: "panel-title" }), "loss.tables");
  const list = element("div", { class: "loss-tables" });
  host.append(title, list);
  /** @type {ReturnType<typeof createRow>[]} */
  let rows = [];
  let built = "";
  /** @type {State | null} */
  let latest = null;
  wording.also(() => {
    built = "";
    draw();
  });

  function draw() {
    if (!latest) return;
    const { settings } = latest;
    const { y, labels, as } = settings;
    const key = `${y.length} ${y[0].length} ${labels !== null} ${as}`;
    if (key !== built) {
      built = key;
      rows = y.map((_, i) => createRow(i, settings, () => latest?.settings ?? settings, callbacks));
      list.replaceChildren(...rows.map(({ root }) => root));
    }
    for (const row of rows) row.update(latest);
  }

  return {
    /** @param {State} state */
    update(state) {
      if (state.settings === latest?.settings && state.shown === latest?.shown) return;
      latest = state;
      draw();
    },
  };
}

/**
 * @param {number} row
 * @param {Settings} first of this shape
 * @param {() => Settings} now
 * @param {Parameters<typeof createTables>[1]} callbacks
 */
function createRow(row, first, now, { onChange, onPlace }) {
  const columns = first.y[0].length;
  const isSingle = columns === 1;
  const heading = element("h3", { class: "loss-row-name" });
  const sum = element("span", { class: "loss-row-sum" });
  const limits = first.as === "probabilities" ? PROBABILITY : ANY;
  const cells = first.y[row].map((_, column) => {
    const place = row * columns + column;
    const name = nameOf(first, place);
    const y = createNumberField(limits, (value) => onChange(withPrediction(now(), place, value)));
    y.input.setAttribute("aria-label", predictionOf(first, name));
    const target = first.labels
      ? null
      : createNumberField(ANY, (value) => onChange(withTarget(now(), place, value)));
    target?.input.setAttribute("aria-label", t("loss.targetOf", { name }));
    for (const field of [y, target]) field?.input.addEventListener("focus", () => onPlace(place));
    const probability =
      first.as === "logits" ? element("output", { class: "loss-cell-probability" }) : null;
    probability?.setAttribute("aria-label", t("loss.probabilityOf", { name }));
    const root = element(
      "div",
      { class: "loss-cell" },
      element(
        "span",
        { class: "loss-cell-name", "aria-hidden": "true" },
        isSingle ? name : String(column),
      ),
      y.input,
      ...(probability ? [probability] : []),
      ...(target ? [target.input] : []),
    );
    return { place, y, target, probability, root };
  });
  const label = first.labels
    ? createNumberField({ atLeast: 0, atMost: columns - 1, integer: true }, (value) =>
        onChange(withTarget(now(), row * columns + value, 1)),
      )
    : null;
  label?.input.setAttribute("aria-label", t("loss.labelOf", { n: row }));
  const faults = cells.flatMap(({ y, target }) => [y.fault, ...(target ? [target.fault] : [])]);
  const root = element(
    "div",
    { class: isSingle ? "loss-table-row loss-single" : "loss-table-row" },
    element(
      "div",
      { class: "loss-row-head" },
      heading,
      ...(label
        ? [
            element("span", { class: "role-data", "aria-hidden": "true" }, t("loss.label")),
            label.input,
            label.fault,
          ]
        : []),
      sum,
    ),
    element("div", { class: "loss-cells" }, ...linesOf(cells, first), ...faults),
  );
  setText(heading, first.y.length > 1 && !isSingle ? t("loss.row", { n: row }) : "");
  heading.hidden = heading.textContent === "";

  return {
    root,
    /** @param {State} state */
    update({ settings, shown }) {
      const targets = targetsOf(settings);
      for (const { place, y, target, probability, root: cell } of cells) {
        const [, column] = rowAndColumn(settings, place);
        y.update(settings.y[row][column]);
        target?.update(targets[row][column]);
        cell.classList.toggle("loss-meant", place === settings.place);
        const made = shown?.answer.softmax.y[place];
        if (probability && elementsOf(settings) === shown?.answer.elements && made !== undefined) {
          setText(probability, outcomeText(made));
        }
      }
      if (label && settings.labels) label.update(settings.labels[row]);
      const total = shown?.answer.softmax.rowSums[row];
      const isSaid = settings.as === "probabilities" && columns > 1 && total !== undefined;
      setText(sum, isSaid ? t("loss.rowSum", { sum: outcomeText(total) }) : "");
      sum.classList.toggle("loss-no-distribution", isSaid && Math.abs(Number(total) - 1) > 1e-6);
    },
  };
}

/**
 * The elements of a row in lines, each with the signs of what it holds before it.
 *
 * @param {{ root: HTMLElement }[]} cells
 * @param {Settings} settings
 */
function linesOf(cells, settings) {
  const signs = [
    { sign: signOf(settings), look: "role-parameter" },
    ...(settings.as === "logits" ? [{ sign: "y", look: "loss-sign-probability" }] : []),
    ...(settings.labels ? [] : [{ sign: "t", look: "role-data" }]),
  ];
  const beside = besideIn(settings);
  const lines = Array.from({ length: Math.ceil(cells.length / beside) }, (_, line) =>
    cells.slice(line * beside, (line + 1) * beside),
  );
  return lines.map((cellsOfLine) => {
    const line = element(
      "div",
      { class: "loss-line" },
      element(
        "div",
        { class: "loss-signs", "aria-hidden": "true" },
        ...signs.map(({ sign, look }) => element("span", { class: look }, sign)),
      ),
      ...cellsOfLine.map(({ root }) => root),
    );
    line.style.setProperty("--beside", String(Math.min(cells.length, beside)));
    line.style.setProperty("--signs", String(signs.length));
    return line;
  });
}
