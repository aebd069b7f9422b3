import { controlsOf } from "../../src/embed/controls.js";
import { createGuard } from "../../src/embed/guard.js";
import { arrangement } from "../../src/shell/arrangement.js";
import { assert, test } from "../testing.js";
import { pageAndServer, spec } from "./fake-server.js";

/** A page that shows a run of `count` steps, standing still at the newest. */
function standing(count = 6) {
  const both = pageAndServer();
  both.controller.show([spec]);
  both.started();
  both.steps(0, count);
  both.heard();
  return both;
}

/** Longer than the changes of a drag are gathered for. */
function aMoment() {
  return new Promise((done) => {
    setTimeout(done, 200);
  });
}

test("a run is started, shown from its start and set going", () => {
  const { controller, heard } = pageAndServer();
  controller.show([spec]);
  controller.play();
  assert.deepEqual(
    heard().map(({ type }) => type),
    ["start", "seek", "pace", "play"],
  );
});

test("a run that is paused before its first step has come still shows it", () => {
  const { controller, heard, started, steps } = pageAndServer();
  controller.show([spec]);
  controller.play();
  started();
  heard();

  controller.pause();
  assert.deepEqual(
    heard().map(({ type, step }) => [type, step]),
    [
      ["pause", undefined],
      ["seek", 0],
    ],
  );

  steps(0, 3);
  controller.pause();
  assert.deepEqual(
    heard().map(({ type }) => type),
    ["pause"],
  );
});

test("a change of the newest step is an edit, under a name that no other page gives", () => {
  const one = standing();
  const other = standing();
  one.controller.change({ learningRate: 0.3 });
  other.controller.change({ learningRate: 0.3 });
  const [edit] = one.heard();
  assert.equal(edit.type, "edit");
  assert.deepEqual(edit.change, { learningRate: 0.3 });
  assert.ok(edit.edit !== other.heard()[0].edit);
});

test("an acknowledged edit of a standing run asks for the next step under it", () => {
  const page = standing();
  page.controller.change({ learningRate: 0.3 });
  const [{ edit, run }] = page.heard();
  page.say({ type: "edited", run, edit, atStep: 5, change: { learningRate: 0.3 } });
  assert.deepEqual(page.heard(), [{ type: "seek", run, step: 5 }]);
  assert.equal(page.active().settings.learningRate, 0.3);
});

test("an edit that was not acknowledged is said again after a loss, with the step held", () => {
  const page = standing();
  page.controller.change({ learningRate: 0.3 });
  const [edit] = page.heard();
  page.connection("reconnecting");
  page.connection("open");
  const [start, again] = page.heard();
  assert.equal(start.from, 5);
  assert.equal(start.digest, "d5");
  assert.deepEqual(again, edit);
});

test("a loss while looking back resumes at the newest step and shows the old one again", () => {
  const page = standing();
  page.controller.seek(2);
  page.steps(2, 1, { sought: true });
  page.heard();
  page.connection("reconnecting");
  page.connection("open");
  const [start, seek] = page.heard();
  assert.equal(start.from, 5);
  assert.equal(seek.step, 2);
});

test("steps asked for while the server is gone are made once it is back, and once", () => {
  const page = standing();
  page.connection("reconnecting");
  for (let press = 0; press < 3; press++) page.controller.forward();
  assert.equal(page.active().step, 5, "none of them is there yet");
  page.connection("open");
  const run = page.active().id;
  assert.deepEqual(
    page.heard().filter(({ type }) => type !== "start"),
    [{ type: "seek", run, step: 8 }],
  );
  page.steps(6, 3);
  assert.deepEqual([page.active().step, page.active().seeking], [8, null]);

  page.controller.forward();
  assert.deepEqual(page.heard(), [{ type: "step", run, n: 1, unit: "step" }]);
  page.connection("reconnecting");
  page.connection("open");
  assert.ok(page.heard().every(({ type }) => type !== "step"));
});

test("steps asked for without a server lead from where one looks back, and not beyond the end", () => {
  const page = standing();
  page.say({ type: "ended", run: page.active().id, reason: "finished", step: 5 });
  page.connection("reconnecting");
  page.controller.seek(3);
  page.controller.forward();
  assert.deepEqual([page.active().step, page.active().seeking], [4, 4]);
  page.controller.forward("step", 9);
  assert.deepEqual([page.active().step, page.active().seeking], [5, 5]);
});

test("steps on while others are on their way are all shown", () => {
  const page = standing();
  page.connection("reconnecting");
  page.controller.forward();
  page.connection("open");
  page.controller.forward();
  page.steps(6, 2);
  assert.deepEqual([page.active().step, page.active().seeking], [7, null]);
  page.steps(8, 2);
  assert.equal(page.active().step, 9);
});

