import { arithmeticInWords, repeatsIn } from "../../src/epoch/arithmetic.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

const sizes = [...new Array(31).fill(64), 16];
const run = { samples: 2000, batchSize: 64, epochs: 10, iterations: 32, sizes, isEdited: false };

test("the article's arithmetic is filled in: 2000 samples, batch 64, 10 epochs", () => {
  setLanguage("en");
  assert.equal(
    arithmeticInWords(run),
    "2000 samples, batch 64: 32 iterations an epoch, the last batch 16; 10 epochs: 10 × 32 = 320 iterations.",
  );
});

test("batches that come out even have no last one to be told of", () => {
  setLanguage("en");
  const even = { ...run, samples: 320, batchSize: 10, sizes: new Array(32).fill(10) };
  assert.match(
    arithmeticInWords(even),
    /^320 samples, batch 10: 32 iterations an epoch; 10 epochs/,
  );
});

test("a batch size that was changed promises no total", () => {
  setLanguage("en");
  const changed = { ...run, batchSize: 50, sizes: [64, 64, 50, 22], iterations: 4, isEdited: true };
  assert.match(
    arithmeticInWords(changed),
    /batch 50 from within this epoch on: 4 iterations in it/,
  );
});

test("a batch larger than the data is all of it", () => {
  setLanguage("en");
  const whole = { ...run, batchSize: 5000, sizes: [2000], iterations: 1 };
  assert.match(arithmeticInWords(whole), /^2000 samples in one batch: one iteration an epoch/);
});

test("draws that repeat a sample are counted", () => {
  assert.equal(repeatsIn([3, 1, 3, 3, 2]), 2);
});
