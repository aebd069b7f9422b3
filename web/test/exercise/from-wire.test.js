import { settingsFrom as ofDerivative } from "../../src/scenes/derivative/from-wire.js";
import { settingsFrom as ofDescent } from "../../src/scenes/descent/from-wire.js";
import { settingsFrom as ofEpochs } from "../../src/scenes/epochs/from-wire.js";
import { settingsFrom as ofGradient } from "../../src/scenes/gradient/from-wire.js";
import { settingsFrom as ofGraph } from "../../src/scenes/graph/from-wire.js";
import { settingsFrom as ofLayers } from "../../src/scenes/layers/from-wire.js";
import { settingsFrom as ofLoss } from "../../src/scenes/loss/from-wire.js";
import { request as requestOfLoss } from "../../src/scenes/loss/settings.js";
import { figure as networkGradient } from "../../src/scenes/network-gradient/figure.js";
import { settingsFrom as ofNetworkGradient } from "../../src/scenes/network-gradient/from-wire.js";
import { settingsFrom as ofTraining } from "../../src/scenes/training/from-wire.js";
import { assert, test } from "../testing.js";

test("predictions of one row, of several, with labels and with targets are asked for again as they came", () => {
  const rows = [
    [0.3, 0.7],
    [0.8, 0.2],
  ];
  for (const request of [
    { y: [5, 6], t: [5, 4] },
    { y: [0.3, 0.7], t: 1, as: /** @type {const} */ ("probabilities") },
    { y: rows, t: [1, 0], as: /** @type {const} */ ("probabilities") },
    { y: rows, t: rows },
  ]) {
    const { y, t, as } = requestOfLoss(ofLoss(request));
    assert.deepEqual({ y, t, as }, { as: "values", ...request });
  }
  assert.equal(ofLoss({ y: [0.5, 0.5], t: [0, 1], moved: { at: [1] } }).place, 1);
  assert.equal(ofLoss({ y: [1], t: [0], chosen: "meanAbsoluteError" }).chosen, "meanAbsoluteError");
});

test("the window of a derivative shows the point, its neighbours and the axis", () => {
  assert.deepEqual(ofDerivative({ f: "x^2", x: -3, h: 2 }).window, [-7, 1]);
  assert.deepEqual(ofDerivative({ f: "x^2", x: 0 }).window, [-2, 2]);
});

test("an angle is in degrees on the page", () => {
  assert.equal(ofGradient({ angle: Math.PI }).angle, 180);
  assert.deepEqual(ofGradient({ point: [1, 2] }).point, [1, 2]);
});

test("a single sample of a network is a row, and all evaluations are made", () => {
  const W = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  const settings = ofNetworkGradient({ x: [3, 1], W, t: 2 });
  const { x, t } = /** @type {any} */ (networkGradient.request(settings));
  assert.deepEqual([x, t, settings.at], [[[3, 1]], [2], 12]);
});

test("an epoch is shown with all its mini-batches made", () => {
  assert.equal(ofEpochs({ samples: 56, batchSize: 16, epochs: 1, dropLast: false }).at, 4);
  assert.equal(ofEpochs({ samples: 56, batchSize: 16, epochs: 1, dropLast: true }).at, 3);
});

test("what a run does not say is as in the opening example", () => {
  const descent = ofDescent({ objective: "square", start: [4], learningRate: 0.2, steps: 2 });
  assert.deepEqual([descent.start, descent.gradient], [[4], { method: "exact" }]);
  const graph = ofGraph({ expression: "x*y", inputs: { x: 1, y: 2 } });
  assert.deepEqual([graph.inputs, graph.parameters], [{ x: 1, y: 2 }, []]);
});

test("labels of layers become rows with a 1", () => {
  const last = { W: [[1, 2, 3]], b: [0, 0, 0] };
  const { layers } = ofLayers({ layers: { x: [[1], [2]], t: [1, 2], hidden: [], last } });
  assert.deepEqual(layers.t, [
    [0, 1, 0],
    [0, 0, 1],
  ]);
});

test("a training on numbers of its own keeps them and takes the loss that fits", () => {
  const own = { inputs: ["x"], x: [[1], [2]], t: [3, 4] };
  const data = { set: "own", own, testShare: 0, standardise: false };
  const weights = { layers: [{ W: [[2]], b: [0] }] };
  const spec = ofTraining({ data, hidden: [], weights, loss: "halfSquaredError", batchSize: 2 });

  assert.deepEqual(spec.data.own, own);
  assert.equal(spec.data.standardise, false);
  assert.deepEqual([spec.weights, spec.hidden, spec.features], [weights, [], undefined]);
  assert.equal(spec.optimizer.name, "gd");
});