test("epochs asked for while the server is gone are made once it is back", () => {
  const page = standing();
  const epochs = () =>
    page.heard().flatMap(({ type, unit, n }) => (type === "step" ? [unit, n] : []));
  page.connection("reconnecting");
  page.controller.forward("epoch");
  page.controller.forward("epoch", 2);
  page.connection("open");
  assert.deepEqual(epochs(), ["epoch", 3]);
  page.connection("reconnecting");
  page.connection("open");
  assert.deepEqual(epochs(), []);

  for (const go of /** @type {const} */ (["play", "pause", "reset"])) {
    page.connection("reconnecting");
    page.controller.forward("epoch");
    page.controller[go]();
    page.connection("open");
    assert.deepEqual(epochs(), [], go);
  }
});

/** @param {(pass: (seconds: number) => void) => void} play with a clock of the test's own */
function withClock(play) {
  const { setInterval } = globalThis;
  /** @type {(() => void)[]} */
  const actions = [];
  Object.assign(globalThis, { setInterval: (/** @type {() => void} */ act) => actions.push(act) });
  try {
    play((seconds) => {
      for (let second = 0; second < seconds; second++) for (const act of actions) act();
    });
  } finally {
    Object.assign(globalThis, { setInterval });
  }
}

test("a server that takes a run and says nothing is lost until it says a word", () => {
  withClock((pass) => {
    const page = pageAndServer();
    page.controller.show([spec]);
    pass(6);
    assert.equal(page.store.state.connection, "open");
    pass(1);
    assert.equal(page.store.state.connection, "reconnecting");

    page.heard();
    page.connection("open");
    assert.equal(page.store.state.connection, "reconnecting", "it has not spoken yet");
    assert.equal(page.heard()[0].type, "start");
    page.started();
    assert.equal(page.store.state.connection, "open");
    pass(100);
    assert.equal(page.store.state.connection, "open", "a run that stands still is silent");
  });
});

test("a run that stands still and is asked for a step that does not come has lost its server", () => {
  const moves = /** @type {const} */ (["back", "forward"]);
  for (const move of moves) {
    withClock((pass) => {
      const page = standing();
      page.controller.painted();
      page.controller[move]();
      pass(7);
      assert.equal(page.store.state.connection, "reconnecting", move);
    });
  }
});

test("a pause before a server has said a word does not end the wait for it", () => {
  withClock((pass) => {
    const page = pageAndServer();
    page.controller.show([spec]);
    page.controller.pause();
    pass(7);
    assert.equal(page.store.state.connection, "reconnecting");
  });
});

test("a step that a pause has left undone is waited for no longer", () => {
  withClock((pass) => {
    const page = standing();
    page.controller.painted();
    for (const ask of [page.controller.forward, () => page.controller.reach(20)]) {
      ask();
      page.controller.pause();
      pass(100);
      assert.equal(page.store.state.connection, "open");
    }
  });
});

test("a long replay tells how far it has come, and is no silence", () => {
  withClock((pass) => {
    const page = standing();
    page.controller.back();
    for (let report = 0; report < 10; report++) {
      pass(5);
      page.say({ type: "progress", run: page.active().id, step: report, of: 10 });
    }
    pass(5);
    assert.equal(page.store.state.connection, "open");
  });
});

test("a page that is not painted is sent no steps, and waits for none", () => {
  withClock((pass) => {
    const page = standing();
    page.controller.forward();
    pass(100);
    assert.equal(page.store.state.connection, "open");
  });
});

test("a page that nobody sees hears no silence", () => {
  withClock((pass) => {
    const page = pageAndServer();
    page.controller.show([spec]);
    Object.defineProperty(document, "hidden", { configurable: true, value: true });
    try {
      pass(100);
      assert.equal(page.store.state.connection, "open");
    } finally {
      Reflect.deleteProperty(document, "hidden");
    }
  });
});

/** @param {Partial<typeof arrangement>} arranged @param {() => void} act */
function arrangedAs(arranged, act) {
  const { guarded, autoplay } = arrangement;
  Object.assign(arrangement, arranged);
  try {
    act();
  } finally {
    Object.assign(arrangement, { guarded, autoplay });
  }
}

test("a run that is begun anew stands where nothing is to play by itself", () => {
  for (const [autoplay, plays] of /** @type {[boolean | null, boolean][]} */ ([
    [null, true],
    [true, true],
    [false, false],
  ])) {
    arrangedAs({ autoplay }, () => {
      const page = standing();
      page.controller.restart({ optimizer: { name: "momentum" } });
      assert.equal(page.store.state.playing, plays, `restart under ${autoplay}`);

      const ended = standing();
      ended.say({ type: "ended", run: ended.active().id, reason: "finished", step: 5 });
      ended.controller.change({ learningRate: 0.3 });
      assert.equal(ended.store.state.playing, plays, `after the end under ${autoplay}`);
    });
  }
});

