import { element, setText } from "../controls/element.js";
import { cellForm } from "./cell-number.js";
import { widthInCell } from "./cell-font.js";
import { shadeOf } from "./cell-shade.js";
import { roomInCell, widthOfCell } from "./cell-size.js";
import { cellOfGrid, offsetAfterKey, planGrid } from "./grid-plan.js";
import { cellAt } from "./tensor.js";
import { cellInWords, cellName } from "./tensor-words.js";

/**
 * @typedef {import("./tensor.js").Cell} Cell
 *
 * @typedef {object} GridCallbacks
 * @property {(cell: Cell, place: HTMLElement) => void} onPress a cell that is clicked, tapped or entered
 * @property {(cell: Cell, place: HTMLElement, typed: string) => boolean} [onType] a character of a number,
 *   typed on a cell; whether it is taken
 * @property {(words: string | null) => void} onPoint a cell that is pointed at, in words
 *
 * @typedef {object} Grid what a grid shows
 * @property {string} name of the tensor
 * @property {number[]} shape
 * @property {number[] | null} values row by row; null while they are not computed yet
 * @property {number} largest magnitude that the grounds of the cells are measured by
 * @property {boolean} gradient
 * @property {string} label for those who do not see it
 * @property {Cell} [origin] the first cell, where only a window of a larger tensor is shown
 */

/** No cell; the only cell of a number has the empty name. */
const NOTHING = "none";

/** Characters that begin a number. */
const BEGINS_A_NUMBER = /^[-+.\d−]$/;

/**
 * The elements of a tensor as a grid: one number a cell, its ground in the colour of its sign. One cell
 * takes part in the order of the keyboard; arrows lead to the others.
 *
 * @param {GridCallbacks} callbacks
 */
