import { initialState } from "../../src/state/state.js";
import { createTurns } from "../../src/state/turns.js";
import { assert, test } from "../testing.js";

/** Views that remember how often they were painted. */
function counted() {
  const counts = [0, 0, 0];
  const views = counts.map((_, index) => ({
    update() {
      counts[index] += 1;
    },
  }));
  return { counts, views };
}

test("at a readable pace every view is painted in every frame, once a state", () => {
  const { counts, views } = counted();
  const paint = createTurns([views[0]], [[views[1]], [views[2]]]);
  const state = { ...initialState(), playing: true };
  assert.equal(paint(state), false);
  paint(state);
  assert.deepEqual(counts, [2, 1, 1]);
});

test("at full pace the views take turns, and none is left behind", () => {
  const { counts, views } = counted();
  const paint = createTurns([views[0]], [[views[1]], [views[2]]]);
  const fast = /** @type {const} */ ({ ...initialState(), playing: true, pace: "max" });
  assert.equal(paint(fast), true);
  assert.equal(paint(fast), false);
  assert.deepEqual(counts, [2, 1, 1]);
  paint({ ...fast });
  paint({ ...fast, playing: false });
  assert.ok(counts[1] >= 2 && counts[2] >= 2, "the last state reaches all");
});
