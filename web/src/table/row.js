import { element, setText } from "../controls/element.js";
import { formatCount } from "../numbers/format.js";

/** The columns a table may show, in their order. */
export const COLUMNS = ["x0", "x1", "f", "g0", "g1"];

let created = 0;

/**
 * A row of the table of steps; it is used for one step after another.
 *
 * @param {(column: string, anchor: HTMLElement) => void} onOpen
 */
export function createRow(onOpen) {
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
     * @param {import("../scenes/descent/kind.js").Run} run
     * @param {import("./columns.js").Columns} columns
     */
    show(step, current, run, columns) {
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
        const absent = !columns.names.includes(cell.column);
        const value = absent || step < 0 ? undefined : run.history.column(cell.column)?.at(step);
        cell.show(value, current, absent, columns.written);
      }
    },
  };
  return row;
}

/**
 * A number; that of the step shown is a button that opens its receipt.
 *
 * @param {string} column
 * @param {(column: string, anchor: HTMLElement) => void} onOpen
 */
function createCell(column, onOpen) {
  const number = document.createTextNode("");
  const root = element("td", {}, number);
  /** @type {HTMLButtonElement | null} */
  let button = null;
  /** @type {number | undefined} */
  let shown;
  /** @type {import("../numbers/narrow.js").Written | undefined} */
  let form;

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
     * @param {import("../numbers/narrow.js").Written} written
     */
    show(value, current, absent, written) {
      if (root.hidden !== absent) root.hidden = absent;
      if (!Object.is(value, shown) || form !== written) {
        shown = value;
        form = written;
        setText(number, value === undefined ? "" : written(value));
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
