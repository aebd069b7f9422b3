import { History } from "../../src/state/history.js";
import { descent } from "../../src/scenes/descent/kind.js";
import { settingsAt } from "../../src/scenes/descent/settings.js";
import { reduce as reduceRuns } from "../../src/state/reducer.js";
import { freshSpec } from "../../src/state/settings.js";
import { initialState } from "../../src/state/state.js";
import { assert, test } from "../testing.js";

const spec = freshSpec({
  objective: "square",
  start: [8],
  optimizer: { name: "gd" },
  learningRate: 0.25,
  steps: 100,
  gradient: { method: "exact" },
  tolerance: 0,
});

/** @param {string} id */
function newRun(id) {
  return {
    id,
    name: id,
    style: 0,
    kept: false,
    isNew: true,
    spec,
    settings: settingsAt(spec, 0),
    edits: [],
    scenery: null,
    history: new History(),
    epochs: new History(),
    step: -1,
    newest: -1,
    digest: undefined,
    seeking: null,
    snapshot: null,
    picture: null,
    pictureStep: -1,
    ended: null,
    replay: null,
    forkedAt: null,
  };
}

/**
 * x halves at every step, as it does for x squared and a learning rate of 0.25.
 *
 * @param {number} first
 * @param {number} count
 */
function steps(first, count, run = "A") {
  const x0 = [...Array(count).keys()].map((offset) => 8 / 2 ** (first + offset));
  const columns = { x0, f: x0.map((x) => x * x), g0: x0.map((x) => 2 * x) };
  const snapshot = /** @type {any} */ ({ x: [x0.at(-1)] });
  const digest = `d${first + count - 1}`;
  return /** @type {const} */ ({ type: "steps", run, first, columns, digest, snapshot });
}

/**
 * @param {import("../../src/state/state.js").State} state
 * @param {any} event
 */
const reduce = (state, event) => reduceRuns(state, event, descent);

/** @param {any[]} events */
const after = (...events) =>
  events.reduce(reduce, reduce(initialState(), { type: "runAdded", run: newRun("A") }));

test("steps arrive in order and the newest one is shown", () => {
  const state = after(steps(0, 3), steps(3, 2));
  assert.equal(state.newest, 4);
  assert.equal(state.cursor, 4);
  assert.equal(state.runs[0].history.column("x0").at(4), 0.5);
  assert.equal(state.runs[0].digest, "d4");
});

test("a step that comes twice is held once", () => {
  const state = after(steps(0, 5), steps(2, 2));
  assert.equal(state.runs[0].history.length, 5);
  assert.equal(state.runs[0].digest, "d4");
  assert.equal(state.cursor, 3);
});

test("a missing step is never passed over in silence", () => {
  assert.throws(() => after(steps(0, 2), steps(3, 1)));
});

test("messages of a run that is gone change nothing", () => {
  const state = after(steps(0, 2));
  assert.ok(reduce(state, steps(2, 1, "gone")) === state);
});

test("going back shows the held step at once and waits for its snapshot", () => {
  const sought = after(steps(0, 9), { type: "sought", id: "A", step: 3 });
  assert.equal(sought.cursor, 3);
  assert.equal(sought.newest, 8);
  const late = reduce(sought, steps(9, 2));
  assert.equal(late.cursor, 3, "steps that were under way do not move the step shown");
  assert.equal(late.newest, 10);
  const answered = reduce(late, steps(3, 1));
  assert.equal(answered.cursor, 3);
  assert.equal(answered.runs[0].seeking, null);
  assert.deepEqual(answered.runs[0].snapshot?.x, [1]);
});

test("a link to a step shows the steps on the way to it", () => {
  const sought = after({ type: "sought", id: "A", step: 6 });
  const halfway = reduce(sought, steps(0, 4));
  assert.equal(halfway.cursor, 3);
  assert.equal(halfway.runs[0].seeking, 6);
  assert.equal(reduce(halfway, steps(4, 3)).runs[0].seeking, null);
});

test("the acknowledged learning rate is in force from the acknowledged step", () => {
  const edited = { type: "edited", run: "A", edit: "e1", atStep: 2, change: { learningRate: 0.5 } };
  const state = after(steps(0, 3), edited);
  assert.equal(state.runs[0].settings.learningRate, 0.5);
  assert.deepEqual(state.acknowledged, { edit: "e1", atStep: 2, change: { learningRate: 0.5 } });
  const back = reduce(state, { type: "sought", id: "A", step: 1 });
  assert.equal(back.runs[0].settings.learningRate, 0.25);
});

