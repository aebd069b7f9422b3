import { backprop } from "../../src/backprop/kind.js";
import { restarted, withChange } from "../../src/backprop/settings.js";
import { assert, test } from "../testing.js";
import { APPLES } from "./fixture.js";

const LAYERS = {
  layers: {
    x: [[1, 2]],
    t: [0],
    hidden: [{ W: [[1], [2]], b: [0], activation: "relu" }],
    last: { W: [[3, 4]], b: [0, 0] },
    loss: "softmaxCrossEntropy",
  },
  opened: false,
  learningRate: 0.1,
};

test("an edit sets the inputs it names and leaves the others", () => {
  const { inputs, learningRate } = withChange(APPLES, { inputs: { tax: 1.2 }, learningRate: 1 });
  assert.deepEqual(inputs, { apple: 100, count: 2, tax: 1.2 });
  assert.equal(learningRate, 1);
});

test("an edit of layers sets whole tensors, or one cell of one", () => {
  const whole = withChange(LAYERS, { inputs: { x: [[5, 6]], b1: [9] } });
  assert.deepEqual(whole.layers.x, [[5, 6]]);
  assert.deepEqual(whole.layers.hidden[0].b, [9]);
  const cell = withChange(LAYERS, { inputs: { cell: { name: "W2", at: [0, 1], value: 7 } } });
  assert.deepEqual(cell.layers.last.W, [[3, 7]]);
  assert.deepEqual(LAYERS.layers.last.W, [[3, 4]], "the settings before the edit");
});

test("another source takes the place of the one before", () => {
  const next = restarted(APPLES, { layers: LAYERS.layers, opened: true });
  assert.deepEqual(
    ["expression", "inputs", "parameters"].filter((name) => name in next),
    [],
  );
  const back = restarted(next, { expression: "a", inputs: { a: 1 }, parameters: [] });
  assert.deepEqual(
    ["layers", "opened"].filter((name) => name in back),
    [],
  );
});

test("only what changes the graph makes another one, not the numbers in it", () => {
  const { hasSameScenery } = backprop;
  const inputs = { count: 1, apple: 5, tax: 1 };
  assert.ok(hasSameScenery(APPLES, { ...APPLES, inputs, learningRate: 3 }));
  assert.ok(!hasSameScenery(APPLES, { ...APPLES, expression: "apple+count+tax" }));
  assert.ok(!hasSameScenery(APPLES, { ...APPLES, parameters: ["tax"] }));
  assert.ok(!hasSameScenery(LAYERS, { ...LAYERS, opened: true }));
});
