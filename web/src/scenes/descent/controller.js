import { connect } from "../../protocol/connection.js";
import { History } from "../../state/history.js";
import { freshSpec, prolongs, settingsAt, specUpTo, withChange } from "../../state/settings.js";
import { MOST_RUNS, freeStyle, movingRuns, nameOfStyle } from "../../state/state.js";
import { createCredits } from "./credits.js";

/**
 * @typedef {import("../../state/state.js").Run} Run
 * @typedef {import("../../state/state.js").Spec} Spec
 * @typedef {import("../../state/settings.js").Settings} Settings
 * @typedef {import("../../protocol/frames.js").Change} Change
 */

/** Changes of one drag are joined into one edit every so many milliseconds. */
const JOINED = 100;

/** A change this soon after one that began a new run belongs to the same drag. */
const SAME_DRAG = 600;

/**
 * Turns what the learner does into commands, and the server's frames into the state.
 *
 * @param {ReturnType<typeof import("../../state/store.js").createStore>} store
 */
export function createController(store) {
  let serial = 0;
  /** @type {Map<string, { run: string, change: Change }>} edits that have not been acknowledged */
  const pending = new Map();
  /** @type {Change | null} what the current drag has gathered since its last edit */
  let gathered = null;
  let begunByChange = -Infinity;

  const connection = connect("ws/descent", { state: onConnection, frame: onFrame });
  const send = connection.send;
  const credits = createCredits(send);
  const active = () => store.state.runs[store.state.active];
  const moving = () => movingRuns(store.state);
  const name = (/** @type {string} */ kind) => `${kind}${++serial}`;

  /** @param {import("../../state/state.js").State["connection"]} state */
  function onConnection(state) {
    store.dispatch({ type: "connection", connection: state });
    if (state !== "open") return;
    credits.forget();
    store.state.runs.forEach(resume);
  }

  /** @param {import("../../protocol/frames.js").Frame} frame */
  function onFrame(frame) {
    if (frame.type === "steps") credits.spent(frame.run);
    if (frame.type === "edited") pending.delete(frame.edit);
    if (frame.type === "error") onRefusal(frame);
    else store.dispatch(frame);
  }

  /** @param {import("../../protocol/frames.js").Refusal} refusal */
  function onRefusal(refusal) {
    if (refusal.code === "resumeMismatch" && refusal.run) beginAnew(refusal.run);
    const refused = pending.get(refusal.edit ?? "");
    pending.delete(refusal.edit ?? "");
    if (refusal.code === "editInThePast" && refused?.run === active()?.id) {
      fork(refused.change);
      return;
    }
    store.dispatch(refusal);
  }

  /** @param {string} id */
  function beginAnew(id) {
    const run = store.state.runs.find((candidate) => candidate.id === id);
    if (run) replace(run, run.spec);
  }

  /**
   * Says again what a server needs to know of a run; it may be another server than before.
   *
   * @param {Run} run
   */
  function resume(run) {
    const held = run.newest >= 0 ? { from: run.newest, digest: run.digest } : {};
    send({ type: "start", run: run.id, spec: run.spec, ...held });
    for (const [id, { run: of, change }] of pending) {
      if (of === run.id) send({ type: "edit", run: of, edit: id, change });
    }
    if (run.seeking !== null || run.step < run.newest || !run.snapshot) {
      send({ type: "seek", run: run.id, step: run.seeking ?? Math.max(run.step, 0) });
    }
    if (store.state.playing && moving().includes(run)) setGoing(run);
  }

  /** @param {Run} run */
  function setGoing(run) {
    send({ type: "pace", run: run.id, stepsPerSecond: store.state.pace });
    send({ type: "play", run: run.id });
  }

  /**
   * @param {Spec} spec
   * @param {number} style
   * @param {{ forkedAt?: number, history?: History }} [past]
   * @returns {Run}
   */
  function newRun(spec, style, past = {}) {
    const step = past.forkedAt ?? -1;
    return {
      id: name("run"),
      name: nameOfStyle(style),
      style,
      kept: false,
      spec,
      settings: settingsAt(spec, Math.max(step, 0)),
      edits: spec.edits,
      objective: null,
      field: null,
      history: past.history ?? new History(),
      step,
      newest: step,
      digest: undefined,
      seeking: Math.max(step, 0),
      snapshot: null,
      ended: null,
      replay: null,
      forkedAt: past.forkedAt ?? null,
    };
  }

  /** @param {Run} run */
  function add(run) {
    store.dispatch({ type: "runAdded", run });
    resume(run);
  }

  /** @param {string} id */
  function remove(id) {
    send({ type: "stop", run: id });
    store.dispatch({ type: "runRemoved", id });
  }

  /**
   * Puts a run with another spec in the place of one, from step 0.
   *
   * @param {Run} run
   * @param {Spec} spec
   */
  function replace(run, spec) {
    send({ type: "stop", run: run.id });
    const fresh = newRun(spec, run.style);
    if (spec.objective === run.spec.objective) {
      fresh.objective = run.objective;
      fresh.field = run.field;
    }
    store.dispatch({ type: "runReplaced", id: run.id, run: fresh });
    resume(fresh);
  }

  /** Makes room for one more run: the oldest kept one goes first. */
  function makeRoom() {
    const { runs } = store.state;
    if (runs.length < MOST_RUNS) return;
    remove((runs.find((run) => run.kept) ?? runs[0]).id);
  }

  /**
   * Keeps the active run as it is and goes on beside it from one of its steps.
   *
   * @param {number} step
   * @param {(spec: Spec) => Spec} change
   */
  function branch(step, change) {
    const original = active();
    makeRoom();
    store.dispatch({ type: "runKept", id: original.id });
    send({ type: "pause", run: original.id });
    const spec = change(specUpTo(original.spec, step));
    const past = step < 0 ? {} : { forkedAt: step, history: original.history.prefix(step + 1) };
    const run = newRun(spec, freeStyle(store.state.runs), past);
    run.objective = original.objective;
    run.field = original.field;
    add(run);
  }

  /** @param {Change} change */
  function fork(change) {
    const step = active().step;
    branch(step, (spec) => spec);
    if (Object.keys(change).length > 0) edit(change);
  }

  /** @param {Change} change */
  function edit(change) {
    const id = name("edit");
    const run = active().id;
    pending.set(id, { run, change });
    send({ type: "edit", run, edit: id, change });
    if (!store.state.playing) send({ type: "seek", run, step: active().step });
  }

  /**
   * A run that has ended begins again from its start with the change, beside the old curve.
   *
   * @param {Change} change
   */
  function rerun(change) {
    const now = performance.now();
    const run = active();
    const sameDrag = now - begunByChange < SAME_DRAG;
    begunByChange = now;
    const settings = withChange(run.settings, change);
    if (sameDrag) replace(run, freshSpec(settings));
    else branch(-1, () => freshSpec(settings));
    play();
  }

  /** @param {Change} change */
  function apply(change) {
    const run = active();
    if (!run) return;
    const atItsEnd = run.ended !== null && run.step >= run.ended.step;
    if (performance.now() - begunByChange < SAME_DRAG) rerun(change);
    else if (run.step < run.newest) fork(change);
    else if (atItsEnd && !prolongs(change)) rerun(change);
    else edit(change);
    if (atItsEnd && prolongs(change)) goOn();
  }

  /** Opens the time in which further changes of a drag are gathered into the next edit. */
  function gather() {
    gathered = {};
    setTimeout(() => {
      const change = gathered ?? {};
      gathered = null;
      if (Object.keys(change).length === 0 || !active()) return;
      apply(change);
      gather();
    }, JOINED);
  }

  function play() {
    const runs = moving();
    const done = runs.every((run) => run.ended && run.step >= run.ended.step);
    if (done) runs.forEach((run) => seekRun(run, 0));
    goOn();
  }

  function goOn() {
    store.dispatch({ type: "playing", playing: true });
    moving().forEach(setGoing);
  }

  function pause() {
    store.dispatch({ type: "playing", playing: false });
    for (const run of moving()) send({ type: "pause", run: run.id });
  }

  /**
   * @param {Run} run
   * @param {number} step
   */
  function seekRun(run, step) {
    store.dispatch({ type: "sought", id: run.id, step });
    send({ type: "seek", run: run.id, step });
  }

  /** @param {number} step */
  function seek(step) {
    store.dispatch({ type: "playing", playing: false });
    for (const run of moving()) seekRun(run, Math.max(0, Math.min(step, run.newest)));
  }

  return {
    play,
    pause,
    seek,
    fork: () => fork({}),
    toggle: () => (store.state.playing ? pause() : play()),
    back: () => seek(store.state.cursor - 1),
    forward() {
      store.dispatch({ type: "playing", playing: false });
      for (const run of moving()) send({ type: "step", run: run.id, n: 1, unit: "step" });
    },
    reset() {
      store.dispatch({ type: "playing", playing: false });
      for (const run of moving()) replace(run, freshSpec(run.settings));
    },
    /** @param {number | "max"} pace */
    pace(pace) {
      store.dispatch({ type: "paced", pace });
      for (const run of moving()) send({ type: "pace", run: run.id, stepsPerSecond: pace });
    },
    /**
     * Changes the active run from its next step on; changes of one drag are joined.
     *
     * @param {Change} change
     */
    change(change) {
      store.dispatch({ type: "noticed", notice: null });
      if (gathered) {
        Object.assign(gathered, change);
        return;
      }
      apply(change);
      gather();
    },
    /**
     * Begins anew with these settings; another function leaves no other run in the picture.
     *
     * @param {Partial<Settings>} partial
     */
    restart(partial) {
      const run = active();
      store.dispatch({ type: "noticed", notice: null });
      const settings = { ...run.settings, ...partial };
      if (settings.objective !== run.settings.objective) {
        for (const other of store.state.runs) if (other !== run) remove(other.id);
      }
      replace(run, freshSpec(settings));
      if (store.state.playing || run.step > 0) play();
    },
    /**
     * Tries another learning rate from the same start, beside the old curve.
     *
     * @param {number} learningRate
     */
    tryRate: (learningRate) => rerun({ learningRate }),
    /**
     * Replaces all that is shown.
     *
     * @param {Spec[]} specs up to four runs that move together
     * @param {{ kept?: boolean[], active?: number, steps?: number[] | null }} [at] where they stand
     */
    show(specs, at = {}) {
      for (const run of store.state.runs) remove(run.id);
      store.dispatch({ type: "noticed", notice: null });
      specs.forEach((spec, index) => {
        const run = newRun(spec, index);
        run.kept = at.kept?.[index] ?? false;
        run.seeking = at.steps?.[index] ?? 0;
        add(run);
      });
      store.dispatch({ type: "activated", index: at.active ?? 0 });
    },
    /** @param {number | null} step that is pointed at */
    hover: (step) => store.dispatch({ type: "hovered", step }),
    /** @param {number} index */
    activate: (index) => store.dispatch({ type: "activated", index }),
    /** @param {number} index */
    remove: (index) => remove(store.state.runs[index].id),
    dismiss: () => store.dispatch({ type: "noticed", notice: null }),
    /** To be called once a painted frame. */
    painted() {
      credits.grant(store.state.runs.map((run) => run.id));
    },
  };
}
