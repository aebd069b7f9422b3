import { test, assert } from "../testing.js";
import { contourLines, ringOnStage } from "../../src/stage/contour-lines.js";

/**
 * x² + y² on [-2, 2]², sampled at 41 by 41 points.
 * @param {number[]} levels
 */
function bowl(levels) {
  const size = 41;
  const values = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      values[row * size + column] = (column / 10 - 2) ** 2 + (row / 10 - 2) ** 2;
    }
  }
  return { columns: size, rows: size, low: 0, high: 8, levels, values };
}

test("the line f = 1 of x² + y² is the circle of radius 1", () => {
  const [line] = [...contourLines(bowl([1]))];
  const inside = line.rings.flat().filter(([x, y]) => x > 0 && x < 40 && y > 0 && y < 40);
  assert.ok(inside.length > 40);
  for (const [x, y] of inside) assert.close(Math.hypot(x / 10 - 2, y / 10 - 2), 1, 0.005);
});

test("every fifth line is heavier, from the deepest up", () => {
  const lines = [...contourLines(bowl([0.5, 1, 1.5, 2, 2.5, 3, 3.5]))];
  assert.deepEqual(
    lines.filter((line) => line.heavy).map((line) => line.value),
    [0.5, 3],
  );
});

test("grid corners fall on the corners of the plot, with the first row below", () => {
  const plot = { left: 10, top: 20, right: 110, bottom: 220 };
  const grid = { columns: 11, rows: 21 };
  const corners = /** @type {[number, number][]} */ ([
    [0, 0],
    [10, 20],
  ]);
  assert.deepEqual(ringOnStage(corners, grid, plot), [
    [10, 220],
    [110, 20],
  ]);
});
