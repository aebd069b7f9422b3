import { setLanguage } from "../../src/i18n/translate.js";
import { editCell } from "../../src/tensor/cell-editor.js";
import { createTensorGrid } from "../../src/tensor/tensor-grid.js";
import { assert, test } from "../testing.js";

/** A grid of six numbers, and what was pressed of it. */
function grid() {
  setLanguage("en");
  /** @type {string[]} */
  const pressed = [];
  /** @type {(string | null)[]} */
  const pointed = [];
  const view = createTensorGrid({
    onPress: (cell) => pressed.push(String(cell)),
    onType(cell, _, typed) {
      pressed.push(`${cell} ${typed}`);
      return true;
    },
    onPoint: (words) => pointed.push(words),
  });
  document.body.append(view.root);
  const shown = {
    name: "W1",
    shape: [2, 3],
    values: [1, -2, 0, 0.5, 4, -0.25],
    largest: 4,
    gradient: false,
    label: "W1, parameter",
  };
  view.update(shown);
  return {
    view,
    shown,
    pressed,
    pointed,
    cells: [...view.root.querySelectorAll("td.tensor-cell")],
  };
}

/** @param {Element} cell @param {string} key */
const press = (cell, key) =>
  cell.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

test("a grid is one stop of the keyboard, and arrows lead through its cells", () => {
  const { cells } = grid();
  const stops = () => cells.filter((cell) => cell.getAttribute("tabindex") === "0");
  assert.equal(stops().length, 1);
  /** @type {HTMLElement} */ (cells[0]).focus();
  press(cells[0], "ArrowRight");
  press(cells[1], "ArrowDown");
  assert.equal(document.activeElement, cells[4]);
  assert.deepEqual(stops(), [cells[4]]);
});

test("Enter and a click open a cell, and a digit begins to type over it", () => {
  const { cells, pressed } = grid();
  press(cells[5], "Enter");
  /** @type {HTMLElement} */ (cells[1]).click();
  press(cells[2], "7");
  press(cells[2], "x");
  assert.deepEqual(pressed, ["1,2", "0,1", "0,2 7"]);
});

test("a cell says its name and all its digits, and is empty while it is not computed", () => {
  const { view, shown, cells, pointed } = grid();
  assert.equal(cells[5].getAttribute("aria-label"), "W1[1, 2] = −0.25");
  cells[5].dispatchEvent(new Event("focusin", { bubbles: true }));
  assert.equal(pointed.at(-1), "W1[1, 2] = −0.25");
  view.update({ ...shown, values: null });
  assert.equal(cells[5].textContent, "");
  assert.equal(cells[5].getAttribute("aria-label"), "W1[1, 2]");
});

test("rows and columns have heads with their indices", () => {
  const { view } = grid();
  const heads = [...view.root.querySelectorAll("th")].map(({ scope, textContent }) => [
    scope,
    textContent,
  ]);
  assert.deepEqual(heads, [
    ["col", "0"],
    ["col", "1"],
    ["col", "2"],
    ["row", "0"],
    ["row", "1"],
  ]);
});

test("a grid of one row has no head for it, since the row has no index", () => {
  const { view, shown } = grid();
  view.update({ ...shown, shape: [3], values: [1, 2, 3] });
  const heads = [...view.root.querySelectorAll("th")].map(({ scope }) => scope);
  assert.deepEqual(heads, ["col", "col", "col"]);
});

test("the cells that made a number light up, and the number itself is marked", () => {
  const { view, cells } = grid();
  view.light(new Set(["0,1", "1,1"]), [0, 0]);
  const lit = cells.filter((cell) => cell.classList.contains("tensor-lit"));
  assert.deepEqual(lit, [cells[1], cells[4]]);
  assert.equal(cells[0].getAttribute("aria-selected"), "true");
  view.light(new Set(), null);
  assert.equal(view.root.querySelectorAll(".tensor-lit, .tensor-opened").length, 0);
});

test("the one cell of a number of rank 0 is not marked before it is opened", () => {
  const { view, shown } = grid();
  view.update({ ...shown, shape: [], values: [3] });
  view.light(new Set(), null);
  assert.equal(view.root.querySelectorAll(".tensor-opened").length, 0);
  view.light(new Set(), []);
  assert.equal(view.root.querySelectorAll(".tensor-opened").length, 1);
});

/** A field in the place of a cell. @param {string} [typed] */
function editor(typed) {
  setLanguage("en");
  const cell = document.createElement("div");
  cell.tabIndex = -1;
  cell.textContent = "0.5";
  const host = document.createElement("div");
  host.append(cell);
  const around = document.createElement("div");
  around.append(host);
  document.body.append(around);
  /** @type {number[]} */
  const entered = [];
  editCell(cell, host, { name: "x[0, 0]", value: 0.5, typed }, (value) => entered.push(value));
  const input = /** @type {HTMLInputElement} */ (cell.querySelector("input"));
  return { cell, around, input, entered };
}

test("a number that is typed over a cell is taken by Enter", () => {
  const { cell, input, entered } = editor("-");
  input.value = "-1.25";
  input.dispatchEvent(new Event("input"));
  press(input, "Enter");
  assert.deepEqual(entered, [-1.25]);
  assert.equal(cell.querySelector("input"), null);
  assert.equal(document.activeElement, cell);
});

test("what is no number stays in its cell, and it is said why; Escape brings the number back", () => {
  const { cell, around, input, entered } = editor("a");
  press(input, "Enter");
  assert.equal(input.value, "a");
  assert.match(around.textContent ?? "", /not a number/);
  press(input, "Escape");
  assert.equal(cell.textContent, "0.5");
  assert.deepEqual(entered, []);
});
