import { test, assert } from "../testing.js";
import { decadesBetween, linearRange, logRange, stepRange } from "../../src/curves/ranges.js";

test("a short run has room for all its steps from the beginning", () => {
  assert.deepEqual(stepRange(0, 100), [0, 100]);
  assert.deepEqual(stepRange(57, 100), [0, 100]);
  assert.deepEqual(stepRange(0, 20), [0, 20]);
});

test("a long run gets room ahead in round numbers and never more than it can fill", () => {
  assert.deepEqual(stepRange(95, 1_000_000), [0, 120]);
  assert.deepEqual(stepRange(400, 1_000_000), [0, 500]);
  assert.deepEqual(stepRange(990_000, 1_000_000), [0, 1_000_000]);
  for (let newest = 1; newest < 1_000_000; newest = Math.ceil(newest * 1.37)) {
    assert.ok(stepRange(newest, 1_000_000)[1] > newest);
  }
});

test("zero is always on the axis", () => {
  assert.deepEqual(linearRange(0.3, 24.9), [0, 25]);
  assert.deepEqual(linearRange(100, 101), [0, 120]);
  assert.deepEqual(linearRange(-6, 6.2), [-6, 8]);
  assert.deepEqual(linearRange(-9, -1), [-10, 0]);
});

test("an axis has an extent even for one value, or for none", () => {
  for (const [low, high] of [linearRange(7, 7), linearRange(0, 0), linearRange(NaN, NaN)]) {
    assert.ok(low < high);
  }
  assert.ok(linearRange(1, 1.7e308)[1] <= Number.MAX_VALUE);
});

test("a logarithmic axis ends at whole decades", () => {
  assert.deepEqual(logRange(0.003, 25), [-3, 2]);
  assert.deepEqual(logRange(1, 1), [0, 1]);
  assert.deepEqual(logRange(5e-324, 1.7e308), [-324, 309]);
});

test("decades are not crowded", () => {
  assert.deepEqual(decadesBetween([-3, 2], 10), [-3, -2, -1, 0, 1, 2]);
  assert.deepEqual(decadesBetween([-20, 0], 6), [-20, -15, -10, -5, 0]);
});
