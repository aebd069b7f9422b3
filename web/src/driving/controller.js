import { arrangement } from "../shell/arrangement.js";
import { freshRun } from "../state/fresh-run.js";
import { freshSpec, specUpTo } from "../state/settings.js";
import { MOST_RUNS, freeStyle, movingRuns } from "../state/state.js";
import { createDrag } from "./drag.js";
import { createWire } from "./wire.js";

/**
 * @typedef {import("../protocol/frames.js").Change} Change
 */

/**
 * @typedef {object} Place where the runs stand that are shown
 * @property {boolean[]} [kept]
 * @property {number} [active]
 * @property {number[] | null} [steps]
 */

/** A hand that rests within a drag rests for less; a change after it is one of its own. */
const SAME_DRAG = 600;

/**
 * Turns what the learner does into commands to the server and happenings of the state.
 *
 * @template {import("../state/state.js").Scene} S
 * @param {ReturnType<typeof import("../state/store.js").createStore<S>>} store
 * @param {import("../state/kind.js").Kind<S>} kind of the runs
 * @param {import("./wire.js").Connect} connect
 * @param {() => void} showOpening shows the first example, when nothing else can be shown
 */
export function createController(store, kind, connect, showOpening) {
  /**
   * @typedef {import("../state/state.js").Run<S>} Run
   * @typedef {S["spec"]} Spec
   * @typedef {S["settings"]} Settings
   */
  let serial = 0;
  /** The run that a change has begun anew, and when. */
  let begun = { run: "", at: -Infinity };
  /** @type {{ run: string, steps: number } | null} where edits find the run, until it is moved */
  let stood = null;
  /** @type {Map<string, Run>} by the id of a run that has not started yet: the one it replaces */
  const replaced = new Map();
  /** @type {Map<string, Run[]>} by the id of such a run: those that leave the picture once it has */
  const leaving = new Map();

  const wire = createWire(store, kind, connect, {
    lost: (run) => replace(run, run.spec),
    tooLate(run, change) {
      if (run.id === active()?.id) fork(change);
    },
    started(run) {
      replaced.delete(run.id);
      const others = leaving.get(run.id) ?? [];
      leaving.delete(run.id);
      store.state.runs.filter(({ id }) => others.some((other) => other.id === id)).forEach(remove);
    },
    refused: takeBack,
  });
  const drag = createDrag(() => active()?.id, apply);
  const active = () => store.state.runs[store.state.active];
  const moving = () => movingRuns(store.state);
  const isAtItsEnd = (/** @type {Run} */ run) => run.ended !== null && run.step >= run.ended.step;

  /**
   * @param {Spec} spec
   * @param {number} style
   * @param {{ from?: Run, step?: number }} [past] the run whose first steps it shares
   */
  const newRun = (spec, style, past) => freshRun(kind, `run${++serial}`, spec, style, past);

  /** @param {Run} run */
  function add(run) {
    store.dispatch({ type: "runAdded", run });
    wire.start(run);
  }

  /** @param {Run} run */
  function remove(run) {
    wire.stop(run);
    store.dispatch({ type: "runRemoved", id: run.id });
  }

  /**
   * Puts a run with another spec in the place of one: from step 0, or sharing the steps up to `step`.
   *
   * @param {Run} run
   * @param {Spec} spec
   * @param {number} [step]
   */
  function replace(run, spec, step) {
    const fresh = newRun(spec, run.style, { from: run, step });
    replaced.set(fresh.id, run.isNew ? (replaced.get(run.id) ?? run) : run);
    replaced.delete(run.id);
    const others = leaving.get(run.id);
    if (others) leaving.set(fresh.id, others);
    leaving.delete(run.id);
    wire.share(run, fresh);
    wire.stop(run);
    store.dispatch({ type: "runReplaced", id: run.id, run: fresh });
    wire.start(fresh);
  }

  /**
   * A run that the server refuses gives its place back to the one it was to replace.
   *
   * @param {Run} run
   */
  function takeBack(run) {
    const before = replaced.get(run.id);
    replaced.delete(run.id);
    leaving.get(run.id)?.forEach(wire.pause);
    leaving.delete(run.id);
    store.dispatch({ type: "playing", playing: false });
    if (before) {
      store.dispatch({ type: "runReplaced", id: run.id, run: before });
      wire.start(before);
      return;
    }
    store.dispatch({ type: "runRemoved", id: run.id });
    if (store.state.runs.length === 0) showOpening();
  }

  /** @returns {boolean} whether there is room for one more run; the oldest kept one makes room */
  function makeRoom() {
    const { runs } = store.state;
    if (runs.length < MOST_RUNS) return true;
    const oldest = runs.find((run) => run.kept && run !== active());
    if (oldest) remove(oldest);
    return oldest !== undefined;
  }

  /**
   * Goes on from one of the active run's steps, or, at step -1, from the start: beside it where there
   * is room, else in its place.
   *
   * @param {number} step
   * @param {Spec} spec
   */
  function branch(step, spec) {
    const original = active();
    if (kind.isAlone || !makeRoom()) {
      replace(original, spec, step);
      return;
    }
    store.dispatch({ type: "runKept", id: original.id });
    wire.pause(original);
    const fresh = newRun(spec, freeStyle(store.state.runs), { from: original, step });
    wire.share(original, fresh);
    add(fresh);
  }

  /** @param {Change} change */
  function fork(change) {
    const { spec, step } = active();
    branch(step, specUpTo(spec, step));
    if (Object.keys(change).length > 0) edit(active(), change);
  }

  /**
   * An edit of a run that stands still leaves it where it is, also where it has to be led back there.
   *
   * @param {Run} run
   * @param {Change} change
   */
  function edit(run, change) {
    const steps = store.state.playing ? 0 : (kind.stepsBack?.(run, change) ?? 0);
    if (steps > 0 && stood?.run !== run.id) stood = { run: run.id, steps };
    wire.edit(run, change, steps > 0 ? stood?.steps : 0);
  }

  /**
   * A run that has ended begins again from its start with the change, beside the old curve.
   *
   * @param {Change} change
   */
  function rerun(change) {
    const run = active();
    const spec = freshSpec(kind.withChange(run.settings, change));
    if (isOfTheSameDrag(run)) replace(run, spec);
    else branch(-1, spec);
    begun = { run: active().id, at: performance.now() };
    goOnAnew();
  }

  /** @param {Run} run */
  function isOfTheSameDrag(run) {
    return run.id === begun.run && performance.now() - begun.at < SAME_DRAG;
  }

  /** @param {Change} change */
  function apply(change) {
    const run = active();
    if (isOfTheSameDrag(run)) rerun(change);
    else if (run.step < run.newest) fork(change);
    else if (!isAtItsEnd(run) || kind.stepsBack) edit(run, change);
    else if (kind.prolongs(change)) prolong(run, change);
    else rerun(change);
  }

  /**
   * @param {Run} run
   * @param {Change} change
   */
  function prolong(run, change) {
    wire.edit(run, change);
    goOnAnew();
  }

  function play() {
    const runs = moving();
    if (runs.every(isAtItsEnd)) runs.forEach((run) => seekRun(run, 0));
    goOn();
  }

  function goOn() {
    stood = null;
    store.dispatch({ type: "playing", playing: true });
    moving().forEach(wire.play);
  }

  /** What was begun anew plays, unless it is to stand until somebody plays it, or a teacher has fixed that. */
  function goOnAnew() {
    const { autoplay } = arrangement;
    if (store.state.playing || autoplay) goOn();
    else if (autoplay === null) allowed.goOn();
  }

  function pause() {
    store.dispatch({ type: "playing", playing: false });
    moving().forEach(wire.pause);
  }

  /**
   * @param {Run} run
   * @param {number} step
   */
  function seekRun(run, step) {
    store.dispatch({ type: "sought", id: run.id, step });
    wire.seek(run, step);
  }

  /**
   * @param {Run} run
   * @param {number} step also one that has not been made yet; that of the end, where it is beyond
   */
  function reachOn(run, step) {
    const last = run.ended?.step ?? Infinity;
    seekRun(run, Math.max(0, Math.min(step, last)));
  }

  /**
   * Where no server hears of the steps, they are kept as the step that they lead to.
   *
   * @param {Run} run
   * @param {number} count
   */
  function stepOn(run, count) {
    if (wire.isHeard()) wire.step(run, "step", count);
    else reachOn(run, (run.seeking ?? Math.max(run.step, 0)) + count);
  }

  /** @param {number} step */
  function seek(step) {
    stood = null;
    store.dispatch({ type: "playing", playing: false });
    for (const run of moving()) seekRun(run, Math.max(0, Math.min(step, run.newest)));
  }

  /** @param {string} code */
  function say(code) {
    store.dispatch({ type: "noticed", notice: { code, params: [], path: "" } });
  }

  function forgetNotice() {
    if (store.state.notice) store.dispatch({ type: "noticed", notice: null });
  }

  /**
   * Replaces all that is shown.
   *
   * @param {Spec[]} specs up to four runs that move together
   * @param {Place} [at] where they stand
   */
  function show(specs, at = {}) {
    forgetNotice();
    store.state.runs.forEach(remove);
    specs.forEach((spec, index) => {
      const kept = at.kept?.[index] ?? false;
      add({ ...newRun(spec, index), kept, seeking: at.steps?.[index] ?? 0 });
    });
    store.dispatch({ type: "activated", index: at.active ?? 0 });
  }

  /** What the learner may do: of what a teacher has fixed, nothing. */
  let allowed = { show, play, goOn };

  const control = {
    play,
    goOn,
    pause,
    seek,
    show,
    /**
     * Replaces all that is shown, and plays it.
     *
     * @param {Spec[]} specs up to four runs that move together
     * @param {number} [standsAt] the step at which they wait to be played instead
     */
    begin(specs, standsAt) {
      if (standsAt === undefined) {
        allowed.show(specs);
        allowed.play();
      } else {
        pause();
        allowed.show(specs, { steps: specs.map(() => standsAt) });
      }
    },
    fork() {
      if (!active()) return;
      if (makeRoom()) fork({});
      else say("tooManyRuns");
    },
    /** @param {number} step also one that has not been made yet; that of the end, where it is beyond */
    reach(step) {
      stood = null;
      store.dispatch({ type: "playing", playing: false });
      for (const run of moving()) reachOn(run, step);
    },
    back: () => seek(store.state.cursor - 1),
    /**
     * @param {"step" | "epoch"} [unit]
     * @param {number} [count]
     */
    forward(unit = "step", count = 1) {
      stood = null;
      store.dispatch({ type: "playing", playing: false });
      const move = unit === "step" ? stepOn : wire.passEpochs;
      for (const run of moving()) move(run, count);
    },
    reset() {
      store.dispatch({ type: "playing", playing: false });
      for (const run of moving()) replace(run, freshSpec(run.settings));
    },
    /** @param {number | "max"} pace */
    pace(pace) {
      store.dispatch({ type: "paced", pace });
      moving().forEach(wire.pace);
    },
    /** @param {"linear" | "log"} scale of the loss curve */
    scale: (scale) => store.dispatch({ type: "scaled", scale }),
    /**
     * Changes the active run from its next step on.
     *
     * @param {Change} change
     */
    change(change) {
      forgetNotice();
      if (active()) drag.change(change);
    },
    /**
     * Begins anew with these settings; runs that cannot be compared with it leave the picture once the
     * server has taken the new one.
     *
     * @param {Partial<Settings>} partial
     */
    restart(partial) {
      const run = active();
      if (!run) return;
      forgetNotice();
      const settings = kind.restarted(run.settings, partial);
      replace(run, freshSpec(settings));
      if (!kind.isComparable(settings, run.settings)) {
        const others = store.state.runs.filter((other) => other.id !== active().id);
        leaving.set(active().id, others);
      }
      if (store.state.playing || run.step > 0) goOnAnew();
    },
    /**
     * Tries another learning rate from the same start, beside the old curve.
     *
     * @param {number} learningRate
     */
    tryRate(learningRate) {
      rerun({ learningRate });
      if (!store.state.playing) allowed.play();
    },
    /** @param {number | null} step that is pointed at */
    hover: (step) => store.dispatch({ type: "hovered", step }),
    /** @param {string} id of a run */
    activate(id) {
      const index = store.state.runs.findIndex((run) => run.id === id);
      if (index >= 0) store.dispatch({ type: "activated", index });
    },
    /** @param {string} id of a run; the last one stays */
    remove(id) {
      const run = store.state.runs.find((each) => each.id === id);
      if (run && store.state.runs.length > 1) remove(run);
    },
    /**
     * A text of the active run, made by the server, such as the script that repeats it.
     *
     * @param {import("./exports.js").Form} form
     */
    export: (form) => wire.export(active(), form),
    /**
     * Asks about the step at which the active run stands.
     *
     * @param {import("./questions.js").Question} question
     */
    ask: (question) => wire.ask(active(), question),
    painted: wire.grant,
  };
  const guarded = arrangement.guarded(control, () => active()?.settings);
  allowed = guarded;
  return guarded;
}
