import { momentInWords } from "../../src/layer-picture/operation-words.js";
import { updateFormulas, updateOfCell } from "../../src/layer-picture/update-formula.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";
import { NETWORK } from "./fixture.js";

/** @typedef {import("../../src/protocol/backprop-frames.js").UpdateDetail} UpdateDetail */

/** @param {number[]} values */
const row = (...values) => ({ shape: [1, 2], values });

/** @type {UpdateDetail} the second step of momentum on a row of two weights */
const MOMENTUM = {
  learningRate: 0.1,
  gradient: row(0.5, -4),
  before: row(1, -2),
  after: row(1.85, 0.2),
  optimizer: { name: "momentum", momentum: 0.9 },
  t: 2,
  l1: 0,
  l2: 0,
  stateBefore: { v: row(1, 2) },
  stateAfter: { v: row(0.85, 2.2) },
  terms: {},
};

/** @type {UpdateDetail} the first step of Adam */
const ADAM = {
  ...MOMENTUM,
  gradient: row(2, -4),
  after: row(0.9, -1.9),
  optimizer: { name: "adam", beta1: 0.9, beta2: 0.999, eps: 1e-8 },
  t: 1,
  stateBefore: { m: row(0, 0), v: row(0, 0) },
  stateAfter: { m: row(0.2, -0.4), v: row(0.004, 0.016) },
  terms: { mHat: row(2, -4), vHat: row(4, 16) },
};

test("plain descent takes the learning rate times the gradient away", () => {
  const update = { ...MOMENTUM, optimizer: { name: "gd" }, stateBefore: {}, stateAfter: {} };
  assert.deepEqual(updateFormulas("W1", update), ["W1 ← W1 − η · dW1"]);
});

test("an update is shown by the rule of its own optimizer", () => {
  assert.deepEqual(updateFormulas("W1", MOMENTUM), ["v ← α · v − η · dW1", "W1 ← W1 + v"]);
  assert.deepEqual(updateFormulas("W1", ADAM), [
    "m ← β₁ · m + (1 − β₁) · dW1",
    "v ← β₂ · v + (1 − β₂) · dW1²",
    "m̂ = m / (1 − β₁^t)",
    "v̂ = v / (1 − β₂^t)",
    "W1 ← W1 − η · m̂ / (√v̂ + ε)",
  ]);
});

test("the numbers of an opened cell stand below the formulas", () => {
  assert.deepEqual(updateOfCell("W1", MOMENTUM, null, [0, 1]), [
    { symbols: "v ← α · v − η · dW1[0, 1]", numbers: "2.2 = 0.9 · 2 − 0.1 · (−4)" },
    { symbols: "W1[0, 1] ← W1[0, 1] + v", numbers: "0.2 = (−2) + 2.2" },
  ]);
  const lines = updateOfCell("W1", ADAM, null, [0, 0]);
  assert.equal(lines[2].numbers, "2 = 0.2 / (1 − 0.9^1)");
  assert.equal(lines[4].numbers, "0.9 = 1 − 0.1 · 2 / (√4 + 1×10⁻⁸)");
});

test("what a weight costs for its size is told before and after the step", () => {
  const update = {
    ...MOMENTUM,
    optimizer: { name: "gd" },
    stateBefore: {},
    stateAfter: {},
    l1: 0.5,
    l2: 0.25,
    gradient: row(0.75, -4.5),
    after: row(0.875, -1.5),
  };
  assert.deepEqual(updateOfCell("W1", update, row(0.5, -4), [0, 0]), [
    { symbols: "g = dW1[0, 0] + λ₂ · W1[0, 0]", numbers: "0.75 = 0.5 + 0.25 · 1" },
    { symbols: "W1[0, 0] ← W1[0, 0] − η · g", numbers: "W1[0, 0] = 1 − 0.1 · 0.75" },
    {
      symbols: "W1[0, 0] ← sign(W1[0, 0]) · max(|W1[0, 0]| − η · λ₁, 0)",
      numbers: "0.875 = sign(W1[0, 0]) · max(|W1[0, 0]| − 0.1 · 0.5, 0)",
    },
  ]);
});

test("of a tensor that is too large for the frame the formulas stand alone", () => {
  const image = { shape: [1, 300], min: 0, max: 1, mean: 0, norm: 1, image: "", scale: 1 };
  const update = { ...MOMENTUM, before: image, after: image, gradient: image };
  const [line] = updateOfCell("W1", update, null, [0, 299]);
  assert.deepEqual(line, { symbols: "v ← α · v − η · dW1[0, 299]" });
});

test("the step names its optimizer and the penalties, in both languages", () => {
  const snapshot = {
    iteration: 1,
    at: 9,
    values: [],
    gradients: [],
    contributions: [],
    learningRate: 0.1,
    operation: {
      phase: /** @type {const} */ ("update"),
      node: 1,
      operands: [],
      update: { ...MOMENTUM, l2: 0.25 },
    },
  };
  setLanguage("en");
  assert.equal(
    momentInWords(NETWORK, snapshot),
    "Update, Momentum (book) + L2 penalty λ₂ = 0.25: g = dW1 + λ₂ · W1; v ← α · v − η · g; W1 ← W1 + v",
  );
  setLanguage("zh-CN");
  assert.match(momentInWords(NETWORK, snapshot), /动量（书中写法） \+ L2 正则 λ₂ = 0.25：/);
  setLanguage("en");
});
