import { readWeights } from "../../src/export/weights-file.js";
import { assert, test } from "../testing.js";

const NETWORK = {
  layers: [
    { inputs: 2, neurons: 2, activation: "relu" },
    { inputs: 2, neurons: 1, activation: "sigmoid" },
  ],
  parameters: 9,
  whole: true,
};

const layer = (/** @type {number} */ inputs, /** @type {number} */ neurons) => ({
  W: Array.from({ length: inputs }, () => new Array(neurons).fill(0.5)),
  b: new Array(neurons).fill(0),
});
const file = (/** @type {any[]} */ ...layers) => JSON.stringify({ layers });

test("weights of the present shape are taken", () => {
  const layers = [layer(2, 2), layer(2, 1)];
  assert.deepEqual(readWeights(file(...layers), NETWORK), { weights: { layers } });
});

test("weights of other hidden layers come with these layers", () => {
  const layers = [layer(2, 3), layer(3, 4), layer(4, 1)];
  assert.deepEqual(readWeights(file(...layers), NETWORK), {
    weights: { layers },
    hidden: [
      { neurons: 3, activation: "relu" },
      { neurons: 4, activation: "relu" },
    ],
    of: "2 – 3 – 4 – 1",
    present: "2 – 2 – 1",
  });
});

test("activations that the file names are kept", () => {
  const outcome = readWeights(file({ ...layer(2, 3), activation: "tanh" }, layer(3, 1)), NETWORK);
  assert.deepEqual("hidden" in outcome && outcome.hidden, [{ neurons: 3, activation: "tanh" }]);
});

test("other inputs and outputs belong to other data", () => {
  const code = (/** @type {string} */ text) => {
    const outcome = readWeights(text, NETWORK);
    return "fault" in outcome ? [outcome.fault.code, outcome.fault.parameters] : null;
  };
  assert.deepEqual(code(file(layer(4, 2), layer(2, 1))), ["inputs", { found: 4, expected: 2 }]);
  assert.deepEqual(code(file(layer(2, 2), layer(2, 3))), ["outputs", { found: 3, expected: 1 }]);
  assert.deepEqual(code(file(layer(2, 300), layer(300, 1))), [
    "tooLarge",
    { found: "2 – 300 – 1" },
  ]);
});

test("a faulty file says what is wrong and where", () => {
  const code = (/** @type {string} */ text) => {
    const outcome = readWeights(text, NETWORK);
    return "fault" in outcome ? [outcome.fault.code, outcome.fault.parameters] : null;
  };
  assert.deepEqual(code("{"), ["notJson", {}]);
  assert.deepEqual(code("[]"), ["noLayers", {}]);
  assert.deepEqual(code("null"), ["noLayers", {}]);
  assert.deepEqual(code(file({ W: 3 })), ["noW", { layer: 1 }]);
  assert.deepEqual(code(file(null)), ["noW", { layer: 1 }]);
  assert.deepEqual(code(file({ W: [[1]] })), ["noB", { layer: 1 }]);
  assert.deepEqual(code(file({ W: [[1, 2], [3]], b: [0, 0] })), [
    "uneven",
    { layer: 1, row: 2, found: 1, expected: 2 },
  ]);
  assert.deepEqual(code(file(layer(2, 2), layer(3, 1))), [
    "rows",
    { layer: 2, found: 3, expected: 2 },
  ]);
  assert.deepEqual(code(file(layer(2, 2), { W: [[1], ["x"]], b: [0] })), [
    "notNumber",
    { layer: 2, found: '"x"' },
  ]);
  assert.deepEqual(code('{"layers":[{"W":[[1e999]],"b":[0]}]}'), [
    "notNumber",
    { layer: 1, found: "null" },
  ]);
});

test("weights that no message can hold are told to be too large", () => {
  const wide = (/** @type {number} */ inputs, /** @type {number} */ neurons) => ({
    W: Array.from({ length: inputs }, () => new Array(neurons).fill(0.1234567890123456)),
    b: new Array(neurons).fill(0),
  });
  const outcome = readWeights(
    file(wide(2, 256), wide(256, 256), wide(256, 256), wide(256, 1)),
    NETWORK,
  );
  assert.deepEqual(outcome, { fault: { code: "tooLong", parameters: { most: 1.9 } } });
});
