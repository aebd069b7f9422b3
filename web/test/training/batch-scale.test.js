import { batchSizes, placeOfBatchSize } from "../../src/scenes/training/batch-scale.js";
import { comparedBatchSizes } from "../../src/scenes/training/comparison.js";
import { USUAL } from "../../src/scenes/training/choices.js";
import { assert, test } from "../testing.js";

test("the slider stops at 1, at every small size and at all samples, and never twice", () => {
  const sizes = batchSizes(320);
  assert.deepEqual(sizes.slice(0, 10), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  assert.equal(sizes.at(-1), 320);
  assert.ok(sizes.every((size, place) => place === 0 || size > sizes[place - 1]));
});

test("ten thousand samples need few more stops than a hundred", () => {
  assert.ok(batchSizes(10_000).length < 200);
  assert.deepEqual(batchSizes(1), [1]);
});

test("a size between two stops stands at the lower one, one beyond all at the end", () => {
  const sizes = batchSizes(320);
  for (const size of sizes) assert.equal(sizes[placeOfBatchSize(size, sizes)], size);
  const place = placeOfBatchSize(250, sizes);
  assert.ok(sizes[place] <= 250 && sizes[place + 1] > 250);
  assert.equal(placeOfBatchSize(5000, sizes), sizes.length - 1);
});

test("batch sizes that are compared go up to all samples, each once", () => {
  const sizes = (/** @type {number} */ samples) =>
    comparedBatchSizes(USUAL, samples).map(({ batchSize }) => batchSize);
  assert.deepEqual(sizes(320), [1, 10, 50, 320]);
  assert.deepEqual(sizes(50), [1, 10, 50]);
  assert.deepEqual(sizes(1), [1]);
});
