import { allDigits, inNumbers, joined } from "../../src/layer-picture/cell-arithmetic.js";
import { factorCells, linesOf, tensorName } from "../../src/layer-picture/cell-origin.js";
import { questionAbout } from "../../src/layer-picture/cell-question.js";
import { productReason, reason } from "../../src/layer-picture/reasons.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";
import { NETWORK, OPENED } from "./fixture.js";

/** @typedef {import("../../src/protocol/backprop-frames.js").Opened} Opened */

/** @type {Opened} dW1[0, 1] of two samples */
const OF_WEIGHTS = {
  type: "opened",
  run: "r",
  step: 9,
  node: 3,
  of: "contribution",
  slot: 1,
  cell: [0, 1],
  value: -0.055,
  factors: [
    {
      node: 0,
      of: "value",
      what: "x",
      cells: [
        [0, 0],
        [1, 0],
      ],
      values: [1, 0.3],
    },
    {
      node: 3,
      of: "gradient",
      what: "dout",
      cells: [
        [0, 1],
        [1, 1],
      ],
      values: [-0.01, -0.15],
    },
  ],
  places: [
    [0, 1],
    [0, 1],
  ],
  terms: [
    [1, -0.01, -0.01, -0.01],
    [0.3, -0.15, -0.045, -0.055],
  ],
  rule: "sumOfProducts",
  op: "affine",
};

/** @type {Opened} a1[0, 1], with a bias of its own at the end */
const OF_SCORE = {
  ...OF_WEIGHTS,
  of: "value",
  slot: undefined,
  value: -0.45,
  factors: [
    {
      node: 0,
      of: "value",
      what: "x",
      cells: [
        [0, 0],
        [0, 1],
      ],
      values: [1, -0.5],
    },
    {
      node: 1,
      of: "value",
      what: "x",
      cells: [
        [0, 1],
        [1, 1],
      ],
      values: [-0.4, 0.3],
    },
    { node: 2, of: "value", what: "x", cells: [[1]], values: [0.1] },
  ],
  places: [[0, 1], [0, 1], [2]],
  terms: [
    [1, -0.4, -0.4, -0.4],
    [-0.5, 0.3, -0.15, -0.55],
    [0.1, -0.45],
  ],
};

/** @type {Opened} dz1[0, 0] */
const OF_LOSS = {
  ...OF_WEIGHTS,
  node: 6,
  slot: 0,
  cell: [0, 0],
  value: -0.3,
  factors: [
    { node: 6, of: "answer", what: "y", cells: [[0, 0]], values: [0.4] },
    { node: 6, of: "target", slot: 1, what: "t", cells: [[0, 0]], values: [1] },
    { node: 6, of: "gradient", what: "dout", cells: [[]], values: [1] },
  ],
  places: [[0, 1, 2, -1]],
  terms: [[0.4, 1, 1, 2, -0.3, -0.3]],
  n: 2,
  rule: "answerMinusTarget",
  op: "softmaxWithLoss",
};

test("each product of a weight's gradient names its sample, its input and what came back", () => {
  const lines = linesOf(NETWORK, OF_WEIGHTS);
  assert.deepEqual(
    lines.map(({ names, factors, term, sum }) => [names, factors, term, sum]),
    [
      [["x[0, 0]", "da1[0, 1]"], [1, -0.01], -0.01, -0.01],
      [["x[1, 0]", "da1[1, 1]"], [0.3, -0.15], -0.045, -0.055],
    ],
  );
  assert.equal(tensorName(NETWORK, OF_WEIGHTS), "dW1");
});

test("the bias is the last term of a score, and no product", () => {
  const lines = linesOf(NETWORK, OF_SCORE);
  assert.deepEqual(
    lines.map(({ names }) => names),
    [["x[0, 0]", "W1[0, 1]"], ["x[0, 1]", "W1[1, 1]"], ["b1[1]"]],
  );
  assert.deepEqual([lines[2].term, lines[2].sum], [0.1, -0.45]);
});

test("equal numbers in different tensors are not mistaken for each other", () => {
  const opened = {
    ...OF_WEIGHTS,
    factors: [
      { ...OF_WEIGHTS.factors?.[0], values: [0.3, 0.3] },
      { ...OF_WEIGHTS.factors?.[1], values: [0.3, 0.3] },
    ],
    terms: [
      [0.3, 0.3, 0.09, 0.09],
      [0.3, 0.3, 0.09, 0.18],
    ],
  };
  assert.deepEqual(
    linesOf(NETWORK, /** @type {Opened} */ (opened)).map(({ names }) => names),
    [
      ["x[0, 0]", "da1[0, 1]"],
      ["x[1, 0]", "da1[1, 1]"],
    ],
  );
});

