import { ACCURACY, LOSS, linesOf } from "../../src/curves/lines.js";
import { comparedAt, epochOf, readingsAt } from "../../src/curves/curve-words.js";
import { gridOf } from "../../src/curves/sampling.js";
import { Smoothed } from "../../src/curves/smoothing.js";
import { History } from "../../src/state/history.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

/** @typedef {import("../../src/curves/lines.js").Run} Run */

/** Seven iterations, of which an epoch has three. @param {string} name */
function aRun(name) {
  const history = new History().append(0, {
    loss: [0.7, 0.6, 0.9, 0.5, 0.4, 0.6, 0.3],
    accuracy: [0.5, 0.5, 0.5, 1, 1, 0.5, 1],
  });
  const epochs = new History().append(0, {
    step: [3, 6],
    epoch: [1, 2],
    trainLoss: [0.55, 0.35],
    testLoss: [0.65, 0.5],
    trainAccuracy: [0.75, 1],
    testAccuracy: [0.5, 0.75],
  });
  return /** @type {Run} */ (/** @type {unknown} */ ({ name, history, epochs, newest: 6 }));
}

test("the active run has a line of every batch, a smoothed one, and one of all samples of each part", () => {
  const run = aRun("A");
  const smoothed = new Smoothed(run.history.column("loss"), 3);
  smoothed.extend(Infinity);
  const lines = linesOf(run, LOSS, gridOf([0, 9], 300), smoothed, true);
  assert.deepEqual(
    lines.map(({ kind, last, value }) => [kind, last, value]),
    [
      ["batch", 6, 0.3],
      ["smoothed", 6, smoothed.at(6)],
      ["train", 6, 0.35],
      ["test", 6, 0.5],
    ],
  );
  assert.deepEqual(lines[3].sample.slice(0, 8), [null, null, null, 0.65, null, null, 0.5, null]);
});

test("of a run beside it the smoothed line and the test samples are enough", () => {
  const run = aRun("B");
  const smoothed = new Smoothed(run.history.column("accuracy"), 3);
  smoothed.extend(Infinity);
  const lines = linesOf(run, ACCURACY, gridOf([0, 9], 300), smoothed, false);
  assert.deepEqual(
    lines.map(({ kind }) => kind),
    ["smoothed", "test"],
  );
});

test("a line that has nothing in view has no end there", () => {
  const lines = linesOf(aRun("A"), LOSS, gridOf([4, 5], 300), null, true);
  assert.deepEqual(
    lines.map(({ kind, last }) => [kind, last]),
    [
      ["batch", 5],
      ["train", -1],
      ["test", -1],
    ],
  );
});

test("numbers are the engine's: of the batch, and of the last epoch that had ended", () => {
  setLanguage("en");
  const run = aRun("A");
  const words = (/** @type {number} */ step) =>
    readingsAt(run, LOSS, step).map(({ name, value }) => `${name} ${value}`);
  assert.deepEqual(words(0), ["train 0.7000"]);
  assert.deepEqual(words(2), ["batch 0.9000"]);
  assert.deepEqual(words(5), ["batch 0.6000", "train 0.5500", "test 0.6500"]);
  assert.deepEqual(words(7), []);
});

test("several runs are compared by their test samples", () => {
  setLanguage("en");
  const readings = comparedAt([aRun("A"), aRun("B")], LOSS, 6);
  assert.deepEqual(
    readings.map(({ name, value }) => `${name} ${value}`),
    ["A test 0.5000", "B test 0.5000"],
  );
});

test("an iteration belongs to the epoch that it ends or that follows", () => {
  const run = aRun("A");
  assert.deepEqual(
    [1, 3, 4, 6, 7].map((step) => epochOf(run, step)),
    [1, 1, 2, 2, 3],
  );
});
