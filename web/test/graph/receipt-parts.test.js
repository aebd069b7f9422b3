import { namesOf } from "../../src/graph/names.js";
import { receiptParts } from "../../src/graph/receipt-parts.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { graphOf } from "../layers/fixture.js";
import { assert, test } from "../testing.js";

/** L = w² + 3w as w·w + w·c: w is used three times. */
const GRAPH = graphOf([
  ["parameter", "w", "", [], []],
  ["constant", "3", "", [], []],
  ["operation", "", "mul", [0, 0], []],
  ["operation", "", "mul", [0, 1], []],
  ["operation", "L", "add", [2, 3], []],
]);

/**
 * The receipt of w at w = 2 after backward.
 *
 * @param {object} changes of the snapshot
 * @param {{ accumulate?: boolean }} [settings]
 */
function receiptOfW(changes, { accumulate = true } = {}) {
  const contributions = [2, 2, 3, null, 1, 1];
  const values = [2, 3, 4, 6, 10];
  const gradients = [7, null, 1, 1, 1];
  const snapshot = { iteration: 2, at: 7, values, gradients, contributions, learningRate: 0.1 };
  const run = /** @type {any} */ ({
    scenery: { graph: GRAPH, names: namesOf(GRAPH, "") },
    snapshot: { ...snapshot, ...changes },
    settings: { accumulate },
  });
  const parts = receiptParts(run, 0).filter(({ localName }) => localName === "section");
  return parts.map(({ textContent }) => textContent).join("\n");
}

test("all that came back to a node adds up to its derivative", () => {
  setLanguage("en");
  const words = receiptOfW({});
  assert.match(words, /=2\+2\+3/);
  assert.match(words, /=7$/);
  assert.ok(!words.includes("zero_grad"));
});

test("what a forgotten zero_grad left over is part of the sum and named", () => {
  setLanguage("en");
  const left = { gradients: [12, null, 1, 1, 1], carried: [5, null, null, null, null] };
  const words = receiptOfW(left);
  assert.match(words, /zero_grad was forgotten: 5 was carried over/);
  assert.match(words, /5\+2\+2\+3=12$/);
  setLanguage("zh-CN");
  assert.match(receiptOfW(left), /忘了 zero_grad：上一次迭代留下的 5 也算进了总和。/);
  setLanguage("en");
});

test("what is overwritten holds nothing that was carried over", () => {
  const words = receiptOfW(
    { gradients: [2, null, 1, 1, 1], carried: [5, null, null, null, null] },
    { accumulate: false },
  );
  assert.ok(!words.includes("zero_grad"));
  assert.match(words, /≠2\+2\+3/);
});
