import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { quantityName } from "../i18n/sentences.js";
import { settingsAt } from "../scenes/descent/settings.js";
import { element, setText } from "../controls/element.js";
import { formatCount, formatDigits, formatFixed, formatNumber } from "../numbers/format.js";
import { columnSign } from "../numbers/own-signs.js";
import { unhurried } from "../controls/unhurried.js";

/** @typedef {import("../scenes/descent/kind.js").State} State */

const COLUMNS = ["x0", "x1", "f", "g0", "g1", "rate"];

/**
 * The strip under the stage: the numbers of the step shown, each of which opens.
 *
 * @param {HTMLElement} host
 * @param {{ onOpen: (column: string, anchor: HTMLElement) => void }} callbacks
 */
export function createReadout(host, { onOpen }) {
  const wording = createWording();
  const step = element("span", { class: "readout-value" });
  const cells = COLUMNS.map((column) => createCell(column, onOpen));
  host.classList.add("readout");
  host.setAttribute("role", "group");
  wording.attribute(host, "aria-label", "readout.label");
  host.append(
    element(
      "span",
      { class: "readout-step" },
      wording.text(element("span", { class: "readout-name" }), "readout.step"),
      step,
    ),
    ...cells.map((cell) => cell.button),
  );
  wording.also(() => cells.forEach((cell) => cell.translate()));

  /** @param {State} state */
  function draw(state) {
    const run = state.runs[state.active];
    if (!run) return;
    const dimension = run.scenery?.objective.dimension ?? run.settings.start.length;
    const { hovered } = state;
    const shown = hovered !== null && hovered <= run.newest ? hovered : run.step;
    host.classList.toggle("readout-hovered", shown !== run.step);
    setText(step, shown < 0 ? t("readout.waiting") : formatCount(shown));
    host.classList.toggle("readout-1d", dimension === 1);
    for (const cell of cells) {
      cell.button.hidden = dimension === 1 && cell.column.endsWith("1");
      const value = cell.button.hidden ? undefined : valueAt(run, cell.column, shown);
      cell.show(value, dimension, run.scenery?.objective.variables);
    }
  }

  return { update: unhurried(draw) };
}

/**
 * @param {import("../scenes/descent/kind.js").Run} run
 * @param {string} column
 * @param {number} step
 * @returns {number | undefined} undefined before the first step has come
 */
function valueAt(run, column, step) {
  if (step < 0) return undefined;
  if (column === "rate") return settingsAt(run.spec, step).learningRate;
  return run.history.column(column).at(step);
}

/**
 * @param {string} column
 * @param {(column: string, anchor: HTMLElement) => void} onOpen
 */
function createCell(column, onOpen) {
  const name = element("span", { class: `readout-name readout-${column.replace(/\d/, "")}` });
  const number = element("span", { class: "readout-value" }, "…");
  const button = element(
    "button",
    { type: "button", class: "readout-cell", "aria-haspopup": "dialog", "aria-expanded": "false" },
    name,
    number,
  );
  button.addEventListener("click", () => onOpen(column, button));
  /** @type {number | undefined} */
  let shown;
  let shownDimension = 0;
  /** @type {string[] | undefined} */
  let named;

  function translate() {
    if (shownDimension === 0) return;
    const spoken =
      column === "rate" ? t("field.learningRate") : quantityName(column, shownDimension, named);
    button.title = spoken;
  }

  return {
    column,
    button,
    translate,
    /**
     * @param {number | undefined} value
     * @param {number} dimension
     * @param {string[]} [variables] their names, where the learner gave them some
     */
    show(value, dimension, variables) {
      if (dimension !== shownDimension || variables !== named) {
        shownDimension = dimension;
        named = variables;
        setText(name, stripSign(column, dimension, variables));
        translate();
      }
      if (Object.is(value, shown)) return;
      shown = value;
      const written = column === "rate" ? formatNumber : fitting;
      setText(number, value === undefined ? t("readout.waiting") : written(value));
    },
  };
}

/**
 * The sign of a column. Two variables leave no room beside their numbers for more than two letters; the
 * whole name is the title.
 *
 * @param {string} column
 * @param {number} dimension
 * @param {string[]} [variables] their names, where the learner gave them some
 */
function stripSign(column, dimension, variables) {
  if (column === "rate") return columnSign("learningRate", dimension);
  if (!variables || dimension === 1) return columnSign(column, dimension, variables);
  const short = variables.map((name) => (name.length > 2 ? `${name[0]}…` : name));
  return column.startsWith("g")
    ? `∂${short[Number(column[1])]}`
    : columnSign(column, dimension, short);
}

/**
 * Four digits, or three where a power of ten needs the room.
 *
 * @param {number} value
 */
function fitting(value) {
  const fixed = formatFixed(value);
  return fixed.length > 10 ? formatDigits(value, 3) : fixed;
}
