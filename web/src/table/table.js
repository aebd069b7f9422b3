import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { quantityName } from "../i18n/sentences.js";
import { element, setText } from "../controls/element.js";
import { formatCount } from "../numbers/format.js";
import { columnSign } from "../numbers/own-signs.js";
import { columnsFor, widthsIn } from "./columns.js";
import { COLUMNS, createRow } from "./row.js";
import { rowsIn, topRow } from "./rows.js";
import { unhurried } from "../controls/unhurried.js";

/**
 * @typedef {import("../scenes/descent/kind.js").State} State
 *
 * @typedef {object} TableCallbacks
 * @property {(step: number) => void} onSeek
 * @property {(step: number | null) => void} onHover
 * @property {(column: string, anchor: HTMLElement) => void} onOpen
 */

const ROWS = 12;

/**
 * The steps as numbers: a window of twelve rows over all of them, or of as many as its place has room
 * for, without a scrollbar of its own. Its cells are reused, so that it costs the same after a million
 * steps.
 *
 * @param {HTMLElement} host
 * @param {TableCallbacks} callbacks
 */
export function createTable(host, { onSeek, onHover, onOpen }) {
  const wording = createWording();
  const stepHead = element("th", { scope: "col" });
  const heads = COLUMNS.map((column) =>
    element("th", { scope: "col", class: `steps-${column.replace(/\d/, "")}` }),
  );
  const rows = Array.from({ length: ROWS }, () => createRow(onOpen));
  const body = element("tbody", {}, ...rows.map((row) => row.root));
  const headRow = element("tr", {}, wording.text(stepHead, "table.step"), ...heads);
  const grid = element(
    "table",
    { class: "steps-table", role: "grid", tabindex: 0 },
    element("thead", {}, headRow),
    body,
  );
  wording.attribute(grid, "aria-label", "table.caption");
  const hint = wording.text(element("p", { class: "steps-hint" }), "table.hint");
  host.classList.add("steps");
  host.append(grid, hint);

  let count = ROWS;
  let top = 0;
  let cursor = -1;
  let newest = -1;
  let dimension = 0;
  /** @type {string[] | undefined} */
  let named;
  let width = 0;
  let widestStep = "";
  /** @type {import("./columns.js").Columns} */
  let columns = { names: [], stepWidth: 0, written: String };
  /** @type {import("../scenes/descent/kind.js").Run | undefined} */
  let run;

  /** @param {EventTarget | null} target */
  const stepOf = (target) =>
    rows.find(({ root }) => target instanceof Node && root.contains(target))?.step ?? -1;

  grid.addEventListener("click", (event) => {
    const step = stepOf(event.target);
    if (step >= 0 && step !== cursor) onSeek(step);
  });
  body.addEventListener("pointerover", (event) => {
    const step = stepOf(event.target);
    if (event.pointerType !== "touch") onHover(step < 0 ? null : step);
  });
  body.addEventListener("pointerleave", () => onHover(null));
  grid.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const wanted = stepOfKey(event.key, cursor, newest, count);
    if (wanted === null) return;
    event.preventDefault();
    if (wanted !== cursor) onSeek(wanted);
  });
  new ResizeObserver(([entry]) => {
    width = entry.contentRect.width;
    fit(entry.contentRect.height);
    layOut();
    drawRows();
  }).observe(host);
  wording.also(nameColumns);

  /** A place that is as high as its content has room for all. @param {number} height */
  function fit(height) {
    if (height === 0) return;
    count = rowsIn(height, headRow.offsetHeight, rows[0].root.offsetHeight, ROWS);
    rows.forEach(({ root }, place) => {
      root.hidden = place >= count;
    });
    top = topRow(top, cursor, newest, count);
  }

  function nameColumns() {
    if (dimension === 0) return;
    heads.forEach((head, place) => {
      const column = COLUMNS[place];
      head.hidden = !columns.names.includes(column);
      setText(head, columnSign(column, dimension, named));
      head.title = quantityName(column, dimension, named);
    });
  }

  function layOut() {
    if (dimension === 0) return;
    const head = t("table.step");
    const widest = widestStep.length > head.length ? widestStep : head;
    columns = columnsFor(width, widest, dimension, widthsIn(grid));
    stepHead.style.width = `${columns.stepWidth}px`;
    nameColumns();
  }

  function drawRows() {
    if (!run) return;
    const shown = run;
    rows.forEach((row, place) => {
      const step = top + place;
      row.show(step <= newest ? step : -1, step === cursor, shown, columns);
    });
    const current = rows[cursor - top];
    if (current) grid.setAttribute("aria-activedescendant", current.root.id);
  }

  /** @param {State} state */
  function draw(state) {
    const next = state.runs[state.active];
    if (!next) return;
    const sameRun = next.id === run?.id;
    const unchanged =
      next.history === run?.history && next.step === cursor && next.newest === newest;
    run = next;
    if (unchanged && sameRun) return;
    cursor = next.step;
    newest = next.newest;
    top = topRow(sameRun ? top : 0, cursor, newest, count);
    const { dimension: variables, variables: names } = next.scenery?.objective ?? {
      dimension: next.settings.start.length,
    };
    const widest = formatCount(10 ** String(Math.max(newest, 0)).length - 1);
    if (variables !== dimension || names !== named || widest !== widestStep) {
      dimension = variables;
      named = names;
      widestStep = widest;
      layOut();
    }
    drawRows();
  }

  return { update: unhurried(draw) };
}

/**
 * @param {string} key
 * @param {number} cursor
 * @param {number} newest
 * @param {number} page how many rows are seen
 */
function stepOfKey(key, cursor, newest, page) {
  const steps = /** @type {Record<string, number>} */ ({
    ArrowUp: cursor - 1,
    ArrowDown: cursor + 1,
    PageUp: cursor - page,
    PageDown: cursor + page,
    Home: 0,
    End: newest,
  });
  return key in steps ? Math.min(newest, Math.max(0, steps[key])) : null;
}