test("where a teacher has fixed whether it plays, nothing that the learner begins anew plays", () => {
  const guard = createGuard([controlsOf("descent").play]);
  arrangedAs({ guarded: guard.guarded }, () => {
    const page = standing();
    guard.begin();
    page.controller.restart({ optimizer: { name: "momentum" } });
    page.controller.tryRate(0.2);
    assert.equal(page.store.state.playing, false);
    assert.ok(page.heard().every(({ type }) => type !== "play"));
    guard.asHost(() => page.controller.play());
    assert.equal(page.store.state.playing, true);
  });
});

test("a server that says nothing of an edit is lost", () => {
  withClock((pass) => {
    const page = standing();
    page.controller.change({ learningRate: 0.3 });
    pass(7);
    assert.equal(page.store.state.connection, "reconnecting");
  });
});

test("a change in the past forks and keeps the run as it was", () => {
  const page = standing();
  page.controller.seek(2);
  page.steps(2, 1, { sought: true });
  page.heard();
  page.controller.change({ learningRate: 0.3 });
  const { runs } = page.store.state;
  assert.equal(runs.length, 2);
  assert.equal(runs[0].kept, true);
  assert.equal(runs[0].newest, 5);
  assert.equal(page.active().history.length, 3);
  const start = page.heard().find(({ type }) => type === "start");
  assert.equal(start.from, 2);
});

test("an edit that the server finds too late becomes a fork with the same change", () => {
  const page = standing();
  page.controller.change({ learningRate: 0.3 });
  const [{ edit }] = page.heard();
  page.refuse("editInThePast", page.active(), { edit });
  assert.equal(page.store.state.runs.length, 2);
  const again = page.heard().find(({ type }) => type === "edit");
  assert.deepEqual(again.change, { learningRate: 0.3 });
  assert.equal(page.store.state.notice, null);
});

test("a change after the end begins again beside the old curve, once for one drag", () => {
  const page = standing();
  page.say({ type: "ended", run: page.active().id, reason: "finished", step: 5 });
  page.controller.change({ learningRate: 0.3 });
  assert.equal(page.store.state.runs.length, 2);
  assert.equal(page.active().settings.learningRate, 0.3);
  assert.equal(page.store.state.playing, true);
  page.controller.tryRate(0.4);
  assert.equal(page.store.state.runs.length, 2, "the same drag goes on");
  assert.equal(page.active().settings.learningRate, 0.4);
});

test("more steps let a finished run go on", () => {
  const page = standing();
  page.say({ type: "ended", run: page.active().id, reason: "finished", step: 5 });
  page.controller.change({ steps: 500 });
  const types = page.heard().map(({ type }) => type);
  assert.deepEqual(types, ["edit", "pace", "play"]);
  assert.equal(page.store.state.runs.length, 1);
});

test("what a drag gathered for one run never reaches another", async () => {
  const page = standing();
  page.controller.change({ learningRate: 0.3 });
  page.controller.change({ learningRate: 0.4 });
  page.controller.show([spec]);
  page.heard();
  await aMoment();
  assert.ok(page.heard().every(({ type }) => type !== "edit"));
});

test("changes of one drag are joined, and the last one always arrives", async () => {
  const page = standing();
  for (const learningRate of [0.2, 0.3, 0.4, 0.5]) page.controller.change({ learningRate });
  await aMoment();
  const edits = page.heard().filter(({ type }) => type === "edit");
  assert.deepEqual(
    edits.map(({ change }) => change.learningRate),
    [0.2, 0.5],
  );
});

test("a refused new start gives its place back to the run that was there", () => {
  const page = standing();
  const before = page.active().id;
  page.controller.restart({ start: [1e300, 2] });
  page.heard();
  page.refuse("outOfRange");
  assert.equal(page.active().id, before);
  assert.equal(page.active().history.length, 6);
  assert.equal(page.store.state.notice?.code, "outOfRange");
  const [start] = page.heard();
  assert.equal(start.run, before);
  assert.equal(start.from, 5);
});

test("a link whose run is refused opens the first example and says why", () => {
  const page = pageAndServer();
  page.controller.show([spec]);
  page.controller.play();
  const refused = page.active();
  page.refuse("wrongDimension");
  assert.equal(page.openings(), 1);
  assert.equal(page.store.state.notice?.code, "wrongDimension");
  page.refuse("unknownRun", refused);
  assert.equal(page.store.state.notice?.code, "wrongDimension", "what follows adds nothing");
});

