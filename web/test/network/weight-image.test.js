import { assert, test } from "../testing.js";
import { indicesOf, signedBytesOf } from "../../src/network/bytes.js";
import { withOneMore } from "../../src/network/layer-limits.js";
import { fitted } from "../../src/network/line-picture.js";
import { orderedPredictions } from "../../src/network/predictions.js";
import { fillTiles, tilesAcross } from "../../src/network/tiles.js";
import { fillColumn, matrixOfValues, wholeMatrixOf } from "../../src/network/weight-image.js";
import { base64, smallScenery } from "./fixture.js";

const identity = Uint32Array.from({ length: 256 }, (_, i) => i);
const norms = { norm: 1, biasNorm: 1, gradientNorm: 1, biasGradientNorm: 1, mean: 0, std: 1 };

test("the samples of a mini-batch are numbers of two bytes", () => {
  assert.deepEqual([...indicesOf(base64(Uint8Array.from([44, 1, 5, 0])))], [300, 5]);
  assert.equal(indicesOf("").length, 0);
});

test("bytes of weights have a sign", () => {
  assert.deepEqual([...signedBytesOf(base64(Uint8Array.from([127, 0, 129])))], [127, 0, -127]);
});

test("a column of the matrix is what leads to one neuron", () => {
  const matrix = matrixOfValues([1, 4, 3, -4, 0, 0], {
    inputs: 3,
    neurons: 2,
    activation: "relu",
  });
  assert.equal(matrix.scale, 4);
  const pixels = new Uint32Array(3);
  fillColumn(pixels, matrix, 1, identity);
  assert.deepEqual([...pixels], [128 + 127, 128 - 127, 128]);
});

test("a matrix that was made smaller is not taken for one image a neuron", () => {
  const image = { rows: 64, columns: 64, weights: base64(new Uint8Array(4096)), scale: 1 };
  const layer = { ...norms, image };
  const shape = { inputs: 64, neurons: 64, activation: "relu" };
  assert.ok(wholeMatrixOf(layer, shape, false));
  assert.equal(wholeMatrixOf(layer, { ...shape, neurons: 128 }, false), null);
  assert.equal(wholeMatrixOf(layer, shape, true), null, "gradients at step 0");
});

test("tiles stand side by side, one pixel apart", () => {
  const image = { columns: 2, rows: 1 };
  const matrix = { rows: 2, columns: 3, bytes: Int8Array.from([1, 2, 3, 4, 5, 6]), scale: 6 };
  const width = 5;
  assert.equal(tilesAcross(image, width), 2);
  const pixels = new Uint32Array(width * 3);
  fillTiles(pixels, width, { image, matrix, count: 3, ramp: identity });
  assert.deepEqual([...pixels.subarray(0, 5)], [129, 132, 0, 130, 133]);
  assert.deepEqual([...pixels.subarray(10)], [131, 134, 0, 0, 0]);
});

test("an image of a matrix keeps its proportions and its middle", () => {
  const box = fitted({ left: 0, top: 0, width: 100, height: 100 }, { rows: 64, columns: 32 });
  assert.deepEqual(box, { left: 25, top: 0, width: 50, height: 100 });
});

test("wrong predictions come first, the surest of them before the others", () => {
  const samples = { ...smallScenery().samples, train: 0, test: 4, t: [0, 1, 1, 0] };
  const predictions = {
    classes: Uint8Array.from([0, 0, 0, 0]),
    confidence: Uint8Array.from([255, 140, 250, 200]),
  };
  const order = (/** @type {boolean} */ wrongFirst) =>
    orderedPredictions(samples, predictions, wrongFirst).map(({ sample }) => sample);
  assert.deepEqual(order(false), [0, 1, 2, 3]);
  assert.deepEqual(order(true), [2, 1, 0, 3]);
});

test("there may be six layers of any size, and twenty of small ones", () => {
  const layers = (/** @type {number} */ count, /** @type {number} */ neurons) =>
    Array.from({ length: count }, () => ({ neurons, activation: "tanh" }));
  assert.equal(withOneMore([])?.length, 1);
  assert.equal(withOneMore(layers(5, 256))?.length, 6);
  assert.equal(withOneMore(layers(6, 17)), null);
  assert.equal(withOneMore(layers(19, 16))?.length, 20);
  assert.equal(withOneMore(layers(20, 16)), null);
});
