import { element } from "../../controls/element.js";
import { t } from "../../i18n/translate.js";
import { cellNumber, isMissing } from "../csv/cell.js";

/** @typedef {import("../csv/reading.js").Reading} Reading */

/** The first rows that are shown. */
const ROWS = 4;
const TYPES = /** @type {const} */ (["number", "category", "unused"]);

/**
 * The first rows of a text as they were understood, with what each column is used as.
 *
 * @param {object} options
 * @param {ReturnType<typeof import("../../i18n/wording.js").createWording>} options.wording
 * @param {(change: import("../csv/reading.js").Corrections) => void} options.onCorrect
 */
export function createPreview({ wording, onCorrect }) {
  /** @type {Reading | null} */
  let shown = null;
  const table = element("table", { class: "preview" });
  const root = element("div", { class: "preview-frame", role: "region", tabindex: "0" }, table);
  wording.attribute(root, "aria-label", "samples.preview");
  wording.also(draw);

  function draw() {
    if (!shown) return;
    const reading = shown;
    const focused = root.contains(document.activeElement)
      ? document.activeElement?.getAttribute("data-column")
      : null;
    const names = reading.columns.map(({ name }) => element("th", { scope: "col" }, name));
    const types = reading.columns.map((_, place) => element("td", {}, typeOf(reading, place)));
    table.replaceChildren(
      element("thead", {}, row("th", t("samples.line"), names), row("td", "", types)),
      element("tbody", {}, ...reading.rows.slice(0, ROWS).map((each) => rowOf(reading, each))),
    );
    if (focused)
      /** @type {HTMLElement} */ (root.querySelector(`[data-column="${focused}"]`))?.focus();
  }

  /**
   * @param {Reading} reading
   * @param {number} place
   */
  function typeOf({ columns, types, label, task }, place) {
    if (place === label) {
      return element("span", { class: "preview-label" }, t(`samples.target.${task}`));
    }
    const options = TYPES.map((type) =>
      element(
        "option",
        { value: type, selected: type === types[place] },
        t(`samples.type.${type}`),
      ),
    );
    const select = element("select", { class: "select", "data-column": place }, ...options);
    select.setAttribute("aria-label", t("samples.typeOf", { name: columns[place].name }));
    select.addEventListener("change", () => {
      const type = TYPES.find((each) => each === select.value);
      if (type) onCorrect({ types: { [place]: type } });
    });
    return select;
  }

  return {
    root,
    /** @param {Reading} reading */
    update(reading) {
      shown = reading;
      draw();
    },
  };
}

/**
 * @param {"th" | "td"} tag
 * @param {string} first
 * @param {HTMLElement[]} rest
 */
function row(tag, first, rest) {
  const head = tag === "th" ? element("th", { scope: "col" }, first) : element("td", {}, first);
  return element("tr", {}, head, ...rest);
}

/**
 * @param {Reading} reading
 * @param {import("../csv/table.js").Row} each
 */
function rowOf({ width, types, label, task, decimal }, { line, cells }) {
  const shown = Array.from({ length: width }, (_, place) => {
    const cell = cells[place] ?? "";
    const type = place === label ? (task === "regression" ? "number" : "category") : types[place];
    const isSound = !isMissing(cell) && (type !== "number" || cellNumber(cell, decimal) !== null);
    const kind = type === "unused" ? "preview-unused" : isSound ? "" : "preview-fault";
    return element("td", { class: kind === "" ? false : kind }, cell);
  });
  return element("tr", {}, element("th", { scope: "row" }, String(line)), ...shown);
}
