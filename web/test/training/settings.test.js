import { decodeSamples } from "../../src/protocol/samples.js";
import { USUAL, lossesFor } from "../../src/scenes/training/choices.js";
import { training } from "../../src/scenes/training/kind.js";
import { prolongs, restarted, settingsAt, withChange } from "../../src/scenes/training/settings.js";
import { assert, test } from "../testing.js";

const spec = {
  ...USUAL,
  edits: [
    { edit: "e1", atStep: 4, change: { batchSize: 32, l2: 0.01 } },
    { edit: "e2", atStep: 9, change: { parameter: { layer: 1, from: 0, to: 2, value: 0.5 } } },
    { edit: "e3", atStep: 12, change: { dropout: 0.2, classWeights: [1, 3], epochs: 20 } },
  ],
};

test("a changed batch size is in force from its step on", () => {
  assert.equal(settingsAt(spec, 3).batchSize, 10);
  assert.equal(settingsAt(spec, 4).batchSize, 32);
  assert.equal(settingsAt(spec, 4).l2, 0.01);
});

test("a parameter set by hand changes no setting", () => {
  assert.deepEqual(settingsAt(spec, 9), settingsAt(spec, 8));
  assert.ok(!("parameter" in settingsAt(spec, 9)));
});

test("coefficients go to the optimizer, all else to the run", () => {
  const settings = settingsAt(spec, 12);
  assert.deepEqual(settings.classWeights, [1, 3]);
  assert.equal(settings.dropout, 0.2);
  const changed = withChange({ ...USUAL, optimizer: { name: "adam", beta1: 0.9 } }, { beta1: 0.5 });
  assert.deepEqual(changed.optimizer, { name: "adam", beta1: 0.5 });
});

test("more epochs let a finished run go on, another rate begins a new one", () => {
  assert.ok(prolongs({ epochs: 2000 }));
  assert.ok(!prolongs({ learningRate: 0.3 }));
});

test("a restart without a change keeps the weights that were loaded", () => {
  const weights = { layers: [{ W: [[1]], b: [0] }] };
  const loaded = restarted(USUAL, { weights });
  assert.deepEqual(loaded.weights, weights);
  assert.deepEqual(restarted(loaded, {}).weights, weights);
  assert.deepEqual(restarted(loaded, { sampling: "replacement" }).weights, weights);
  assert.ok(!("weights" in restarted(loaded, { seed: 3 })));
  assert.ok(!("weights" in restarted(loaded, { hidden: [] })));
});

test("weights of the classes stay with their classes", () => {
  const weighted = { ...USUAL, classWeights: [1, 5] };
  const other = { ...USUAL.data, set: "blobs" };
  assert.deepEqual(restarted(weighted, { seed: 4 }).classWeights, [1, 5]);
  assert.ok(!("classWeights" in restarted(weighted, { data: other })));
});

test("runs are compared on the same data only, with whatever network", () => {
  const deeper = { ...USUAL, hidden: [...USUAL.hidden, ...USUAL.hidden] };
  assert.ok(training.isComparable(USUAL, deeper));
  assert.ok(!training.hasSameScenery(USUAL, deeper));
  assert.ok(training.hasSameScenery(USUAL, { ...USUAL, learningRate: 3 }));
  const noisier = { ...USUAL, data: { ...USUAL.data, noise: 0.5 } };
  assert.ok(!training.isComparable(USUAL, noisier));
});

test("a loss is offered where it fits", () => {
  assert.ok(lossesFor(2).includes("sigmoidCrossEntropy"));
  assert.ok(!lossesFor(3).includes("sigmoidCrossEntropy"));
  assert.ok(lossesFor(3).includes("meanSquaredError"));
  assert.ok(lossesFor(0).every((loss) => !loss.includes("CrossEntropy")));
});

/** @param {ArrayBuffer} buffer */
const base64 = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));

test("samples come as little-endian numbers, train rows first", () => {
  const samples = decodeSamples({
    task: "classification",
    set: "own",
    classes: ["a", "b"],
    inputs: ["u", "v"],
    features: ["x1", "x2"],
    train: 1,
    test: 1,
    x: {
      encoding: "float64",
      columns: 2,
      bytes: base64(Float64Array.of(0.5, -2, 3, 1e-3).buffer),
    },
    t: { encoding: "uint8", columns: 1, bytes: base64(Uint8Array.of(1, 0).buffer) },
  });
  assert.deepEqual(Array.from(samples.x), [0.5, -2, 3, 1e-3]);
  assert.deepEqual(Array.from(samples.t), [1, 0]);
  assert.equal(samples.columns, 2);
});

test("samples with missing bytes are never drawn", () => {
  const numbers = /** @type {const} */ ({ encoding: "uint8", columns: 1, bytes: "" });
  const wire = /** @type {any} */ ({ train: 1, test: 0, x: numbers, t: numbers });
  assert.throws(() => decodeSamples(wire), /0 bytes/);
});
