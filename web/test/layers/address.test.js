import { addressOf } from "../../src/address/address.js";
import { readAddress } from "../../src/address/read-address.js";
import { form, placeOfTraining } from "../../src/scenes/layers/address-form.js";
import { rebuilt } from "../../src/scenes/layers/build.js";
import { OPENING, PRESETS } from "../../src/scenes/layers/presets.js";
import { readTensor, writeTensor } from "../../src/scenes/layers/tensor-text.js";
import { trainingAddress } from "../../src/scenes/layers/training-address.js";
import { layersLink } from "../../src/scenes/layers/training-link.js";
import { OPENING as TRAINING_OPENING } from "../../src/scenes/training/presets.js";
import { freshSpec } from "../../src/state/settings.js";
import { initialState } from "../../src/state/state.js";
import { assert, test } from "../testing.js";

const FALLBACK = freshSpec(OPENING.settings);

/** What a link to a run with this spec opens. @param {any} spec */
function reopened(spec) {
  const run = { spec, edits: spec.edits, kept: false, step: 4, seeking: null };
  const link = addressOf(/** @type {any} */ ({ ...initialState(), runs: [run] }), form);
  return opened(link);
}

/** @param {string} link */
function opened(link) {
  const { search, hash } = new URL(link, "http://localhost/layers");
  return readAddress(search, hash, FALLBACK, form);
}

test("a link holds every number of every example", () => {
  for (const { id, settings } of PRESETS) {
    const spec = freshSpec(settings);
    const { place, faults } = reopened(spec);
    assert.deepEqual(faults, [], id);
    assert.deepEqual(place?.specs, [spec], id);
    assert.deepEqual(place?.steps, [4]);
  }
});

/**
 * Numbers with as many digits as there are.
 *
 * @param {any} W
 */
const thirds = (W) => W.map((/** @type {number[]} */ row) => row.map((value) => value / 3));

test("many numbers travel in the fragment", () => {
  const layers = rebuilt(OPENING.settings.layers, { hidden: 2, neurons: 4, samples: 3 });
  const last = {
    ...layers.last,
    W: thirds(layers.last.W),
  };
  const hidden = layers.hidden.map((/** @type {any} */ layer) => ({
    ...layer,
    W: thirds(layer.W),
  }));
  const spec = { ...FALLBACK, layers: { ...layers, hidden, last } };
  assert.deepEqual(reopened(spec).place?.specs, [spec]);
});

test("tensors of one to three axes are written so that they can be read", () => {
  for (const [tensor, text, rank] of /** @type {const} */ ([
    [[1, -0.5], "1,-0.5", 1],
    [
      [
        [1, 2],
        [3, 4],
      ],
      "1,2;3,4",
      2,
    ],
    [[[1, -0.5]], "1,-0.5", 2],
    [
      [
        [
          [1, 0],
          [0, 1],
        ],
        [
          [2, 0],
          [0, 2],
        ],
      ],
      "1,0;0,1/2,0;0,2",
      3,
    ],
  ])) {
    assert.equal(writeTensor(/** @type {any} */ (tensor)), text);
    assert.deepEqual(readTensor(text, rank), tensor);
  }
  assert.equal(readTensor("1,2;3", 2), undefined, "rows of different lengths");
  assert.equal(readTensor("1,b", 1), undefined);
  assert.equal(readTensor("", 1), undefined);
});

test("a link that names only x has the network of the first example", () => {
  const { place, faults } = opened("?x=1,2;3,4&t=1,0,0;0,1,0");
  assert.deepEqual(faults, []);
  assert.deepEqual(place?.specs[0].layers, {
    ...OPENING.settings.layers,
    x: [
      [1, 2],
      [3, 4],
    ],
    t: [
      [1, 0, 0],
      [0, 1, 0],
    ],
  });
});

test("labels are read as labels, one for each sample", () => {
  assert.deepEqual(opened("?x=1,2;3,4&t=2,0").place?.specs[0].layers.t, [2, 0]);
  assert.deepEqual(opened("?x=1,2&t=2").place?.specs[0].layers.t, [2]);
  assert.deepEqual(opened("?x=1,2&t=0,0,1").place?.specs[0].layers.t, [[0, 0, 1]]);
});

test("a link names each tensor, activation or loss that it cannot read", () => {
  for (const [query, fault] of [
    ["x=1,2;3", "x"],
    ["x=1,2&W1=a", "W1"],
    ["x=1,2&hidden=swish", "hidden"],
    ["x=1,2&loss=hinge", "loss"],
    ["x=1,2&hidden=relu,relu", "W3"],
    ["training=circle&iteration=0", "iteration"],
  ]) {
    const { place, faults } = opened(`?${query}`);
    assert.equal(place, null, query);
    assert.ok(faults.includes(fault), `${query}: ${faults}`);
  }
});

const TRAINING = /** @type {any} */ ({
  data: { set: "circle", samples: 400, noise: 0.1, seed: 0, testShare: 0.2, standardise: false },
  hidden: [{ neurons: 8, activation: "tanh" }],
  edits: [{ edit: "e", atStep: 3, change: { learningRate: 0.2 } }],
});

test("a link into an iteration holds the training with its changes", () => {
  const link = layersLink(TRAINING, 7, 120, 30) ?? "";
  const { place, faults } = opened(link);
  assert.deepEqual(faults, []);
  const [spec] = place?.specs ?? [];
  assert.equal(spec.learningRate, undefined, "that of the training, which the server knows");
  assert.deepEqual(spec?.training, TRAINING);
  assert.equal(spec?.iteration, 7);
  assert.deepEqual(place?.steps, [0]);
  assert.deepEqual(reopened(spec).place?.specs, [spec]);
});

test("the way back to a training leads to its step at its pace", () => {
  opened(layersLink(TRAINING, 7, 120, 30) ?? "");
  assert.deepEqual(placeOfTraining(), { step: 120, pace: 30 });
  opened(layersLink(TRAINING, 7, 120, "max") ?? "");
  assert.deepEqual(placeOfTraining(), { step: 120, pace: "max" });
  const back = new URLSearchParams(
    trainingAddress(freshSpec(TRAINING_OPENING.settings), 120, "max").split(/[?#]/)[1],
  );
  assert.deepEqual([back.get("step"), back.get("pace")], ["120", "max"]);
  opened((layersLink(TRAINING, 7, 120, 30) ?? "").replace("%4030", ""));
  assert.deepEqual(placeOfTraining(), { step: 120, pace: null }, "a link that has no pace");
  const { faults } = opened((layersLink(TRAINING, 7, 120, 30) ?? "").replace("%4030", "%40fast"));
  assert.deepEqual(faults, ["from"]);
});

test("a training that is too long for a link has none", () => {
  const own = { inputs: ["a"], x: Array.from({ length: 50_000 }, () => [0.25]), t: [] };
  assert.equal(layersLink({ ...TRAINING, data: { ...TRAINING.data, own } }, 1, 1, 30), null);
});

test("a link that names a training without holding it opens nothing", () => {
  const { place, faults } = opened("?training=circle&iteration=3");
  assert.equal(place, null);
  assert.deepEqual(faults, ["#"]);
});

test("a mistake can be planted in the usual network by a link", () => {
  const { place, faults } = opened("?bug=wrongSign");
  assert.deepEqual(faults, []);
  assert.equal(place?.specs[0].bug, "wrongSign");
  assert.deepEqual(place?.specs[0].layers, FALLBACK.layers);
});
