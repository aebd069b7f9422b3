import { withoutOvertaken } from "../../src/backprop/overtaken.js";
import { History } from "../../src/state/history.js";
import { assert, test } from "../testing.js";

/** Two operations, seed, back, and one update. */
const PLAN = [
  ["forward", 1],
  ["seed", 1],
  ["backward", 1],
  ["update", 0],
];

/**
 * @param {[number, number][]} rows iteration and place of each step, from 0
 * @param {[number, Record<string, unknown>][]} log steps with their changes
 * @returns {any}
 */
function run(rows, log) {
  const history = new History().append(0, {
    iteration: rows.map(([iteration]) => iteration),
    at: rows.map(([, at]) => at),
  });
  const edits = log.map(([atStep, change], i) => ({ edit: `e${i}`, atStep, change }));
  return { edits, history, scenery: { graph: { plan: PLAN } } };
}

/** An input that is dragged where the run stands at the second operation: it comes back there each time. */
const DRAGGED = [0, 1, 2, 1, 2, 1, 2, 3].map((at) => /** @type {[number, number]} */ ([1, at]));
const DRAG = [
  [2, { inputs: { x: 3 } }],
  [4, { inputs: { x: 4 } }],
  [6, { inputs: { x: 5, y: 1 } }],
].map(([step, change]) => /** @type {[number, any]} */ ([step, change]));

test("of one drag the last edit is left, at the step of the first", () => {
  const { edits, step } = withoutOvertaken(run(DRAGGED, DRAG), 7);
  assert.deepEqual(edits, [{ edit: "e2", atStep: 2, change: { inputs: { x: 5, y: 1 } } }]);
  assert.equal(step, 3, "the operation that is shown is one after the edit, as it was");
});

test("what was set by an edit and by no later one stays set", () => {
  const log = /** @type {[number, any][]} */ ([
    [2, { inputs: { x: 3, z: 8 } }],
    [4, { inputs: { x: 4 } }],
  ]);
  const { edits } = withoutOvertaken(run(DRAGGED, log), -1);
  assert.deepEqual(edits[0].change, { inputs: { x: 4, z: 8 } });
});

test("a step between two edits can still be shown", () => {
  const { edits, step } = withoutOvertaken(run(DRAGGED, DRAG), 3);
  assert.deepEqual(
    edits.map(({ atStep }) => atStep),
    [2, 4],
  );
  assert.equal(step, 3);
  assert.deepEqual(edits[1].change, { inputs: { x: 5, y: 1 } });
});

test("edits of two iterations, and those with an update between them, both count", () => {
  const rows = /** @type {[number, number][]} */ ([
    [1, 0],
    [1, 1],
    [1, 2],
    [1, 3],
    [1, 4],
    [1, 1],
    [1, 2],
    [1, 3],
    [1, 4],
    [2, 1],
  ]);
  const log = /** @type {[number, any][]} */ ([
    [1, { inputs: { x: 2 } }],
    [4, { inputs: { x: 3 } }],
    [9, { inputs: { x: 4 } }],
  ]);
  const { edits, step } = withoutOvertaken(run(rows, log), 9);
  assert.equal(edits.length, 3);
  assert.equal(step, 9);
});

test("another setting, or one cell of a tensor, between them keeps every edit", () => {
  for (const change of [{ learningRate: 1 }, { inputs: { cell: { name: "x", at: [0] } } }]) {
    const log = /** @type {[number, any][]} */ ([DRAG[0], [4, change], DRAG[2]]);
    assert.equal(withoutOvertaken(run(DRAGGED, log), 7).edits.length, 3);
  }
});

test("a log is left as it is where the steps of it are not held", () => {
  const { edits, step } = withoutOvertaken(run(DRAGGED.slice(0, 3), DRAG), 2);
  assert.equal(edits.length, 3);
  assert.equal(step, 2);
});
