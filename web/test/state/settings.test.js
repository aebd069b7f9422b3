import { settingsAt, withChange } from "../../src/scenes/descent/settings.js";
import { freshSpec, specUpTo, withEdit } from "../../src/state/settings.js";
import { assert, test } from "../testing.js";

const spec = {
  ...freshSpec({
    objective: "bowl",
    start: [-3, 4],
    optimizer: { name: "momentum", momentum: 0.9 },
    learningRate: 0.1,
    steps: 100,
    gradient: { method: "exact" },
    tolerance: 1e-6,
  }),
  edits: [
    { edit: "e1", atStep: 12, change: { learningRate: 0.3 } },
    { edit: "e2", atStep: 40, change: { momentum: 0.5, learningRate: 0.2 } },
  ],
};

test("an edit is in force from the step at which it was made", () => {
  assert.equal(settingsAt(spec, 11).learningRate, 0.1);
  assert.equal(settingsAt(spec, 12).learningRate, 0.3);
  assert.equal(settingsAt(spec, 99).learningRate, 0.2);
});

test("a coefficient goes to the optimizer and leaves the rest alone", () => {
  assert.deepEqual(settingsAt(spec, 40).optimizer, { name: "momentum", momentum: 0.5 });
  const changed = withChange(settingsAt(spec, 0), { gradient: { method: "central", h: 1e-4 } });
  assert.deepEqual(changed.gradient, { method: "central", h: 1e-4 });
  assert.deepEqual(changed.optimizer, { name: "momentum", momentum: 0.9 });
});

test("a fork keeps the edits up to its step and none of the later ones", () => {
  assert.deepEqual(
    specUpTo(spec, 12).edits.map((edit) => edit.edit),
    ["e1"],
  );
});

test("an edit that is acknowledged twice stands once in the log", () => {
  const again = withEdit(spec.edits, spec.edits[1]);
  assert.equal(again.length, 2);
});

test("edits made at one step act as one, the later value winning", () => {
  const edits = withEdit(spec.edits, { edit: "e3", atStep: 40, change: { learningRate: 0.7 } });
  assert.equal(edits.length, 2);
  assert.deepEqual(edits[1], {
    edit: "e3",
    atStep: 40,
    change: { momentum: 0.5, learningRate: 0.7 },
  });
});

test("two parameters that are set by hand at one step are two edits", () => {
  const [one, other] = [
    { layer: 1, to: 0, value: 2 },
    { layer: 2, to: 0, value: 3 },
  ];
  const first = withEdit([], { edit: "e1", atStep: 7, change: { parameter: one } });
  const both = withEdit(first, { edit: "e2", atStep: 7, change: { parameter: other } });
  const all = withEdit(both, { edit: "e3", atStep: 7, change: { learningRate: 0.2 } });
  assert.deepEqual(
    all.map(({ change }) => change),
    [{ parameter: one }, { parameter: other }, { learningRate: 0.2 }],
  );
});
