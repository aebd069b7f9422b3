import { test, assert } from "../testing.js";
import { gradientArrowLength, openHead, thickArrow, towards } from "../../src/stage/arrow.js";

const STAGE = { left: 0, top: 0, right: 600, bottom: 400 };

test("a thick arrow begins at its point and ends at its length in its direction", () => {
  const outline = thickArrow([10, 20], [3, 4], 50, { shaft: 4, head: 12 });
  assert.deepEqual(outline[0], [10, 20]);
  assert.close(outline[4][0], 10 + 30, 1e-9);
  assert.close(outline[4][1], 20 + 40, 1e-9);
});

test("the head of a short arrow is not longer than the arrow", () => {
  const outline = thickArrow([0, 0], [1, 0], 5, { shaft: 4, head: 12 });
  assert.ok(outline.every(([x]) => x >= 0 && x <= 5));
});

test("a steeper slope never gets a shorter arrow, and none leaves the stage", () => {
  const lengths = [0, 1e-300, 1e-3, 1, 10, 1e9, 1e308].map((slope) =>
    gradientArrowLength(slope, 1, STAGE),
  );
  assert.equal(lengths[0], 0);
  for (let i = 1; i < lengths.length; i++) assert.ok(lengths[i] >= lengths[i - 1]);
  assert.ok(lengths[lengths.length - 1] <= 96);
  assert.ok(Number.isFinite(gradientArrowLength(1e308, 1e-10, STAGE)));
});

test("an arrow takes no more than its share of a small picture", () => {
  const small = { left: 40, top: 10, right: 166, bottom: 136 };
  assert.ok(gradientArrowLength(1e308, 1, small) <= 0.3 * 126);
});

test("an open head has its tip where the step arrives", () => {
  const [left, tip, right] = openHead([0, 0], [10, 0], 5);
  assert.deepEqual(tip, [10, 0]);
  assert.close(left[1], -right[1], 1e-12);
  assert.ok(left[0] < 10 && right[0] < 10);
});

test("a way of length zero has no direction to go", () => {
  assert.deepEqual(towards([3, 3], [3, 3], 5), [3, 3]);
  assert.deepEqual(towards([0, 0], [10, 0], 4), [4, 0]);
});
