import { test, assert } from "../testing.js";
import { thickArrow } from "../../src/stage/arrow.js";
import { besideArrow } from "../../src/stage/beside-arrow.js";

const PLOT = { left: 0, top: 0, right: 188, bottom: 188 };
const WIDTH = { shaft: 5, head: 15 };

/** @typedef {import("../../src/stage/plan.js").Pixel} Pixel */

test("the name of an arrow stands beside its head, above where there is room", () => {
  const [x, y] = besideArrow(thickArrow([60, 100], [1, 0], 60, WIDTH), PLOT, 10);
  assert.ok(x > 100 && x < 125);
  assert.close(y, 80, 1e-9);
  const [, below] = besideArrow(thickArrow([60, 12], [1, 0], 60, WIDTH), PLOT, 10);
  assert.close(below, 32, 1e-9);
});

test("the name of an arrow that leaves the picture stays in it", () => {
  for (const direction of /** @type {Pixel[]} */ ([
    [1, 0],
    [1, -1],
    [0, -1],
    [-1, -1],
    [-1, 0],
    [0, 1],
  ])) {
    for (const foot of /** @type {Pixel[]} */ ([
      [4, 4],
      [184, 4],
      [184, 184],
      [4, 184],
      [94, 94],
    ])) {
      const [x, y] = besideArrow(thickArrow(foot, direction, 56, WIDTH), PLOT, 12);
      assert.ok(x >= 12 && x <= 176, `${foot} ${direction}: x ${x}`);
      assert.ok(y >= 9 && y <= 179, `${foot} ${direction}: y ${y}`);
    }
  }
});
