import { createWording } from "../i18n/wording.js";
import { quantityName } from "../i18n/sentences.js";
import { element, setText } from "../controls/element.js";
import { formatCompact, formatCount } from "../numbers/format.js";
import { topRow } from "./rows.js";

/**
 * @typedef {import("../state/state.js").State} State
 *
 * @typedef {object} TableCallbacks
 * @property {(step: number) => void} onSeek
 * @property {(column: string, anchor: HTMLElement) => void} onOpen
 */

const ROWS = 12;
const COLUMNS = ["x0", "x1", "f", "g0", "g1"];
/** @type {Record<string, string>} */
const SIGNS = { x0: "x₀", x1: "x₁", f: "f", g0: "g₀", g1: "g₁" };
/** @type {Record<string, string>} */
const SIGNS_1D = { x0: "x", f: "f", g0: "f′" };

/**
 * The steps as numbers: a window of twelve rows over all of them, without a scrollbar of its own.
 * Its cells are reused, so that it costs the same after a million steps.
 *
 * @param {HTMLElement} host
 * @param {TableCallbacks} callbacks
 */
export function createTable(host, { onSeek, onOpen }) {
  const wording = createWording();
  const heads = COLUMNS.map((column) =>
    element("th", { scope: "col", class: `steps-${column.replace(/\d/, "")}` }),
  );
  const rows = Array.from({ length: ROWS }, () => createRow(onOpen));
  const grid = element(
    "table",
    { class: "steps-table", role: "grid", tabindex: 0 },
    element(
      "thead",
      {},
      element("tr", {}, wording.text(element("th", { scope: "col" }), "table.step"), ...heads),
    ),
    element("tbody", {}, ...rows.map((row) => row.root)),
  );
  wording.attribute(grid, "aria-label", "table.caption");
  const hint = wording.text(element("p", { class: "steps-hint" }), "table.hint");
  host.classList.add("steps");
  host.append(grid, hint);

  let top = 0;
  let cursor = -1;
  let newest = -1;
  let dimension = 0;
  /** @type {import("../state/state.js").Run | undefined} */
  let run;

  grid.addEventListener("click", (event) => {
    const target = /** @type {Element} */ (event.target);
    const row = rows.find((candidate) => candidate.root.contains(target));
    if (row && row.step >= 0 && row.step !== cursor) onSeek(row.step);
  });
  grid.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const wanted = stepOfKey(event.key, cursor, newest);
    if (wanted === null) return;
    event.preventDefault();
    if (wanted !== cursor) onSeek(wanted);
  });
  wording.also(nameColumns);

  function nameColumns() {
    if (dimension === 0) return;
    heads.forEach((head, place) => {
      const column = COLUMNS[place];
      head.hidden = dimension === 1 && column.endsWith("1");
      setText(head, (dimension === 1 ? SIGNS_1D : SIGNS)[column] ?? "");
      head.title = quantityName(column, dimension);
    });
  }

  return {
    /** @param {State} state */
    update(state) {
      const next = state.runs[state.active];
      if (!next) return;
      const unchanged =
        next.history === run?.history && next.step === cursor && next.newest === newest;
      const sameRun = next.id === run?.id;
      run = next;
      if (unchanged && sameRun) return;
      cursor = next.step;
      newest = next.newest;
      top = topRow(sameRun ? top : 0, cursor, newest, ROWS);
      const wanted = next.objective?.dimension ?? next.settings.start.length;
      if (wanted !== dimension) {
        dimension = wanted;
        nameColumns();
      }
      rows.forEach((row, place) => {
        const step = top + place;
        row.show(step <= newest ? step : -1, step === cursor, next, dimension);
      });
      const current = rows[cursor - top];
      if (current) grid.setAttribute("aria-activedescendant", current.root.id);
    },
    destroy: wording.destroy,
  };
}

/**
 * @param {string} key
 * @param {number} cursor
 * @param {number} newest
 */
function stepOfKey(key, cursor, newest) {
  const steps = /** @type {Record<string, number>} */ ({
    ArrowUp: cursor - 1,
    ArrowDown: cursor + 1,
    PageUp: cursor - ROWS,
    PageDown: cursor + ROWS,
    Home: 0,
    End: newest,
  });
  return key in steps ? Math.min(newest, Math.max(0, steps[key])) : null;
}

let created = 0;

/** @param {TableCallbacks["onOpen"]} onOpen */
function createRow(onOpen) {
  const number = document.createTextNode("");
  const cells = COLUMNS.map((column) => createCell(column, onOpen));
  const root = element(
    "tr",
    { id: `steps-row-${++created}`, class: "steps-empty" },
    element("th", { scope: "row" }, number),
    ...cells.map((cell) => cell.root),
  );
  let isCurrent = false;

  const row = {
    root,
    /** the step in it, -1 where there is none */
    step: -1,
    /**
     * @param {number} step
     * @param {boolean} current
     * @param {import("../state/state.js").Run} run
     * @param {number} dimension
     */
    show(step, current, run, dimension) {
      if (row.step < 0 !== step < 0) root.classList.toggle("steps-empty", step < 0);
      row.step = step;
      setText(number, step < 0 ? "\u00a0" : formatCount(step));
      if (current !== isCurrent) {
        isCurrent = current;
        root.classList.toggle("steps-current", current);
        if (current) root.setAttribute("aria-selected", "true");
        else root.removeAttribute("aria-selected");
      }
      for (const cell of cells) {
        const absent = dimension === 1 && cell.column.endsWith("1");
        const value = absent || step < 0 ? undefined : run.history.column(cell.column)?.at(step);
        cell.show(value, current, absent);
      }
    },
  };
  return row;
}

/**
 * A number; that of the step shown is a button that opens its receipt.
 *
 * @param {string} column
 * @param {TableCallbacks["onOpen"]} onOpen
 */
function createCell(column, onOpen) {
  const number = document.createTextNode("");
  const root = element("td", {}, number);
  /** @type {HTMLButtonElement | null} */
  let button = null;
  /** @type {number | undefined} */
  let shown;

  function createButton() {
    const made = element("button", {
      type: "button",
      class: "steps-number",
      tabindex: -1,
      "aria-haspopup": "dialog",
      "aria-expanded": "false",
    });
    made.addEventListener("click", () => onOpen(column, made));
    return made;
  }

  return {
    column,
    root,
    /**
     * @param {number | undefined} value
     * @param {boolean} current
     * @param {boolean} absent
     */
    show(value, current, absent) {
      if (root.hidden !== absent) root.hidden = absent;
      if (!Object.is(value, shown)) {
        shown = value;
        number.data = value === undefined ? "" : formatCompact(value);
      }
      if (current && !button?.isConnected) {
        button ??= createButton();
        root.append(button);
        button.append(number);
      } else if (!current && button?.isConnected) {
        button.remove();
        root.append(number);
      }
    },
  };
}
