import { findings } from "../../src/health/findings.js";
import { assert, test } from "../testing.js";

/**
 * @param {number[]} norms gradients of the layers
 * @param {object} [of] what else each layer has
 */
const snapshot = (norms, of = {}) =>
  /** @type {any} */ ({
    iteration: 2,
    batchSizes: [32, 32, 2],
    layers: norms.map((gradientNorm) => ({ gradientNorm, norm: 1, ...of })),
  });

/**
 * @param {number} hidden
 * @param {string} activation
 */
const shape = (hidden, activation) => [
  ...Array.from({ length: hidden }, () => ({ inputs: 16, neurons: 16, activation })),
  { inputs: 16, neurons: 2, activation: "softmax" },
];

const settings = /** @type {any} */ ({ initialisation: "xavier" });

/** @param {import("../../src/health/findings.js").Finding[]} found */
const faults = (found) => found.map(({ fault }) => fault);

test("gradients of one size are well", () => {
  assert.deepEqual(findings(snapshot([0.2, 0.3, 0.4]), shape(2, "tanh"), settings, new Set()), []);
});

test("six sigmoid layers vanish because each lets through at most a quarter", () => {
  const norms = [1e-5, 1e-4, 1e-3, 1e-2, 0.05, 0.2, 0.5];
  const [finding] = findings(snapshot(norms), shape(6, "sigmoid"), settings, new Set());
  assert.equal(finding.fault, "vanishing");
  assert.deepEqual(finding.reason, { name: "sigmoid", count: 6, bound: 0.000244140625 });
});

test("tiny weights are named as the reason where they are it", () => {
  const small = { ...settings, initialisation: "std0.01" };
  const [finding] = findings(snapshot([1e-6, 1e-3, 1]), shape(2, "tanh"), small, new Set());
  assert.equal(finding.reason?.name, "smallWeights");
});

test("noise about the limit does not make a finding flicker", () => {
  const near = snapshot([1.5e-3, 0.03, 1]);
  assert.deepEqual(faults(findings(near, shape(2, "tanh"), settings, new Set())), []);
  const held = findings(near, shape(2, "tanh"), settings, new Set(["vanishing"]));
  assert.deepEqual(faults(held), ["vanishing"]);
});

test("weights of std 1 explode by the square root of the inputs a layer", () => {
  const wide = { ...settings, initialisation: "std1" };
  const [finding] = findings(snapshot([5e4, 2e3, 10]), shape(2, "relu"), wide, new Set());
  assert.deepEqual(finding, {
    fault: "exploding",
    layer: 1,
    reason: { name: "largeWeights", width: 16 },
  });
});

test("a gradient of exactly 0 has vanished, but not where all weights are 0 from the start", () => {
  const norms = snapshot([0, 1e-3, 0.5]);
  assert.deepEqual(faults(findings(norms, shape(2, "relu"), settings, new Set())), ["vanishing"]);
  const zero = { ...settings, initialisation: "zero" };
  assert.deepEqual(findings(norms, shape(2, "tanh"), zero, new Set()), []);
});

test("ReLUs are called dead where half of a layer gives nothing, also to all samples", () => {
  const layers = snapshot([0.2, 0.3], { dead: 0.6 });
  assert.deepEqual(faults(findings(layers, shape(1, "relu"), settings, new Set())), ["dead"]);
  const start = { ...layers, iteration: 0, batchSizes: [1] };
  assert.deepEqual(faults(findings(start, shape(1, "relu"), settings, new Set())), ["dead"]);
});

test("a short last batch is too small to call a ReLU dead by", () => {
  const layers = { ...snapshot([0.2, 0.3], { dead: 0.6 }), iteration: 3 };
  assert.deepEqual(findings(layers, shape(1, "relu"), settings, new Set()), []);
});

test("equal weights of all neurons are a symmetry that stays", () => {
  const layers = snapshot([0.2, 0.3]);
  layers.layers[0].weights = [0.5, 0.5, -1, -1];
  const two = [
    { inputs: 2, neurons: 2, activation: "tanh" },
    { inputs: 2, neurons: 2, activation: "softmax" },
  ];
  assert.deepEqual(faults(findings(layers, two, settings, new Set())), ["symmetric"]);
  layers.layers[0].weights = [0.5, 0.4, -1, -1];
  assert.deepEqual(findings(layers, two, settings, new Set()), []);
});
