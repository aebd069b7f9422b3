import { Smoothed, createSmoothing, windowFor } from "../../src/curves/smoothing.js";
import { assert, test } from "../testing.js";

/** @param {number[]} values */
const listed = (values) => ({
  get length() {
    return values.length;
  },
  at: (/** @type {number} */ index) => values[index],
});

test("the exponential moving average starts at the first value and takes in each value once", () => {
  const values = [8, 4];
  const smoothed = new Smoothed(listed(values), 4);
  smoothed.extend(Infinity);
  values.push(3);
  smoothed.extend(Infinity);
  assert.deepEqual([smoothed.at(0), smoothed.at(1), smoothed.at(2)], [8, 7, 6]);
});

test("of a wide window ten averages are kept, each for the values after it", () => {
  const values = listed(Array.from({ length: 100 }, (_, i) => i));
  const every = new Smoothed(values, 3);
  const kept = new Smoothed(values, 30);
  every.extend(Infinity);
  kept.extend(Infinity);
  assert.deepEqual([every.stride, kept.stride, kept.length], [1, 3, 100]);
  assert.equal(kept.at(5), kept.at(3));
  assert.ok(kept.at(6) > kept.at(5));
  assert.ok(Number.isNaN(kept.at(100)));
});

test("a long list is smoothed in parts", () => {
  const smoothed = new Smoothed(listed(new Array(1000).fill(1)), 10);
  assert.equal(smoothed.extend(600), false);
  assert.equal(smoothed.length, 600);
  assert.equal(smoothed.extend(600), true);
});

test("with another window the old line stays until the new one is there", () => {
  const values = listed(new Array(400_000).fill(1));
  const smoothed = createSmoothing();
  smoothed(values, 10, false);
  const during = smoothed(values, 100, true);
  assert.deepEqual([during.values.window, during.complete], [10, false]);
  smoothed(values, 100, true);
  const after = smoothed(values, 100, true);
  assert.deepEqual([after.values.window, after.complete], [100, true]);
});

test("the window suits what is in view", () => {
  assert.equal(windowFor(100), 3);
  assert.equal(windowFor(32_000), 1000);
  assert.equal(windowFor(1_000_000), 30_000);
});
