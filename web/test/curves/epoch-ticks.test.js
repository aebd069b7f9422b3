import { epochBy, epochTicks, mostTicks } from "../../src/curves/epoch-ticks.js";
import { assert, test } from "../testing.js";

/** @param {number[]} values */
const listed = (values) => ({
  length: values.length,
  at: (/** @type {number} */ index) => values[index],
});

/**
 * @param {number} count
 * @param {number} iterations
 */
const epochs = (count, iterations) => ({
  step: listed(Array.from({ length: count }, (_, i) => (i + 1) * iterations)),
  epoch: listed(Array.from({ length: count }, (_, i) => i + 1)),
});

test("a few epochs are all marked where they end", () => {
  assert.deepEqual(epochTicks(epochs(3, 32), [0, 100], 8), [
    { at: 32, text: "1" },
    { at: 64, text: "2" },
    { at: 96, text: "3" },
  ]);
});

test("of many epochs those with round numbers are marked", () => {
  const ticks = epochTicks(epochs(1000, 32), [0, 32_000], 6);
  assert.deepEqual(
    ticks.map(({ text }) => text),
    ["200", "400", "600", "800", "1000"],
  );
  assert.equal(ticks[0].at, 6400);
});

test("only epochs in view are marked", () => {
  assert.deepEqual(epochTicks(epochs(10, 32), [40, 100], 8), [
    { at: 64, text: "2" },
    { at: 96, text: "3" },
  ]);
  assert.deepEqual(epochTicks(epochs(10, 32), [65, 70], 8), []);
});

test("the last epoch that had ended by a step is known", () => {
  const { step } = epochs(10, 32);
  assert.deepEqual([epochBy(step, 31), epochBy(step, 32), epochBy(step, 95)], [-1, 0, 1]);
});

test("numbers of epochs share the room that the run has come to, and not the whole plot", () => {
  assert.equal(mostTicks(340, [0, 1000], 2000), 10);
  assert.equal(mostTicks(340, [0, 1000], 400), 4);
  assert.equal(mostTicks(340, [500, 1000], 600), 2);
});
