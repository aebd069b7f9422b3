import { test, assert } from "../testing.js";
import { extent, sample } from "../../src/curves/sampling.js";
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
