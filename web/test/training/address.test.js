import { addressOf } from "../../src/address/address.js";
import { fragmentOf } from "../../src/address/fragment.js";
import { readAddress } from "../../src/address/read-address.js";
import { settingsOfSet } from "../../src/samples/fitting.js";
import { form } from "../../src/scenes/training/address-form.js";
import { USUAL } from "../../src/scenes/training/choices.js";
import { PRESETS } from "../../src/scenes/training/presets.js";
import { restarted } from "../../src/scenes/training/settings.js";
import { freshSpec } from "../../src/state/settings.js";
import { assert, test } from "../testing.js";

/** @typedef {import("../../src/scenes/training/settings.js").Spec} Spec */

/** @type {Spec} */
const fallback = freshSpec(USUAL);

/**
 * @param {Spec} spec
 * @param {object} [differing]
 */
const run = (spec, differing = {}) => ({
  spec,
  edits: spec.edits,
  kept: false,
  step: 34,
  newest: 50,
  ...differing,
});

/**
 * @param {object[]} runs
 * @returns {any}
 */
const page = (runs, active = 0) => ({ runs, active, pace: "max", scale: "log" });

/** @param {any} state */
function reopened(state) {
  const address = new URL(addressOf(state, form), "http://localhost/training");
  return readAddress(address.search, address.hash, fallback, form);
}

test("a link reopens the run with its settings, edits and step", () => {
  const spec = {
    ...fallback,
    data: { ...USUAL.data, set: "spiral", noise: 0.3, seed: 7 },
    features: ["x1", "x2", "sinX1"],
    hidden: [
      { neurons: 6, activation: "relu" },
      { neurons: 3, activation: "tanh" },
    ],
    optimizer: { name: "momentum", momentum: 0.8 },
    sampling: /** @type {const} */ ("replacement"),
    l2: 0.01,
    classWeights: [1, 2.5],
    edits: [{ edit: "e1", atStep: 12, change: { batchSize: 32 } }],
  };
  const { place, faults } = reopened(page([run(spec)]));
  assert.deepEqual(faults, []);
  assert.deepEqual(place?.specs, [spec]);
  assert.deepEqual(place?.steps, [34]);
  assert.equal(place?.scale, "log");
});

test("every example can be shared", () => {
  for (const { runs, id } of PRESETS) {
    const specs = runs.map((settings) => /** @type {Spec} */ (freshSpec(settings)));
    const { place, faults } = reopened(page(specs.map((spec) => run(spec))));
    assert.deepEqual(faults, [], id);
    assert.deepEqual(place?.specs, specs, id);
  }
});

const own = { inputs: ["a", "b"], x: [[1, 2], [3, 4], [5, 6]], t: [0, 1, 1], classes: ["u", "v"] }; // prettier-ignore
const ofOwn = {
  ...fallback,
  data: { set: "own", own, seed: 0, testShare: 0.2, standardise: true },
};

test("own samples travel in the fragment, once for all runs", () => {
  const state = page([run(ofOwn), run({ ...ofOwn, batchSize: 1 }, { kept: true })]);
  const { place, faults } = reopened(state);
  assert.deepEqual(faults, []);
  assert.deepEqual(place?.specs, [ofOwn, { ...ofOwn, batchSize: 1 }]);
  assert.equal(addressOf(state, form).split("classes").length, 2);
});

test("names of inputs that no query can hold travel in the fragment", () => {
  const long = Array.from({ length: 100 }, (_, index) => `${"长".repeat(20)} ${index}`);
  for (const inputs of [long, ["length, cm", "width"]]) {
    const x = [0, 1, 2].map((sample) => inputs.map((_, index) => sample + index));
    const named = {
      ...ofOwn,
      features: inputs.slice(0, -1),
      data: { ...ofOwn.data, own: { ...own, inputs, x } },
    };
    const address = addressOf(page([run(named)]), form);
    assert.ok(address.split("#")[0].length < 2000);
    assert.deepEqual(reopened(page([run(named)])).place?.specs, [named]);
  }
});

test("own samples that are too long stay out of the link, which then says that it lacks them", () => {
  const x = Array.from({ length: 20_000 }, (_, index) => [index / 7, index / 3]);
  const many = { ...ofOwn, data: { ...ofOwn.data, own: { ...own, x } } };
  const state = page([run(many)]);
  assert.ok(!fragmentOf(state, form).isWhole);
  assert.ok(addressOf(state, form).length < 1000);
  assert.equal(reopened(state).place, null);
  assert.deepEqual(reopened(state).faults, ["#"]);
});

test("loaded weights travel with the run that has them, and with no other", () => {
  const weights = { layers: [{ W: [[1, 2]], b: [0.5, 0] }] };
  const loaded = { ...fallback, weights };
  const specs = reopened(page([run(fallback), run(loaded), run({ ...loaded, l2: 1 })], 1)).place
    ?.specs;
  assert.deepEqual(specs, [fallback, loaded, { ...loaded, l2: 1 }]);
  assert.ok(!("weights" in restarted(loaded, { seed: 1 })));
});

test("a link reopens data as they are where they are usually standardised", () => {
  const plain = {
    ...restarted(fallback, settingsOfSet("iris", fallback)),
    data: { set: "iris", seed: 0, testShare: 0.2, standardise: false },
    edits: [],
  };
  assert.deepEqual(reopened(page([run(plain)])).place?.specs, [plain]);
});

test("a link may name little: the rest is usual for the data", () => {
  const { place, faults } = readAddress("?set=wave", "", fallback, form);
  assert.deepEqual(faults, []);
  assert.equal(place?.specs[0].loss, "halfSquaredError");
  assert.ok(!("features" in (place?.specs[0] ?? {})));
  assert.deepEqual(
    readAddress("?set=moons&hidden=", "", fallback, form).place?.specs[0].hidden,
    [],
  );
});

test("what cannot be read is named and falls back", () => {
  const address = "?set=xor&hidden=many&loss=hinge&learningRate=fast&optimizer=sgdm&batchSize=4";
  const { place, faults } = readAddress(address, "#%7Bbroken", fallback, form);
  assert.deepEqual(faults, ["hidden", "loss", "optimizer", "learningRate", "#"]);
  assert.equal(place?.specs[0].batchSize, 4);
  assert.equal(place?.specs[0].loss, "softmaxCrossEntropy");
});

test("a set of data that is unknown never reaches the page", () => {
  const { place, faults } = readAddress("?set=mnist", "", fallback, form);
  assert.equal(place, null);
  assert.deepEqual(faults, ["set"]);
});
