import { createOutcomes } from "../../src/bridge/outcome.js";
import { assert, test } from "../testing.js";

/** A run that stands at step 5. */
const standing = {
  connection: "open",
  notice: null,
  acknowledged: null,
  active: 0,
  runs: [{ id: "a", isNew: false, step: 5, newest: 5, seeking: null, replay: null, ended: null }],
};

/** @param {object} run what is other about it */
const withRun = (run) => ({ ...standing, runs: [{ ...standing.runs[0], ...run }] });

/**
 * What becomes of what is asked for, ten steps for one, in a time of the test's own.
 *
 * @param {(pass: (milliseconds: number) => void, show: (state: object) => void) => void} play
 * @param {(outcomes: ReturnType<typeof createOutcomes>) => Promise<void>} ask
 * @returns {Promise<string>} the code of a refusal
 */
async function outcomeOf(play, ask = (outcomes) => outcomes.ofSteps(standing, 10, () => false)) {
  const { setTimeout, clearTimeout } = globalThis;
  let now = 0;
  /** @type {Map<number, { at: number, act: () => void }>} */
  const timers = new Map();
  Object.assign(globalThis, {
    setTimeout(/** @type {() => void} */ act, /** @type {number} */ delay) {
      timers.set(timers.size + 1, { at: now + delay, act });
      return timers.size;
    },
    clearTimeout: (/** @type {number} */ timer) => timers.delete(timer),
  });
  /** @type {(state: object) => void} */
  let paint = () => {};
  const store = {
    state: standing,
    onPaint: (/** @type {typeof paint} */ painter) => (paint = painter),
    schedule() {},
  };
  try {
    const told = ask(createOutcomes(store, true)).then(
      () => "taken",
      (refusal) => refusal.code,
    );
    play(
      (milliseconds) => {
        now += milliseconds;
        for (const [timer, { at, act }] of timers) if (at <= now && timers.delete(timer)) act();
      },
      (state) => {
        store.state = /** @type {typeof standing} */ (state);
        paint(state);
      },
    );
    Object.assign(globalThis, { setTimeout, clearTimeout });
    return await Promise.race([told, stillOpen()]);
  } finally {
    Object.assign(globalThis, { setTimeout, clearTimeout });
  }
}

/** A moment in which a promise that is settled has told it. @returns {Promise<string>} */
function stillOpen() {
  return new Promise((done) => {
    setTimeout(() => done("open"), 20);
  });
}

test("steps that have been made are told at once", async () => {
  const told = await outcomeOf((_, show) => show(withRun({ step: 15, newest: 15 })));
  assert.equal(told, "taken");
});

test("steps that a busy server is making are taken after a while", async () => {
  assert.equal(await outcomeOf((_, show) => show(withRun({ step: 8, newest: 8 }))), "open");
  const told = await outcomeOf((pass, show) => {
    show(withRun({ step: 8, newest: 8 }));
    pass(3000);
  });
  assert.equal(told, "taken");
});

test("a run that begins in the place of another is no sign that a server is at work", async () => {
  const anew = withRun({ id: "b", isNew: true, step: -1, newest: -1, seeking: 0 });
  /** @type {Parameters<typeof outcomeOf>[1]} */
  const ofSettings = (outcomes) => outcomes.ofSettings(standing);
  const told = [
    await outcomeOf((pass, show) => {
      show(anew);
      pass(3000);
    }, ofSettings),
    await outcomeOf((pass, show) => {
      show(anew);
      pass(5000);
      show({ ...anew, connection: "reconnecting" });
    }, ofSettings),
  ];
  assert.deepEqual(told, ["open", "unreachable"]);
});

test("a server that says nothing is told as soon as it has been given up", async () => {
  assert.equal(await outcomeOf((pass) => pass(5000)), "open");
  const told = await outcomeOf((pass, show) => {
    pass(5000);
    show({ ...standing, connection: "reconnecting" });
  });
  assert.equal(told, "unreachable");
});

test("a loss that is over soon is waited out", async () => {
  const told = await outcomeOf((pass, show) => {
    show({ ...standing, connection: "reconnecting" });
    pass(1000);
    show(withRun({ step: 15, newest: 15 }));
  });
  assert.equal(told, "taken");
});
