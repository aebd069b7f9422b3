import { settingsOfSet } from "../../src/samples/fitting.js";
import { decodeText } from "../../src/samples/csv/text-file.js";
import { textOfSamples } from "../../src/samples/csv/own-text.js";
import { takeSamples } from "../../src/samples/csv/own-samples.js";
import { readText } from "../../src/samples/csv/reading.js";
import { SETS } from "../../src/samples/sets.js";
import { thumbnail } from "../../src/samples/thumbnails.js";
import { assert, test } from "../testing.js";

/** @type {import("../../src/samples/fitting.js").TrainingSettings} */
const CIRCLE = {
  data: { set: "circle", samples: 200, noise: 0.3, seed: 7, testShare: 0.5, standardise: false },
  features: ["x1", "x2", "x1x2"],
  hidden: [{ neurons: 4, activation: "sigmoid" }],
  initialisation: "xavier",
  loss: "sigmoidCrossEntropy",
  optimizer: { name: "adam", beta1: 0.9, beta2: 0.999, eps: 1e-8 },
  learningRate: 0.01,
  batchSize: 20,
  sampling: "epochs",
  l1: 0,
  l2: 0.01,
  dropout: 0,
  classWeights: [1, 2],
  epochs: 100,
  seed: 3,
};

const OWN = {
  inputs: ["a", "b, c"],
  x: [
    [0.5, 1],
    [1e-7, -2],
  ],
  t: [1, 0],
  classes: ["no", "yes"],
};

test("another set of the same kind keeps the network, the loss and how it is drawn", () => {
  assert.deepEqual(settingsOfSet("xor", CIRCLE), {
    data: { set: "xor", samples: 200, noise: 0.3, seed: 7, testShare: 0.5, standardise: false },
    loss: "sigmoidCrossEntropy",
    features: ["x1", "x2", "x1x2"],
    classWeights: [1, 2],
    weights: undefined,
  });
});

test("digits get a network that learns them, standardised, without features of the plane", () => {
  const changed = settingsOfSet("digits", CIRCLE);
  assert.deepEqual(changed.data, { set: "digits", seed: 7, testShare: 0.5, standardise: true });
  assert.deepEqual(changed.hidden, [{ neurons: 32, activation: "relu" }]);
  assert.equal(changed.initialisation, "he");
  assert.equal(changed.batchSize, 32);
  assert.equal(changed.loss, "softmaxCrossEntropy");
  assert.ok("features" in changed && changed.features === undefined);
  assert.equal(changed.classWeights, undefined);
});

test("a loss for two classes goes where there are three, a regression gets a loss of its own", () => {
  assert.equal(settingsOfSet("threeSpirals", CIRCLE).loss, "softmaxCrossEntropy");
  assert.equal(settingsOfSet("plane", CIRCLE).loss, "halfSquaredError");
  const plane = { ...CIRCLE, ...settingsOfSet("plane", CIRCLE), loss: "meanAbsoluteError" };
  assert.equal(settingsOfSet("wave", plane).loss, "meanAbsoluteError");
  assert.equal(settingsOfSet("moons", plane).loss, "softmaxCrossEntropy");
});

test("the way back from digits leads to a network for the plane and to its features", () => {
  const digits = { ...CIRCLE, ...settingsOfSet("digits", CIRCLE) };
  const back = settingsOfSet("spiral", digits);
  assert.deepEqual(back.hidden, [{ neurons: 8, activation: "tanh" }]);
  assert.deepEqual(back.features, ["x1", "x2"]);
  assert.equal(back.data?.samples, 400);
});

test("own samples travel in the settings and leave with the next set", () => {
  const changed = settingsOfSet("own", CIRCLE, OWN);
  assert.deepEqual(changed.data?.own, OWN);
  assert.equal(changed.data?.standardise, true);
  assert.equal(changed.loss, "sigmoidCrossEntropy");
  const own = { ...CIRCLE, ...changed };
  assert.equal(settingsOfSet("circle", own).data?.own, undefined);
});

test("every set has a picture, within its square", () => {
  for (const set of [...Object.keys(SETS), "own"]) {
    const dots = thumbnail(set);
    assert.ok(dots.length > 4, set);
    assert.ok(
      dots.every(({ x, y }) => Math.abs(x) <= 1 && Math.abs(y) <= 1),
      set,
    );
  }
});

test("own samples written as text are read as the same samples", () => {
  assert.deepEqual(takeSamples(readText(textOfSamples(OWN))).samples, OWN);
  const values = { inputs: ["x"], x: [[0.1], [2.5], [3]], t: [0.3, -1e-9, 5] };
  assert.deepEqual(takeSamples(readText(textOfSamples(values))).samples, values);
});

test("files of spreadsheets in UTF-16 and GB 18030 are read as well as UTF-8", () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x7b, 0x7c]);
  assert.equal(decodeText(utf16.buffer), "a类");
  const gb = new Uint8Array([0x61, 0xc0, 0xe0]);
  assert.equal(decodeText(gb.buffer), "a类");
  assert.equal(decodeText(new TextEncoder().encode("a类").buffer), "a类");
});
