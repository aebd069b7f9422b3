import { test, assert } from "../testing.js";
import { editMarks } from "../../src/curves/edit-marks.js";

/** @type {import("../../src/protocol/frames.js").Spec} */
const spec = {
  objective: "bowl",
  start: [-3, 4],
  optimizer: { name: "momentum", momentum: 0.9 },
  learningRate: 0.1,
  steps: 100,
  gradient: { method: "exact" },
  tolerance: 0,
  edits: [],
};

/**
 * @param {number} atStep
 * @param {Record<string, unknown>} change
 */
const edit = (atStep, change) => ({ edit: `e${atStep}`, atStep, change });

test("a flag says what changed from what to what", () => {
  const edits = [edit(12, { learningRate: 0.3 }), edit(40, { momentum: 0.5 })];
  assert.deepEqual(editMarks(spec, edits, 5), [
    { step: 12, text: "η 0.1 → 0.3" },
    { step: 40, text: "α 0.9 → 0.5" },
  ]);
});

test("the edits of one drag share a flag from the first value to the last", () => {
  const edits = [0.12, 0.15, 0.2].map((rate, i) => edit(12 + i, { learningRate: rate }));
  assert.deepEqual(editMarks(spec, edits, 5), [{ step: 12, text: "η 0.1 → 0.2" }]);
});

test("a flag names the value in force, and not that of the beginning", () => {
  const edits = [edit(12, { learningRate: 0.3 }), edit(40, { learningRate: 0.05 })];
  assert.equal(editMarks(spec, edits, 5)[1].text, "η 0.3 → 0.05");
});

test("a change of the gradient names both methods", () => {
  const edits = [edit(7, { gradient: { method: "central", h: 1e-4 } })];
  assert.equal(editMarks(spec, edits, 5)[0].text, "∇ exact → central");
});

test("a change of the batch size and of one weight are flags of their own kind", () => {
  const training = { optimizer: { name: "gd" }, learningRate: 0.1, batchSize: 10 };
  const edits = [
    edit(12, { batchSize: 50 }),
    edit(40, { parameter: { layer: 1, from: 2, to: 0, value: 0.5 } }),
    edit(70, { parameter: { layer: 2, to: 1, value: -1 } }),
  ];
  assert.deepEqual(editMarks(training, edits, 5), [
    { step: 12, text: "B 10 → 50" },
    { step: 40, text: "W₁[3,1] → 0.5" },
    { step: 70, text: "b₂[2] → −1" },
  ]);
});