/** A page that compares four runs of `count` steps each. */
function comparing(count = 4) {
  const page = pageAndServer();
  page.controller.show([spec, spec, spec, spec]);
  for (const run of page.store.state.runs) {
    page.started(run);
    page.steps(0, count, {}, run);
  }
  page.heard();
  return page;
}

test("of four runs the one that is named is removed, and once", () => {
  const page = comparing();
  const [a, b, c, d] = page.store.state.runs.map(({ id }) => id);
  page.controller.remove(b);
  page.controller.remove(b);
  assert.deepEqual(
    page.store.state.runs.map(({ id }) => id),
    [a, c, d],
  );
  assert.deepEqual(page.heard(), [{ type: "stop", run: b }]);
});

test("the last run stays, and a run that has gone is not activated", () => {
  const page = comparing();
  const ids = page.store.state.runs.map(({ id }) => id);
  for (const id of ids) page.controller.remove(id);
  page.controller.activate(ids[0]);
  assert.deepEqual(
    page.store.state.runs.map(({ id }) => id),
    [ids[3]],
  );
  assert.equal(page.active()?.id, ids[3]);
});

test("four runs that are compared leave no room for a fork, and that is said", () => {
  const page = comparing();
  const before = page.store.state.runs;
  page.controller.fork();
  assert.deepEqual(page.store.state.runs, before);
  assert.equal(page.store.state.notice?.code, "tooManyRuns");
});

test("a change after the end of one of four runs takes its place and leaves the others", () => {
  const page = comparing();
  const [original, ...others] = page.store.state.runs;
  page.say({ type: "ended", run: original.id, reason: "finished", step: 3 });
  page.controller.change({ learningRate: 0.3 });
  const [changed, ...rest] = page.store.state.runs;
  assert.equal(changed.name, "A");
  assert.equal(changed.settings.learningRate, 0.3);
  assert.deepEqual(
    rest.map(({ id }) => id),
    others.map(({ id }) => id),
  );
});

test("runs of another function stay until the new one has begun", () => {
  const page = comparing();
  const before = page.store.state.runs.map(({ id }) => id);
  page.controller.restart({ objective: "saddle" });
  assert.equal(page.store.state.runs.length, 4);
  page.refuse("outsideDomain");
  assert.deepEqual(
    page.store.state.runs.map(({ id }) => id),
    before,
  );
  page.controller.restart({ objective: "beale" });
  page.started();
  assert.deepEqual(
    page.store.state.runs.map(({ spec: { objective } }) => objective),
    ["beale"],
  );
});

test("a second new function before the first has begun still ends the old ones", () => {
  const page = comparing();
  page.controller.restart({ objective: "saddle" });
  page.controller.restart({ objective: "beale" });
  page.started();
  assert.equal(page.store.state.runs.length, 1);
});

test("a refusal of a run says what it was to be", () => {
  const page = standing();
  page.controller.restart({ expression: "3x" });
  page.refuse("expression");
  assert.equal(page.store.state.notice?.spec.expression, "3x");
  assert.equal(page.active().spec.objective, "bowl");
});

test("a kept run makes room for the next fork", () => {
  const page = standing();
  for (let fork = 0; fork < 5; fork++) {
    page.controller.fork();
    page.started();
  }
  assert.equal(page.store.state.runs.length, 4);
  assert.equal(page.active().kept, false);
});

test("credits are granted as frames are painted, and a seek's answer costs none", () => {
  const page = standing(1);
  page.controller.painted();
  const granted = page.heard();
  assert.equal(granted.length, 1);
  page.controller.seek(0);
  page.heard();
  page.steps(0, 1, { sought: true });
  page.controller.painted();
  assert.deepEqual(page.heard(), []);
  page.steps(1, 1);
  page.controller.painted();
  assert.equal(page.heard()[0].n, 1);
});

test("after a loss every run is granted anew", () => {
  const page = standing(1);
  page.controller.painted();
  const [{ n }] = page.heard();
  page.connection("reconnecting");
  page.controller.painted();
  assert.deepEqual(page.heard(), []);
  page.connection("open");
  page.heard();
  page.controller.painted();
  assert.equal(page.heard()[0].n, n);
});

test("an example begins by what a teacher has left free", () => {
  const { guarded } = arrangement;
  arrangement.guarded = (control, current) => {
    const { learningRate, play } = controlsOf("descent");
    const guard = createGuard([learningRate, play]);
    guard.begin();
    return guard.guarded(control, current);
  };
  const page = standing();
  arrangement.guarded = guarded;

  page.controller.begin([{ ...spec, learningRate: 9, start: [1, 1] }]);

  const [start, ...rest] = page.heard().filter(({ type }) => ["start", "play"].includes(type));
  assert.deepEqual([start.spec.learningRate, start.spec.start], [spec.learningRate, [1, 1]]);
  assert.deepEqual(rest, []);
});
