import { isLegible, roomInCell, widthOfCell } from "../../src/tensor/cell-size.js";
import { cellForm } from "../../src/tensor/cell-number.js";
import { shadeOf } from "../../src/tensor/cell-shade.js";
import { cellOfGrid, offsetAfterKey, planGrid } from "../../src/tensor/grid-plan.js";
import { pixelsOfElement } from "../../src/tensor/image-size.js";
import { movedWindow, windowAbout } from "../../src/tensor/window-place.js";
import { assert, test } from "../testing.js";

test("a tensor of rank three stands as one block below the other", () => {
  assert.deepEqual(planGrid([2, 2, 3]), { columns: 3, rows: 4, blocks: 2, rowsOfBlock: 2 });
  assert.deepEqual(cellOfGrid([2, 2, 3], 2, 1), [1, 0, 1]);
  assert.deepEqual(planGrid([]), { columns: 1, rows: 1, blocks: 1, rowsOfBlock: 1 });
  assert.deepEqual(planGrid([3]), { columns: 3, rows: 1, blocks: 1, rowsOfBlock: 1 });
});

test("arrows lead to the neighbour and stop at the edge", () => {
  const after = (/** @type {number} */ from, /** @type {string} */ key) =>
    offsetAfterKey([2, 3], from, { key });
  assert.equal(after(0, "ArrowRight"), 1);
  assert.equal(after(2, "ArrowRight"), 2);
  assert.equal(after(1, "ArrowDown"), 4);
  assert.equal(after(4, "ArrowDown"), 4);
  assert.equal(after(4, "ArrowUp"), 1);
  assert.equal(after(5, "Home"), 3);
  assert.equal(after(3, "End"), 5);
  assert.equal(offsetAfterKey([2, 3], 1, { key: "End", ctrlKey: true }), 5);
  assert.equal(after(1, "a"), null);
});

/** Every character is six pixels wide. @param {string} text */
const widthOf = (text) => 6 * text.length;

test("a cell has as many digits as fit, and never none", () => {
  const written = cellForm(42, widthOf);
  assert.equal(written(0.5), "0.5");
  assert.equal(written(0.123456), "0.1235");
  assert.equal(written(-0.123456), "−0.1235");
  assert.equal(cellForm(36, widthOf)(-0.123456), "−0.123");
  assert.equal(written(0), "0");
  for (const value of [1e-7, -4.321e-12, 1.5e300, -0.00042, 99999]) {
    assert.ok(cellForm(roomInCell(10), widthOf)(value) !== "", String(value));
  }
});

test("a power of ten that has no room is written short", () => {
  assert.equal(cellForm(30, widthOf)(-0.0047), "−5e-3");
});

test("the ground of a cell is deeper for a larger number, and none for zero", () => {
  assert.equal(shadeOf(0, 2), 0);
  assert.ok(shadeOf(1, 2) < shadeOf(-2, 2));
  assert.ok(shadeOf(1e-9, 2) > 0, "a sign is told from the paper");
  assert.equal(shadeOf(1, 0), 0);
});

test("what has too many cells to be read is a picture", () => {
  assert.ok(isLegible(planGrid([10, 8])));
  assert.ok(!isLegible(planGrid([32, 64])));
  assert.ok(widthOfCell(3) > widthOfCell(8));
  assert.equal(pixelsOfElement(planGrid([64, 32])), 2);
  assert.equal(pixelsOfElement(planGrid([11, 11])), 8);
});

test("a window of a large tensor stays within it, and moves by its own extent", () => {
  const plan = planGrid([64, 32]);
  assert.deepEqual(windowAbout(plan, 0, 0), { rows: [0, 8], columns: [0, 6] });
  assert.deepEqual(windowAbout(plan, 63, 31), { rows: [56, 64], columns: [26, 32] });
  const middle = windowAbout(plan, 30, 15);
  assert.ok(middle.rows[0] <= 30 && middle.rows[1] > 30);
  assert.deepEqual(movedWindow(plan, middle, { down: 1 }).rows, [
    middle.rows[0] + 8,
    middle.rows[1] + 8,
  ]);
  assert.deepEqual(movedWindow(plan, windowAbout(plan, 0, 0), { right: -1 }).columns, [0, 6]);
});
