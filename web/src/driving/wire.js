import { movingRuns } from "../state/state.js";
import { createCredits } from "./credits.js";

/**
 * @typedef {import("../protocol/frames.js").Change} Change
 * @typedef {import("../protocol/frames.js").Refusal} Refusal
 * @typedef {typeof import("../protocol/connection.js").connect} Connect
 */

/**
 * Milliseconds without a word, beyond two steps of a run that plays, after which runs that wait for one have
 * lost their server.
 */
const PATIENCE = 6000;

/** Milliseconds between two looks at the silence. */
const EVERY = 1000;

/** A start that the server cannot carry on from where the page stands. */
const BEGIN_ANEW = new Set(["resumeMismatch", "checkpointMismatch", "beyondEnd", "replayTooLong"]);

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
  /**
   * @typedef {{ run: string, change: Change, stepsBack: number }} Pending
   */
  /** @type {Map<string, Pending>} edits that have not been acknowledged */
  const pending = new Map();
  /** @type {Map<string, number>} by the id of a run: ends of epochs to pass, once a server hears of them */
  const unheardEpochs = new Map();

  /** In milliseconds that the page was awake: a browser that holds its timers back makes no silence. */
  let silence = 0;
  /** Whether something was asked that is answered at once, and nothing has been heard since. */
  let awaitsWord = false;
  /** Whether steps were asked for, and nothing has been heard since. */
  let awaitsSteps = false;
  let isOpen = false;
  /** Given up for its silence: an open socket does not prove that it is back, its first word does. */
  let isSilent = false;

  const connection = connect(kind.endpoint, { state: onConnection, frame: onFrame });
  const { send, renew } = connection;
  const isHeard = () => connection.isOpen() && !isSilent;
  const credits = createCredits(send);
  const cargo = kind.createCargo?.(/** @type {any} */ (store), send, (run, step) =>
    seek(/** @type {Run} */ (run), step),
  );

  /** @param {string | undefined} id */
  const runOf = (id) => store.state.runs.find((run) => run.id === id);

  /** @param {import("../state/state.js").State["connection"]} state */
  function onConnection(state) {
    isOpen = state === "open";
    if (!isOpen || !isSilent) store.dispatch({ type: "connection", connection: state });
    silence = 0;
    if (!isOpen) return;
    credits.forgetAll();
    store.state.runs.forEach(start);
  }

  /** A hidden page grants nothing and so hears nothing; its silence counts from when it is shown. */
  function listen() {
    const { playing, pace: stepsPerSecond, runs } = store.state;
    const slack = playing && stepsPerSecond !== "max" ? 2000 / stepsPerSecond : 0;
    const isAsked = ((awaitsWord || awaitsSteps) && runs.length > 0) || pending.size > 0;
    const expects = (playing || isAsked) && isOpen && !document.hidden;
    silence = expects ? silence + EVERY : 0;
    if (silence <= PATIENCE + slack) return;
    isSilent = true;
    renew();
  }
  setInterval(listen, EVERY);

  /** @param {import("../protocol/frames.js").Frame} frame */
  function onFrame(frame) {
    silence = 0;
    awaitsWord = awaitsSteps = false;
    if (isSilent) store.dispatch({ type: "connection", connection: "open" });
    isSilent = false;
    const run = runOf(frame.run);
    if (frame.run && !run) return;
    if (frame.type === "error") {
      onRefusal(frame, run);
      return;
    }
    if (cargo?.unload(frame)) return;
    if (frame.type === "steps") credits.spend(frame);
    store.dispatch(/** @type {import("../state/reducer.js").Frame} */ (frame));
    if (frame.type === "steps") cargo?.expectPicture?.();
    if (frame.type === "edited") onAcknowledged(frame);
    if (frame.type === "started" && run) on.started(run);
  }

  /**
   * The next step looks different now, so a run that stands still asks for its snapshot again.
   *
   * @param {import("../protocol/frames.js").Edited} edited
   */
  function onAcknowledged({ run: id, edit: name, atStep }) {
    const isOnItsWay = (pending.get(name)?.stepsBack ?? 0) > 0;
    pending.delete(name);
    const run = runOf(id);
    if (run && !store.state.playing && !isOnItsWay && run.step === atStep) seek(run, atStep);
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
    if (run && !edit && cargo?.refused(run.id, refusal)) return;
    if (run && BEGIN_ANEW.has(refusal.code)) on.lost(run);
    else if (run?.isNew) on.refused(run);
    store.dispatch(run?.isNew ? { ...refusal, spec: run.spec } : refusal);
  }

  /** @param {Run} run */
  function start(run) {
    awaitsWord = true;
    const held = run.newest >= 0 ? { from: run.newest, digest: run.digest } : {};
    send({
      type: "start",
      run: run.id,
      spec: run.spec,
      ...held,
      ...cargo?.load(run),
    });
    for (const [name, edit] of pending) if (edit.run === run.id) sendEdit(name, edit);
    cargo?.askAgain(run.id);
    if (run.seeking !== null || run.step < run.newest || !run.snapshot) {
      seek(run, run.seeking ?? Math.max(run.step, 0));
    }
    const epochs = unheardEpochs.get(run.id);
    unheardEpochs.delete(run.id);
    if (epochs !== undefined) sendSteps(run, "epoch", epochs);
    if (store.state.playing && movingRuns(store.state).includes(run)) play(run);
  }

  /**
   * A long replay tells of its progress; steps that are still to be made come only where there is credit.
   *
   * @param {Run} run
   * @param {number} step
   */
  function seek({ id, newest }, step) {
    if (step <= newest) awaitsWord = true;
    else awaitsSteps ||= credits.has(id);
    send({ type: "seek", run: id, step });
  }

  /**
   * @param {Run} run
   * @param {"step" | "epoch"} unit
   * @param {number} n
   */
  function sendSteps({ id }, unit, n) {
    awaitsSteps ||= credits.has(id);
    send({ type: "step", run: id, n, unit });
  }

  /**
   * Steps that are still on their way to where an edit before this one stood do not count.
   *
   * @param {string} name
   * @param {Pending} edit
   */
  function sendEdit(name, { run, change, stepsBack }) {
    if (stepsBack > 0) send({ type: "pause", run });
    send({ type: "edit", run, edit: name, change });
    if (stepsBack > 0) send({ type: "step", run, n: stepsBack, unit: "step" });
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
    pace,
    /** Whether a server hears what is said now. */
    isHeard,
    /**
     * @param {Run} run
     * @param {number} to
     */
    seek(run, to) {
      unheardEpochs.delete(run.id);
      seek(run, to);
    },
    /** @param {Run} run */
    play(run) {
      unheardEpochs.delete(run.id);
      play(run);
    },
    /**
     * Stops a run. Stopped before its first step has come, it would never come to it unless asked to again.
     *
     * @param {Run} run
     */
    pause(run) {
      unheardEpochs.delete(run.id);
      // The steps that it leaves undone come no more.
      awaitsSteps = false;
      send({ type: "pause", run: run.id });
      if (run.newest < 0) seek(run, run.seeking ?? 0);
      cargo?.expectPicture?.();
    },
    step: sendSteps,
    /**
     * Passes the ends of so many epochs; where nobody hears it, as soon as somebody does.
     *
     * @param {Run} run
     * @param {number} n
     */
    passEpochs(run, n) {
      if (isHeard()) sendSteps(run, "epoch", n);
      else unheardEpochs.set(run.id, (unheardEpochs.get(run.id) ?? 0) + n);
    },
    /**
     * @param {Run} run
     * @param {import("./exports.js").Form} form
     */
    export: ({ id }, form) =>
      cargo?.export?.(id, form) ?? Promise.reject(new Error("Runs of this scene have no export.")),
    /**
     * @param {Run} run
     * @param {import("./questions.js").Question} question about the step where it stands
     */
    ask: ({ id }, question) =>
      cargo?.ask?.(id, question) ?? Promise.reject(new Error("Runs of this scene answer nothing.")),
    /**
     * A run that shares the first steps of another can start from the same checkpoint.
     *
     * @param {Run} run
     * @param {Run} other
     */
    share: (run, other) => cargo?.share(run.id, other.id, other.newest),
    /** @param {Run} run */
    stop({ id }) {
      credits.forget(id);
      cargo?.forget(id);
      unheardEpochs.delete(id);
      for (const [name, edit] of pending) if (edit.run === id) pending.delete(name);
      send({ type: "stop", run: id });
    },
    /**
     * @param {Run} run
     * @param {Change} change
     * @param {number} [stepsBack] lead back to where the run stood
     */
    edit({ id }, change, stepsBack = 0) {
      const name = `edit-${page}-${++serial}`;
      const edit = { run: id, change, stepsBack };
      pending.set(name, edit);
      sendEdit(name, edit);
    },
    /** To be called once a painted frame. */
    grant() {
      if (store.state.connection !== "open") return;
      for (const run of store.state.runs) if (run.scenery) credits.grant(run.id);
    },
  };
}
