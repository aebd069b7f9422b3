import { rowsOfEpochs } from "../../src/state/epoch-rows.js";
import { assert, test } from "../testing.js";

test("rows that follow each other are taken as they are", () => {
  const [first, rows] = rowsOfEpochs({ step: [20, 30], epoch: [2, 3], trainLoss: [0.5, 0.4] }, 1);

  assert.equal(first, 1);
  assert.deepEqual(rows, { step: [20, 30], epoch: [2, 3], trainLoss: [0.5, 0.4] });
});

test("an epoch that came without a row, its loss being no number, leaves no gap", () => {
  const [first, rows] = rowsOfEpochs({ step: [30, 50], epoch: [3, 5], trainLoss: [9, 8] }, 1);

  assert.equal(first, 1);
  assert.deepEqual(rows.epoch, [2, 3, 4, 5]);
  assert.deepEqual(rows.trainLoss, [NaN, 9, NaN, 8]);
});

test("rows that are held already begin where they belong", () => {
  const [first] = rowsOfEpochs({ step: [10], epoch: [1], trainLoss: [1] }, 4);

  assert.equal(first, 0);
});
