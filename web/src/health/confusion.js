import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { formatCount } from "../numbers/format.js";
import { percentText } from "../i18n/percent.js";

/** @typedef {NonNullable<import("../protocol/training-frames.js").Picture["confusion"]>} Confusion */

const PARTS = /** @type {const} */ (["train", "test"]);

/** From so many classes on a cell has no room for its count, and says it when it is pointed at. */
const MANY = 13;

/** Shade of a cell that holds anything at all; one sample in a thousand is to be seen. */
const LIGHTEST = 0.15;

/**
 * What was taken for what: a row for each true class, a column for each predicted one. Arrow keys walk
 * along the cells.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {(words: string | null) => void} onHover
 */
export function createConfusion(host, wording, onHover) {
  const switches = PARTS.map((name) => {
    const button = wording.text(element("button", { type: "button" }), `health.part.${name}`);
    button.addEventListener("click", () => {
      part = name;
      draw();
    });
    return button;
  });
  const group = element("div", { class: "curve-scale", role: "group" }, ...switches);
  wording.attribute(group, "aria-label", "health.part");
  const grid = element("table", { class: "health-confusion", role: "grid" });
  const note = element("p", { class: "health-note" });
  wording.attribute(grid, "aria-label", "health.confusion");
  host.append(group, grid, note);

  /** @type {typeof PARTS[number]} */
  let part = "test";
  /** @type {Confusion | null} */
  let confusion = null;
  /** @type {string[]} */
  let classes = [];
  /** @type {HTMLTableCellElement[][]} */
  let cells = [];
  /** @type {[number, number]} */
  let current = [0, 0];

  function build() {
    const names = classes.map((name) => element("th", { scope: "col", title: name }, name));
    cells = classes.map((_, row) => classes.map((__, column) => createCell(row, column)));
    current = [0, 0];
    cells[0]?.[0]?.setAttribute("tabindex", "0");
    const longest = Math.max(...classes.map((name) => name.length));
    grid.style.setProperty("--name", `${Math.min(Math.max(longest, 5), 11)}ch`);
    grid.classList.toggle("health-many", classes.length >= MANY);
    grid.replaceChildren(
      element(
        "thead",
        {},
        element("tr", {}, element("th", { scope: "col" }, t("health.corner")), ...names),
      ),
      element(
        "tbody",
        {},
        ...cells.map((row, index) =>
          element(
            "tr",
            {},
            element("th", { scope: "row", title: classes[index] }, classes[index]),
            ...row,
          ),
        ),
      ),
    );
  }

  /**
   * @param {number} row
   * @param {number} column
   */
  function createCell(row, column) {
    const cell = element("td", {
      role: "gridcell",
      tabindex: -1,
      class: row === column ? "health-right" : "health-wrong",
    });
    const tell = () => onHover(cellInWords(row, column));
    cell.addEventListener("pointerenter", tell);
    cell.addEventListener("focus", () => {
      cells[current[0]]?.[current[1]]?.setAttribute("tabindex", "-1");
      current = [row, column];
      cell.setAttribute("tabindex", "0");
      tell();
    });
    cell.addEventListener("blur", () => onHover(null));
    cell.addEventListener("pointerleave", (event) => {
      if (event.pointerType !== "touch") onHover(null);
    });
    return cell;
  }

  grid.addEventListener("keydown", (event) => {
    const [row, column] = current;
    const last = classes.length - 1;
    const target = /** @type {Record<string, [number, number]>} */ ({
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? last : row, last],
    })[event.key];
    if (!target) return;
    event.preventDefault();
    cells[target[0]]?.[target[1]]?.focus();
  });

  const counts = () => (part === "test" ? confusion?.test : confusion?.train) ?? confusion?.train;

  /** @param {number} row */
  const ofRow = (row) => (counts()?.[row] ?? []).reduce((sum, one) => sum + one, 0);

  /**
   * @param {number} row
   * @param {number} column
   */
  function cellInWords(row, column) {
    const count = counts()?.[row]?.[column] ?? 0;
    return t(row === column ? "health.cell.right" : "health.cell.wrong", {
      count: formatCount(count),
      truth: classes[row],
      predicted: classes[column],
      share: percentText(ofRow(row) === 0 ? 0 : count / ofRow(row), 1),
    });
  }

  function draw() {
    const shown = counts();
    if (!shown) return;
    const isTest = part === "test" && confusion?.test !== undefined;
    group.hidden = confusion?.test === undefined;
    switches.forEach((button, i) =>
      button.setAttribute("aria-pressed", String((PARTS[i] === "test") === isTest)),
    );
    setText(grid.querySelector("thead th") ?? grid, t("health.corner"));
    shown.forEach((row, i) => {
      const whole = ofRow(i);
      row.forEach((count, j) => {
        const cell = cells[i]?.[j];
        if (!cell) return;
        setText(cell, classes.length >= MANY ? "" : formatCount(count));
        const share = whole === 0 ? 0 : count / whole;
        const shade = count === 0 ? 0 : LIGHTEST + (1 - LIGHTEST) * Math.sqrt(share);
        cell.style.setProperty("--share", `${Math.round(100 * shade)}%`);
        if (classes.length >= MANY) cell.setAttribute("aria-label", cellInWords(i, j));
      });
    });
    setText(note, t("health.confusion.note"));
  }

  wording.also(draw);

  return {
    /**
     * @param {Confusion} next
     * @param {string[]} names of the classes
     */
    update(next, names) {
      if (next === confusion) return;
      confusion = next;
      if (names.join("\n") !== classes.join("\n")) {
        classes = names;
        build();
      }
      draw();
    },
  };
}
