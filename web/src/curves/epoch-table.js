import { element, setText } from "../controls/element.js";
import { unhurried } from "../controls/unhurried.js";
import { createWording } from "../i18n/wording.js";
import { formatCount, formatFixed } from "../numbers/format.js";
import { topRow } from "../table/rows.js";

/**
 * @typedef {import("../scenes/training/kind.js").State} State
 * @typedef {import("../state/history.js").History} History
 */

const ROWS = 10;

/** The columns of numbers, and the key of what stands over two of them together. */
const COLUMNS = [
  { name: "trainLoss", group: "curves.measure.loss", head: "curves.line.train" },
  { name: "testLoss", group: "curves.measure.loss", head: "curves.line.test" },
  { name: "trainAccuracy", group: "curves.measure.accuracy", head: "curves.line.train" },
  { name: "testAccuracy", group: "curves.measure.accuracy", head: "curves.line.test" },
];

let created = 0;

/**
 * @typedef {object} TableCallbacks
 * @property {(step: number) => void} onSeek
 * @property {(step: number | null) => void} onHover
 */

/**
 * The epochs of the active run as numbers, a window of ten rows over all of them; it says what the
 * curves show.
 *
 * @param {HTMLDetailsElement} details which it follows while they are open
 * @param {TableCallbacks} callbacks
 */
export function createEpochTable(details, { onSeek, onHover }) {
  const wording = createWording();
  const id = `epochs-${++created}`;
  const rows = Array.from({ length: ROWS }, (_, place) => createRow(`${id}-row-${place}`));
  const groups = [0, 2].map((first) => ({
    first,
    head: wording.text(element("th", { scope: "colgroup" }), COLUMNS[first].group),
  }));
  const heads = COLUMNS.map(({ head }) => wording.text(element("th", { scope: "col" }), head));
  const grid = element(
    "table",
    { class: "epochs-table", role: "grid", tabindex: 0 },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("td", { colspan: 2, role: "presentation" }),
        ...groups.map(({ head }) => head),
      ),
      element(
        "tr",
        {},
        wording.text(element("th", { scope: "col" }), "curves.epoch"),
        wording.text(element("th", { scope: "col" }), "curves.iteration"),
        ...heads,
      ),
    ),
    element("tbody", {}, ...rows.map(({ root }) => root)),
  );
  wording.attribute(grid, "aria-label", "curves.table");
  const none = wording.text(element("p", { class: "epochs-none" }), "curves.noEpochs");
  details.append(
    none,
    grid,
    wording.text(element("p", { class: "epochs-none" }), "curves.tableHint"),
  );

  /** @type {History | null} */
  let epochs = null;
  let current = -1;
  let follows = true;
  let top = 0;
  let seen = "";

  const length = () => epochs?.length ?? 0;
  /** @param {number} index */
  const stepOf = (index) => epochs?.column("step").at(index) ?? 0;
  /** @param {EventTarget | null} target */
  const indexOf = (target) => {
    const place = rows.findIndex(({ root }) => target instanceof Node && root.contains(target));
    return place >= 0 && top + place < length() ? top + place : -1;
  };

  grid.addEventListener("click", (event) => {
    const index = indexOf(event.target);
    if (index < 0) return;
    walk(index);
    onSeek(stepOf(index));
  });
  grid.addEventListener("pointerover", (event) => {
    const index = indexOf(event.target);
    if (event.pointerType !== "touch") onHover(index < 0 ? null : stepOf(index));
  });
  grid.addEventListener("pointerleave", () => onHover(null));
  grid.addEventListener("blur", () => onHover(null));
  grid.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || length() === 0) return;
    const wanted = /** @type {Record<string, number>} */ ({
      ArrowUp: current - 1,
      ArrowDown: current + 1,
      PageUp: current - ROWS,
      PageDown: current + ROWS,
      Home: 0,
      End: length() - 1,
    })[event.key];
    if (wanted !== undefined) {
      walk(Math.min(Math.max(wanted, 0), length() - 1));
      onHover(stepOf(current));
    } else if (event.key === "Enter" || event.key === " ") onSeek(stepOf(current));
    else return;
    event.preventDefault();
  });
  details.addEventListener("toggle", () => draw(true));

  /** @param {number} index */
  function walk(index) {
    current = index;
    follows = index === length() - 1;
    draw(true);
  }

  /** @param {boolean} anew */
  function draw(anew) {
    if (!details.open) return;
    const count = length();
    if (follows || current >= count) current = count - 1;
    top = topRow(top, current, count - 1, ROWS);
    const key = `${top} ${current} ${count}`;
    if (!anew && key === seen) return;
    seen = key;
    const names = COLUMNS.map(({ name }) => name);
    const isThere = names.map((name) => name in (epochs?.columns ?? {}));
    none.hidden = count > 0;
    grid.hidden = count === 0;
    heads.forEach((head, i) => {
      head.hidden = !isThere[i];
    });
    for (const { first, head } of groups) {
      head.colSpan = Math.max(1, Number(isThere[first]) + Number(isThere[first + 1]));
      head.hidden = !isThere[first];
    }
    grid.setAttribute("aria-rowcount", String(count + 2));
    rows.forEach((row, place) => {
      const index = top + place;
      row.root.hidden = count <= place;
      if (index >= count || !epochs) return;
      row.show(epochs, index, index === current, isThere);
    });
    if (rows[current - top]) grid.setAttribute("aria-activedescendant", rows[current - top].id);
  }

  return {
    update: unhurried((/** @type {State} */ state) => {
      const next = state.runs[state.active]?.epochs ?? null;
      const isOther = next !== epochs;
      epochs = next;
      if (isOther) [follows, top] = [true, 0];
      draw(isOther);
    }),
  };
}

/** @param {string} id */
function createRow(id) {
  const epoch = element("th", { scope: "row" });
  const step = element("td");
  const cells = COLUMNS.map(() => element("td"));
  const root = element("tr", { id }, epoch, step, ...cells);
  return {
    id,
    root,
    /**
     * @param {History} epochs
     * @param {number} index
     * @param {boolean} current
     * @param {boolean[]} isThere
     */
    show(epochs, index, current, isThere) {
      root.setAttribute("aria-rowindex", String(index + 3));
      root.setAttribute("aria-selected", String(current));
      setText(epoch, formatCount(epochs.column("epoch").at(index)));
      setText(step, formatCount(epochs.column("step").at(index)));
      cells.forEach((cell, i) => {
        cell.hidden = !isThere[i];
        if (isThere[i]) setText(cell, formatFixed(epochs.column(COLUMNS[i].name).at(index)));
      });
    },
  };
}
