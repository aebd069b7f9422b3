import { isAstray } from "../../src/tour/astray.js";
import { assert, test } from "../testing.js";

/** @param {any} spec @param {unknown[]} [edits] */
const run = (spec, edits = []) => ({ spec, edits });

test("a figure is astray once a setting differs, however deep it lies", () => {
  const settings = { y: [[0.1, 0.9]], place: 1, labels: null };
  assert.ok(!isAstray(settings, { settings: { ...settings } }));
  assert.ok(isAstray(settings, { settings: { ...settings, y: [[0.2, 0.9]] } }));
  assert.ok(isAstray(settings, { settings: { ...settings, y: [[0.1, 0.9, 0]] } }));
  assert.ok(isAstray(settings, { settings: { ...settings, labels: [1] } }));
});

test("what plays by itself leads nobody astray", () => {
  assert.ok(!isAstray({ samples: 5, at: 0 }, { settings: { samples: 5, at: 3 } }, ["at"]));
  assert.ok(isAstray({ samples: 5, at: 0 }, { settings: { samples: 6, at: 3 } }, ["at"]));
});

test("a run with what the server has filled in is still the one that was set up", () => {
  const settings = { learningRate: 0.1, optimizer: { name: "gd" } };
  const started = run({ ...settings, optimizer: { name: "gd", eps: 0 }, engine: 1, edits: [] });
  assert.ok(!isAstray([settings], { runs: [started] }));
});

test("an edit, another run, or one run too few leads astray", () => {
  const settings = { learningRate: 0.1 };
  const edit = { edit: "e1", atStep: 3, change: { learningRate: 1 } };
  assert.ok(isAstray([settings], { runs: [run(settings, [edit])] }));
  assert.ok(isAstray([settings], { runs: [run({ learningRate: 0.2 })] }));
  assert.ok(isAstray([settings], { runs: [run(settings), run(settings)] }));
  assert.ok(isAstray([settings, settings], { runs: [run(settings)] }));
});
