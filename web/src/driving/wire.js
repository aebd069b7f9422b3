import { movingRuns } from "../state/state.js";
import { createCheckpoints } from "./checkpoints.js";
import { createCredits } from "./credits.js";
import { createExports } from "./exports.js";
import { createPictures } from "./pictures.js";

/**
 * @typedef {import("../protocol/frames.js").Change} Change
 * @typedef {import("../protocol/frames.js").Refusal} Refusal
 * @typedef {typeof import("../protocol/connection.js").connect} Connect
 */

/** A playing run that says nothing for so long, beyond two of its steps, has lost its server. */
const PATIENCE = 6000;

/** A start that the server cannot carry on from where the page stands. */
const BEGIN_ANEW = new Set(["resumeMismatch", "beyondEnd", "replayTooLong"]);

/**
 * The page's side of the socket. It tells the server of the runs, again after every loss, since that
 * may be another server; it grants credits, and keeps each edit until it has been acknowledged.
 *
 * @template {import("../state/state.js").Scene} S
 * @param {ReturnType<typeof import("../state/store.js").createStore<S>>} store
 * @param {import("../state/kind.js").Kind<S>} kind of the runs
 * @param {Connect} connect
 * @param {object} on
 * @param {(run: import("../state/state.js").Run<S>) => void} on.lost the server cannot resume this run
 * @param {(run: import("../state/state.js").Run<S>, change: Change) => void} on.tooLate an edit came after steps that it would change
 * @param {(run: import("../state/state.js").Run<S>) => void} on.started this run is being driven now
 * @param {(run: import("../state/state.js").Run<S>) => void} on.refused this run never began
 */
export function createWire(store, kind, connect, on) {
  /** @typedef {import("../state/state.js").Run<S>} Run */
  /** Another page may have given the same numbers to the edits of a log that this one continues. */
  const page = Math.random().toString(36).slice(2, 8);
  let serial = 0;
  /** @type {Map<string, { run: string, change: Change }>} edits that have not been acknowledged */
  const pending = new Map();

  let heardAt = performance.now();

  const { send, renew } = connect(kind.endpoint, { state: onConnection, frame: onFrame });
  const credits = createCredits(send);
  const checkpoints = createCheckpoints();
  const exports = createExports(send);
  const pictures = createPictures(kind.hasPictures, store, (run) => seek(run, run.step));

  /** @param {string | undefined} id */
  const runOf = (id) => store.state.runs.find((run) => run.id === id);

  /** @param {import("../state/state.js").State["connection"]} connection */
  function onConnection(connection) {
    store.dispatch({ type: "connection", connection });
    if (connection !== "open") return;
    credits.forgetAll();
    store.state.runs.forEach(start);
  }

  /** A hidden page grants nothing and so hears nothing; its silence counts from when it is shown. */
  function listen() {
    const { playing, pace: stepsPerSecond, connection } = store.state;
    const slack = stepsPerSecond === "max" ? 0 : 2000 / stepsPerSecond;
    const expects = playing && connection === "open" && !document.hidden;
    if (!expects) heardAt = performance.now();
    else if (performance.now() - heardAt > PATIENCE + slack) renew();
  }
  setInterval(listen, 1000);

  /** @param {import("../protocol/frames.js").Frame} frame */
  function onFrame(frame) {
    heardAt = performance.now();
    const run = runOf(frame.run);
    if (frame.run && !run) return;
    if (frame.type === "error") {
      onRefusal(frame, run);
      return;
    }
    if (frame.type === "exported") {
      exports.arrived(frame);
      return;
    }
    if (frame.type === "checkpoint") {
      checkpoints.keep(frame);
      return;
    }
    if (frame.type === "steps") credits.spend(frame);
    store.dispatch(frame);
    if (frame.type === "steps") pictures.expect();
    if (frame.type === "edited") onAcknowledged(frame);
    if (frame.type === "started" && run) on.started(run);
  }

  /**
   * The next step looks different now, so a run that stands still asks for its snapshot again.
   *
   * @param {import("../protocol/frames.js").Edited} edited
   */
  function onAcknowledged({ run: id, edit: name, atStep }) {
    pending.delete(name);
    const run = runOf(id);
    if (run && !store.state.playing && run.step === atStep) seek(run, atStep);
  }

  /**
   * @param {Refusal} refusal
   * @param {Run | undefined} run
   */
  function onRefusal(refusal, run) {
    const edit = pending.get(refusal.edit ?? "");
    pending.delete(refusal.edit ?? "");
    if (run && edit && refusal.code === "editInThePast") {
      on.tooLate(run, edit.change);
      return;
    }
    if (run && !edit && exports.refused(run.id, refusal)) return;
    if (run && BEGIN_ANEW.has(refusal.code)) on.lost(run);
    else if (run?.isNew) on.refused(run);
    store.dispatch(refusal);
  }

  /** @param {Run} run */
  function start(run) {
    const held = run.newest >= 0 ? { from: run.newest, digest: run.digest } : {};
    const checkpoint = checkpoints.upTo(run.id, run.newest);
    send({
      type: "start",
      run: run.id,
      spec: run.spec,
      ...held,
      ...(checkpoint && { checkpoint }),
    });
    for (const [name, { run: id, change }] of pending) {
      if (id === run.id) send({ type: "edit", run: id, edit: name, change });
    }
    exports.askAgain(run.id);
    if (run.seeking !== null || run.step < run.newest || !run.snapshot) {
      seek(run, run.seeking ?? Math.max(run.step, 0));
    }
    if (store.state.playing && movingRuns(store.state).includes(run)) play(run);
  }

  /**
   * @param {Run} run
   * @param {number} step
   */
  function seek({ id }, step) {
    send({ type: "seek", run: id, step });
  }

  /** @param {Run} run */
  function pace({ id }) {
    send({ type: "pace", run: id, stepsPerSecond: store.state.pace });
  }

  /** @param {Run} run */
  function play(run) {
    pace(run);
    send({ type: "play", run: run.id });
  }

  return {
    start,
    seek,
    pace,
    play,
    /** @param {Run} run */
    pause({ id }) {
      send({ type: "pause", run: id });
      pictures.expect();
    },
    /**
     * @param {Run} run
     * @param {"step" | "epoch"} unit
     */
    step: ({ id }, unit) => send({ type: "step", run: id, n: 1, unit }),
    /**
     * @param {Run} run
     * @param {import("./exports.js").Form} form
     */
    export: ({ id }, form) => exports.ask(id, form),
    /**
     * A run that shares the first steps of another can start from the same checkpoint.
     *
     * @param {Run} run
     * @param {Run} other
     */
    share: (run, other) => checkpoints.share(run.id, other.id, other.newest),
    /** @param {Run} run */
    stop({ id }) {
      credits.forget(id);
      checkpoints.forget(id);
      exports.forget(id);
      for (const [name, edit] of pending) if (edit.run === id) pending.delete(name);
      send({ type: "stop", run: id });
    },
    /**
     * @param {Run} run
     * @param {Change} change
     */
    edit({ id }, change) {
      const name = `edit-${page}-${++serial}`;
      pending.set(name, { run: id, change });
      send({ type: "edit", run: id, edit: name, change });
    },
    /** To be called once a painted frame. */
    grant() {
      if (store.state.connection !== "open") return;
      for (const run of store.state.runs) if (run.scenery) credits.grant(run.id);
    },
  };
}