test("playing stops when nothing can move any more, and only then", () => {
  const ended = { type: "ended", run: "A", reason: "finished", step: 2 };
  const one = after(steps(0, 3), { type: "playing", playing: true }, ended);
  assert.equal(one.playing, false);
  const two = after({ type: "runAdded", run: newRun("B") }, steps(0, 3), {
    type: "playing",
    playing: true,
  });
  assert.equal(reduce(two, /** @type {any} */ (ended)).playing, true);
});

test("a kept run does not hold up the end of the playing one", () => {
  const state = after(
    steps(0, 3),
    { type: "runKept", id: "A" },
    { type: "runAdded", run: newRun("B") },
    steps(0, 2, "B"),
    { type: "playing", playing: true },
    { type: "ended", run: "B", reason: "finished", step: 1 },
  );
  assert.equal(state.playing, false);
});

test("a step beyond the end is not waited for any more", () => {
  const ended = { type: "ended", run: "A", reason: "finished", step: 2 };
  const state = after(steps(0, 1), { type: "sought", id: "A", step: 9 }, steps(1, 2), ended);
  assert.equal(state.runs[0].seeking, null);
  assert.equal(state.runs[0].step, 2);
});

test("a run that goes on after its end has not ended any more", () => {
  const ended = { type: "ended", run: "A", reason: "finished", step: 2 };
  const state = after(steps(0, 3), ended, steps(3, 1));
  assert.equal(state.runs[0].ended, null);
});

test("a change that came too late to matter leaves the end of a run where it was", () => {
  const ended = { type: "ended", run: "A", reason: "converged", step: 2 };
  const late = { type: "edited", run: "A", edit: "e1", atStep: 2, change: { learningRate: 9 } };
  assert.equal(after(steps(0, 3), ended, late).runs[0].ended?.reason, "converged");
  const more = { type: "edited", run: "A", edit: "e1", atStep: 2, change: { steps: 9 } };
  assert.equal(after(steps(0, 3), ended, more).runs[0].ended, null);
});

test("removing a run before the active one keeps the active one active", () => {
  const state = after(
    { type: "runAdded", run: newRun("B") },
    { type: "runAdded", run: newRun("C") },
    { type: "runRemoved", id: "A" },
  );
  assert.equal(state.runs[state.active].id, "C");
});

test("a run that plays on does not wait for the step that was sought before", () => {
  const state = after(
    { type: "sought", id: "A", step: 0 },
    { type: "playing", playing: true },
    steps(0, 5),
  );
  assert.equal(state.cursor, 4);
});

/**
 * @param {number} first epoch
 * @param {number[]} ended the steps at which it and the next ones end
 */
function epochs(first, ended) {
  const epoch = ended.map((_, index) => first + index);
  return { step: ended, epoch, trainLoss: epoch.map((number) => 1 / number) };
}

test("the evaluations of epochs grow, and a repeat of them is passed over", () => {
  const state = after(
    { ...steps(0, 5), epochs: epochs(1, [2, 4]) },
    { ...steps(2, 1), sought: true, epochs: epochs(1, [2]) },
    { ...steps(5, 3), epochs: epochs(3, [6]) },
  );
  const held = state.runs[0].epochs;
  assert.equal(held.length, 3);
  assert.equal(held.column("step").at(2), 6);
  assert.equal(held.column("trainLoss").at(1), 0.5);
});

test("a fork begins with the epochs that had ended by then", () => {
  const held = new History().append(0, epochs(1, [2, 4, 6]));
  assert.equal(held.upTo("step", 5).length, 2);
  assert.equal(held.upTo("step", 4).length, 2);
  assert.equal(held.upTo("step", 1).length, 0);
  const own = held.upTo("step", 3).append(1, epochs(2, [7]));
  assert.equal(own.column("step").at(1), 7);
  assert.equal(held.column("step").at(1), 4);
});

test("the newest picture stays while snapshots come without one", () => {
  const first = steps(0, 2);
  first.snapshot.picture = { surface: "a" };
  const state = after(first, steps(2, 2));
  assert.deepEqual(state.runs[0].picture, { surface: "a" });
  assert.equal(state.runs[0].pictureStep, 1);
  const next = steps(4, 1);
  next.snapshot.picture = { surface: "b" };
  assert.equal(reduce(state, next).runs[0].pictureStep, 4);
});