test("which cell a factor is, is what the server says and not which number it equals", () => {
  const opened = {
    ...OF_WEIGHTS,
    factors: OF_WEIGHTS.factors?.map((factor) => ({ ...factor, values: [0.3, 0.3] })),
    places: [
      [1, 0],
      [1, 0],
    ],
    terms: [
      [0.3, 0.3, 0.09, 0.09],
      [0.3, 0.3, 0.09, 0.18],
    ],
  };
  const [line] = linesOf(NETWORK, /** @type {Opened} */ (opened));
  assert.deepEqual(line.names, ["da1[0, 1]", "x[0, 0]"]);
});

test("the last layer is the answer minus the target, by the number of samples", () => {
  const [line] = linesOf(NETWORK, OF_LOSS);
  assert.equal(joined(line.names, OF_LOSS), "(y[0, 0] − t[0, 0]) · dL / N");
  assert.equal(inNumbers(line.factors, OF_LOSS), "(0.4 − 1) · 1 / 2");
  assert.equal(allDigits(line, OF_LOSS), "(0.4 − 1) · 1 / 2 = −0.3");
});

test("every loss has the slope of its own cost, times the weight of the sample where it has one", () => {
  const rule = "answerMinusTarget";
  const absolute = { rule, op: "identityWithAbsoluteLoss" };
  assert.equal(inNumbers([0.4, -1, 1, 2], absolute), "sign(0.4 − (−1)) · 1 / 2");
  const squared = { rule, op: "identityWithSquaredLoss" };
  assert.equal(joined(["y", "t", "dL", "N"], squared), "2(y − t) · dL / N");
  const softmax = { rule, op: "softmaxWithLoss" };
  assert.equal(joined(["y", "t", "dL", "w", "N"], softmax), "(y − t) · dL · w / N");
});

test("what is divided at the end of a mean is no term of its sum", () => {
  /** @type {Opened} */
  const opened = {
    ...OF_LOSS,
    of: "value",
    slot: undefined,
    cell: [],
    factors: [
      {
        node: 4,
        of: "value",
        what: "x",
        cells: [
          [0, 0],
          [1, 0],
        ],
        values: [1, 2],
      },
    ],
    terms: [
      [1, 1],
      [2, 3],
      [2, 1.5],
    ],
    rule: "mean",
  };
  assert.deepEqual(
    linesOf(NETWORK, opened).map(({ sum }) => sum),
    [1, 3],
  );
});

test("the column of x and the column of what came back light up, and a target in t", () => {
  assert.deepEqual(
    [...factorCells(NETWORK, OF_WEIGHTS)].map(([key, cells]) => [key, [...cells]]),
    [
      ["0 value", ["0,0", "1,0"]],
      ["3 gradient", ["0,1", "1,1"]],
    ],
  );
  const cells = factorCells(NETWORK, OF_LOSS);
  assert.deepEqual([...(cells.get("5 value") ?? [])], ["0,0"]);
});

test("a gradient from one operation is asked of that operation, one from several of the node", () => {
  const place = { node: 1, of: /** @type {const} */ ("gradient"), cell: [0, 1] };
  assert.deepEqual(questionAbout(NETWORK, place, true), {
    type: "open",
    node: 3,
    of: "contribution",
    slot: 1,
    cell: [0, 1],
  });
  assert.equal(questionAbout(OPENED, { ...place, cell: [0, 1] }, true).node, 1, "used twice");
  assert.equal(questionAbout(NETWORK, place, false).node, 1, "gradients that are carried on");
  const value = { ...place, of: /** @type {const} */ ("value") };
  assert.deepEqual(questionAbout(NETWORK, value, true), { type: "open", ...value });
});

test("each rule has its reason with names and shapes filled in", () => {
  setLanguage("en");
  assert.match(reason(NETWORK, OF_WEIGHTS), /column 0 of x times column 1 of da1|column i of x/);
  assert.match(reason(NETWORK, OF_WEIGHTS), /\(2, 2\)ᵀ · \(2, 3\) → \(2, 3\)/);
  assert.match(reason(NETWORK, OF_SCORE), /Row 0 of x times column 1 of W1, plus b1\[1\]/);
  assert.match(reason(NETWORK, { ...OF_WEIGHTS, slot: 2, cell: [1], rule: "sum" }), /batch of 2/);
  assert.match(reason(NETWORK, { ...OF_WEIGHTS, slot: 0 }), /da1 · W1ᵀ/);
  assert.match(reason(NETWORK, { ...OF_WEIGHTS, node: 4, slot: 0 }), /mask: where a1 ≤ 0/);
  assert.match(reason(NETWORK, OF_LOSS), /divided by N = 2/);
  assert.match(reason(NETWORK, { ...OF_WEIGHTS, rule: "mistaken" }), /planted mistake/);
});

test("a single product says what a small step of the weight does", () => {
  setLanguage("en");
  const [, line] = linesOf(NETWORK, OF_WEIGHTS);
  assert.equal(
    productReason(NETWORK, OF_WEIGHTS, line),
    "If W1[0, 1] grows a little, a1[1, 1] grows x[1, 0] times as much, and the loss da1[1, 1] times that.",
  );
  assert.equal(productReason(NETWORK, OF_LOSS, linesOf(NETWORK, OF_LOSS)[0]), "");
});
