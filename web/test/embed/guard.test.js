import { controlsOf, idleWith, lockedBy } from "../../src/embed/controls.js";
import { createGuard, withFixed } from "../../src/embed/guard.js";
import { assert, test } from "../testing.js";

const NOW = { objective: "bowl", start: [1, 2], learningRate: 0.1, steps: 100 };

/** @param {...string} locked */
function driven(...locked) {
  /** @type {any[]} */
  const done = [];
  const act =
    (/** @type {string} */ name) =>
    (/** @type {any[]} */ ...what) => {
      done.push([name, ...what]);
    };
  const names = ["change", "restart", "show", "play", "pause", "forward", "reset", "tryRate"];
  const control = Object.fromEntries(names.map((name) => [name, act(name)]));
  const controls = controlsOf("descent");
  const guard = createGuard(locked.map((name) => controls[name]));
  return { done, guard, control: guard.guarded(control, () => NOW) };
}

test("until the scene has opened nothing is held", () => {
  const { done, control } = driven("learningRate");
  control.change({ learningRate: 0.5 });
  assert.deepEqual(done, [["change", { learningRate: 0.5 }]]);
});

test("a change of what is fixed does nothing, the rest of a change holds", () => {
  const { done, guard, control } = driven("learningRate");
  guard.begin();
  control.change({ learningRate: 0.5 });
  control.restart({ objective: "saddle", learningRate: 0.5 });
  control.tryRate(0.3);
  assert.deepEqual(done, [["restart", { objective: "saddle" }]]);
});

test("an example takes on what is fixed", () => {
  const { done, guard, control } = driven("learningRate");
  guard.begin();
  control.show([{ ...NOW, objective: "saddle", learningRate: 9 }]);
  assert.deepEqual(done, [["show", [{ ...NOW, objective: "saddle" }]]]);
});

test("what is fixed to be done is not done by any key either", () => {
  const { done, guard, control } = driven("step", "play");
  guard.begin();
  control.forward();
  control.play();
  control.reset();
  assert.deepEqual(done, [["reset"]]);
});

test("the page around may do what the learner may not", () => {
  const { done, guard, control } = driven("learningRate", "play");
  guard.begin();
  guard.asHost(() => control.change({ learningRate: 0.5 }));
  guard.asHost(() => control.play());
  control.play();
  assert.deepEqual(done, [["change", { learningRate: 0.5 }], ["play"]]);
});

test("without anything fixed the control is the same", () => {
  const control = { change() {} };
  assert.equal(
    createGuard([]).guarded(control, () => NOW),
    control,
  );
});

test("a function that is fixed keeps a start with as many numbers as it has variables", () => {
  const fixed = new Set(controlsOf("descent").function.settings);
  const other = { objective: "wavy", start: [4], learningRate: 0.05 };
  assert.deepEqual(withFixed(other, NOW, fixed), {
    objective: "bowl",
    start: [1, 2],
    learningRate: 0.05,
  });
});

test("no run branches off where nothing of it could be changed", () => {
  const controls = controlsOf("descent");
  const settings = Object.values(controls).filter((control) => control.settings);

  const idle = idleWith("descent", settings);
  assert.deepEqual(
    idle.hidden.flatMap(({ actions }) => actions),
    ["fork"],
  );
  assert.deepEqual(idle.locked, [controls.presets]);
  assert.deepEqual(idleWith("descent", settings.slice(1)), { hidden: [], locked: [] });
  assert.deepEqual(idleWith("loss", Object.values(controlsOf("loss"))), {
    hidden: [],
    locked: [controls.presets],
  });
});

test("an example of several runs is one run where runs are not compared", () => {
  const { done, guard, control } = driven("runs");
  guard.begin();
  control.show([NOW, { ...NOW, learningRate: 0.2 }]);
  assert.deepEqual(done, [["show", [NOW]]]);
});

test("who locks all settings locks each of them, and nothing that sets none", () => {
  const own = controlsOf("descent");
  const locked = lockedBy("descent", ["settings", "pace"]);

  const each = ["settings", "pace", "start", "function", "optimizer", "learningRate", "presets"];
  for (const name of each) assert.ok(locked.includes(own[name]), name);
  assert.ok(!locked.includes(own.play));
  assert.deepEqual(lockedBy("descent", ["start"]), [own.start]);
  const time = ["play", "step", "back", "reset", "scrubber"];
  assert.ok(lockedBy("graph", time).includes(own.presets));
  assert.ok(!lockedBy("graph", time.slice(1)).includes(own.presets));
  assert.deepEqual(lockedBy("descent", []), []);
});
