import { gradientFormula, valueFormula } from "../../src/layer-picture/backward-formula.js";
import { nodeName, roleOf } from "../../src/layer-picture/node-words.js";
import { momentInWords } from "../../src/layer-picture/operation-words.js";
import { keptInWords } from "../../src/layer-picture/kept.js";
import { chainOf } from "../../src/layer-picture/stations.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";
import { NETWORK, OPENED, graphOf } from "./fixture.js";

test("x stands before the first layer, parameters and targets above the layer that takes them", () => {
  assert.deepEqual(chainOf(NETWORK), {
    start: 0,
    stations: [
      { node: 3, leaves: [1, 2], follows: true },
      { node: 4, leaves: [], follows: true },
      { node: 6, leaves: [5], follows: true },
    ],
  });
});

test("an arrow leads only from what an operation takes", () => {
  const graph = graphOf([
    ["input", "x", "", [], []],
    ["operation", "a", "exp", [0], []],
    ["operation", "b", "square", [0], []],
    ["operation", "L", "add", [1, 2], []],
  ]);
  assert.deepEqual(
    chainOf(graph).stations.map(({ follows }) => follows),
    [true, false, true],
  );
});

test("operations without a label are told apart", () => {
  assert.deepEqual(
    OPENED.nodes.map(({ id }) => nodeName(OPENED, id)),
    ["x", "exp", "sum1", "y", "log", "sum2", "c", "L"],
  );
});

test("data, parameters, values on the way and the loss have colours of their own", () => {
  const roles = NETWORK.nodes.map((node) => roleOf(NETWORK, node));
  assert.deepEqual(roles, [
    "data",
    "parameter",
    "parameter",
    "intermediate",
    "intermediate",
    "data",
    "loss",
  ]);
});

test("each tensor says how it is made, forward and backward", () => {
  const [x, W1, b1, a1, z1, , L] = NETWORK.nodes;
  assert.equal(valueFormula(NETWORK, x), "");
  assert.equal(valueFormula(NETWORK, a1), "x · W1 + b1");
  assert.equal(gradientFormula(NETWORK, W1), "xᵀ · da1");
  assert.equal(gradientFormula(NETWORK, x), "da1 · W1ᵀ");
  assert.equal(gradientFormula(NETWORK, b1), "Σ da1");
  assert.equal(gradientFormula(NETWORK, a1), "dz1 · (a1 > 0)");
  assert.equal(gradientFormula(NETWORK, z1), "(softmax(z1) − t) / N");
  assert.equal(gradientFormula(NETWORK, L), "1");
});

test("what is used twice gets the sum of both contributions", () => {
  assert.equal(gradientFormula(OPENED, OPENED.nodes[1]), "dsum1 + dy / sum1");
});

/** @type {import("../../src/protocol/backprop-frames.js").UpdateDetail} */
const PLAIN = {
  learningRate: 0.1,
  gradient: { shape: [2, 3], values: [1, 0, 0, 0, 0, 0] },
  before: { shape: [2, 3], values: [1, 0, 0, 0, 0, 0] },
  after: { shape: [2, 3], values: [0.9, 0, 0, 0, 0, 0] },
  optimizer: { name: "gd" },
  t: 1,
  l1: 0,
  l2: 0,
  stateBefore: {},
  stateAfter: {},
  terms: {},
};

/** @param {"forward" | "seed" | "backward" | "update"} phase @param {number} node */
const momentOf = (phase, node) =>
  momentInWords(NETWORK, {
    iteration: 1,
    at: 1,
    values: [],
    gradients: [],
    contributions: [],
    learningRate: 0.1,
    operation: { phase, node, operands: [], ...(phase === "update" && { update: PLAIN }) },
  });

test("every step is told with its phase, its layer, its formula and the shapes", () => {
  setLanguage("en");
  assert.equal(
    momentOf("forward", 3),
    "Forward, Affine: a1 = x · W1 + b1; (2, 2) · (2, 3) + (3,) → (2, 3)",
  );
  assert.equal(momentOf("seed", 6), "Loss: backward begins with dL/dL = 1");
  assert.equal(
    momentOf("backward", 3),
    "Backward, Affine: dx = da1 · W1ᵀ, dW1 = xᵀ · da1, db1 = Σ da1",
  );
  assert.equal(momentOf("backward", 6), "Backward, Softmax-with-Loss: dz1 = (softmax(z1) − t) / N");
  assert.equal(momentOf("update", 1), "Update, Gradient descent: W1 ← W1 − η · dW1");
});

test("a sample that is a table is flattened, and its shape is kept for the way back", () => {
  setLanguage("en");
  const graph = graphOf([
    ["input", "x", "", [], [3, 2, 2]],
    ["parameter", "W1", "", [], [4, 2]],
    ["parameter", "b1", "", [], [2]],
    ["operation", "a1", "affine", [0, 1, 2], [3, 2]],
  ]);
  assert.match(keptInWords(graph, graph.nodes[3]), /\(3, 2, 2\)/);
  assert.ok(!keptInWords(NETWORK, NETWORK.nodes[3]).includes("shape"));
});
