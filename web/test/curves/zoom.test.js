import { moved, withStep, within, zoomed } from "../../src/curves/zoom.js";
import { assert, test } from "../testing.js";

test("looking nearer keeps the step that is pointed at where it is", () => {
  const [from, to] = zoomed([0, 1000], 250, 0.5, [0, 1000]) ?? [0, 0];
  assert.deepEqual([from, to], [125, 625]);
  assert.close((250 - from) / (to - from), 0.25);
});

test("looking from farther ends with the whole", () => {
  assert.equal(zoomed([400, 600], 500, 5, [0, 1000]), null);
});

test("no fewer than ten steps are looked at, and only such as there are", () => {
  assert.deepEqual(zoomed([0, 20], 0, 0.001, [0, 1000]), [0, 10]);
  assert.deepEqual(within([990.2, 999.9], [0, 1000]), [990, 1000]);
});

test("a stretch moves along as far as there are steps", () => {
  assert.deepEqual(moved([100, 200], -500, [0, 1000]), [0, 100]);
  assert.deepEqual(moved([100, 200], 5000, [0, 1000]), [900, 1000]);
});

test("a step that is walked to comes into view with room beside it", () => {
  assert.deepEqual(withStep([100, 200], 150, [0, 1000]), [100, 200]);
  assert.deepEqual(withStep([100, 200], 201, [0, 1000]), [111, 211]);
  assert.deepEqual(withStep([100, 200], 0, [0, 1000]), [0, 100]);
});
