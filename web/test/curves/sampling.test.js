import { test, assert } from "../testing.js";
import { extent, firstNotBelow, gridOf, sample, sampleSparse } from "../../src/curves/sampling.js";
import { History } from "../../src/state/history.js";

/** @param {number[]} f */
function lossOf(f) {
  const history = new History().append(0, { f });
  return {
    length: f.length,
    at: (/** @type {number} */ step) => f[step],
    pyramid: () => history.pyramid("f"),
  };
}

test("a short run is drawn value by value and ends where it ends", () => {
  const { steps, values } = sample([lossOf([9, 4, 1]), null], [0, 4], 300);
  assert.deepEqual(steps, [0, 1, 2, 3, 4]);
  assert.deepEqual(values, [
    [9, 4, 1, null, null],
    [null, null, null, null, null],
  ]);
});

test("a long run keeps its spikes in as few values as there are pixels", () => {
  const f = Array.from({ length: 100_000 }, (_, i) => (i === 54_321 ? 77 : 1 / (i + 1)));
  const { steps, values } = sample([lossOf(f)], [0, 120_000], 300);
  assert.equal(steps.length, 600);
  assert.equal(Math.max(...values[0].filter((value) => value !== null)), 77);
  assert.equal(values[0][0], 1);
  assert.equal(values[0][599], null);
});

test("the extent leaves out what is not there, and knows the smallest positive value", () => {
  assert.deepEqual(extent([[3, null, -2], [0.5]]), { low: -2, high: 3, lowestPositive: 0.5 });
  assert.deepEqual(extent([[null]]), { low: NaN, high: NaN, lowestPositive: NaN });
});

test("values at the ends of epochs stand where they belong", () => {
  const grid = gridOf([30, 70], 300);
  const sampled = sampleSparse(lossOf([4, 3, 2]), lossOf([32, 64, 96]), grid);
  assert.equal(sampled[2], 4);
  assert.equal(sampled[34], 3);
  assert.equal(sampled.filter((value) => value !== null).length, 2);
});

test("epochs that share a pixel leave their smallest and largest value there", () => {
  const epochs = Array.from({ length: 50_000 }, (_, i) => 2 * (i + 1));
  const loss = epochs.map((_, i) => (i === 12_345 ? 77 : 1));
  const grid = gridOf([0, 100_000], 250);
  const sampled = sampleSparse(lossOf(loss), lossOf(epochs), grid);
  assert.equal(sampled.length, 500);
  assert.equal(sampled.filter((value) => value === 77).length, 1);
  assert.equal(sampled.filter((value) => value === null).length, 0);
});

test("the first value that is not below a bound is found in any list", () => {
  assert.equal(firstNotBelow(lossOf([1, 3, 3, 9]), 3), 1);
  assert.equal(firstNotBelow(lossOf([1, 3]), 4), 2);
  assert.equal(firstNotBelow(lossOf([]), 4), 0);
});