export function createTensorGrid({ onPress, onType, onPoint }) {
  const head = element("thead", { class: "tensor-heads" });
  const table = element("table", { class: "tensor-grid", role: "grid" }, head);
  /** @type {HTMLTableCellElement[]} */
  let cells = [];
  /** @type {Grid | null} */
  let shown = null;
  let shape = "";
  let focused = 0;
  /** @type {ReadonlySet<string>} */
  let lit = new Set();
  let opened = NOTHING;

  /** @param {EventTarget | null} target */
  const placeOf = (target) =>
    target instanceof Element ? cells.indexOf(/** @type {any} */ (target.closest("td"))) : -1;

  /** @param {number} place */
  const cellOf = (place) => {
    const { shape: extents, origin } = /** @type {Grid} */ (shown);
    const cell = cellAt(extents, place);
    return origin ? cell.map((index, axis) => index + origin[axis]) : cell;
  };

  /** @param {number} place */
  const wordsOf = (place) =>
    cellInWords(/** @type {Grid} */ (shown).name, cellOf(place), shown?.values?.[place]);

  /** @param {number} place */
  function focus(place) {
    cells[focused]?.setAttribute("tabindex", "-1");
    focused = place;
    cells[place]?.setAttribute("tabindex", "0");
  }

  table.addEventListener("click", ({ target }) => {
    const place = placeOf(target);
    if (place < 0 || (target instanceof Element && target.closest("input"))) return;
    focus(place);
    cells[place].focus({ preventScroll: true });
    onPress(cellOf(place), cells[place]);
  });
  table.addEventListener("keydown", (event) => {
    const place = placeOf(event.target);
    if (place < 0 || !shown || event.target !== cells[place]) return;
    if (event.altKey || event.metaKey) return;
    const next = offsetAfterKey(shown.shape, place, event);
    if (next !== null) {
      focus(next);
      cells[next].focus();
    } else if (event.key === "Enter" || event.key === " ") {
      onPress(cellOf(place), cells[place]);
    } else if (!BEGINS_A_NUMBER.test(event.key) || event.ctrlKey) {
      return;
    } else if (!onType?.(cellOf(place), cells[place], event.key)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  for (const type of /** @type {const} */ (["pointerover", "focusin"])) {
    table.addEventListener(type, ({ target }) => {
      const place = placeOf(target);
      if (place >= 0) onPoint(wordsOf(place));
    });
  }
  for (const type of /** @type {const} */ (["pointerleave", "focusout"])) {
    table.addEventListener(type, () => onPoint(null));
  }

  /** @param {Grid} grid */
  function build({ shape: extents, origin }) {
    const { columns, rows, rowsOfBlock } = planGrid(extents);
    const hasRows = extents.length > 1;
    const [firstRow, firstColumn] = origin?.slice(-2) ?? [0, 0];
    head.replaceChildren(
      element(
        "tr",
        {},
        ...(hasRows ? [element("td", {})] : []),
        ...Array.from({ length: columns }, (_, column) =>
          element("th", { scope: "col" }, String(firstColumn + column)),
        ),
      ),
    );
    for (const body of [...table.tBodies]) body.remove();
    cells = [];
    for (let row = 0; row < rows; row++) {
      if (row % rowsOfBlock === 0) table.append(element("tbody", {}));
      const index = cellOfGrid(extents, row, 0).slice(0, -1);
      const own = origin ? [firstRow + row] : index;
      const title = element("th", { scope: "row", class: "tensor-head" }, own.join(", "));
      const heads = hasRows ? [title] : [];
      const line = Array.from({ length: columns }, () =>
        element("td", { class: "tensor-cell", tabindex: "-1" }),
      );
      cells.push(...line);
      table.tBodies[table.tBodies.length - 1].append(element("tr", {}, ...heads, ...line));
    }
    table.style.setProperty("--cell", `${widthOfCell(columns)}px`);
    focus(Math.min(focused, cells.length - 1));
  }

  function light() {
    cells.forEach((cell, place) => {
      const key = String(cellOf(place));
      cell.classList.toggle("tensor-lit", lit.has(key));
      cell.classList.toggle("tensor-opened", key === opened);
      if (key === opened) cell.setAttribute("aria-selected", "true");
      else cell.removeAttribute("aria-selected");
    });
  }

  return {
    root: table,
    /** @param {Grid} grid */
    update(grid) {
      const wanted = `${grid.shape} ${grid.origin ?? ""}`;
      const isNew = wanted !== shape;
      shown = grid;
      if (isNew) {
        shape = wanted;
        build(grid);
      }
      if (table.getAttribute("aria-label") !== grid.label) {
        table.setAttribute("aria-label", grid.label);
      }
      table.classList.toggle("tensor-empty", grid.values === null);
      const written = cellForm(roomInCell(planGrid(grid.shape).columns), widthInCell);
      cells.forEach((cell, place) => {
        const value = grid.values?.[place];
        if (!cell.querySelector("input")) setText(cell, value === undefined ? "" : written(value));
        cell.setAttribute("aria-label", wordsOf(place));
        paint(cell, value, grid);
      });
      light();
    },
    /**
     * Lights the cells that made another one, and marks the one that is open.
     *
     * @param {ReadonlySet<string>} factors cells as "1,2"
     * @param {Cell | null} cell
     */
    light(factors, cell) {
      lit = factors;
      opened = cell === null ? NOTHING : String(cell);
      if (shown) light();
    },
    /**
     * The element of a cell, to be opened or edited.
     *
     * @param {Cell} cell
     */
    elementOf: (cell) => cells.find((_, place) => String(cellOf(place)) === String(cell)),
    /** @param {Cell} cell */
    nameOf: (cell) => cellName(shown?.name ?? "", cell),
  };
}

/**
 * @param {HTMLElement} cell
 * @param {number | undefined} value
 * @param {Grid} grid
 */
function paint(cell, value, { largest, gradient }) {
  const shade = value === undefined ? 0 : shadeOf(value, largest);
  const sign = value !== undefined && value < 0 ? "negative" : "positive";
  const hue = gradient ? `--gradient-${sign}` : `--${sign}`;
  const ground =
    shade === 0 ? "" : `color-mix(in srgb, var(${hue}) ${(100 * shade).toFixed(1)}%, var(--paper))`;
  if (cell.style.backgroundColor !== ground) cell.style.backgroundColor = ground;
}
