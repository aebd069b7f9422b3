import { rowsOfEpochs } from "./epoch-rows.js";
import { settingsAt, withEdit } from "./settings.js";
import { movingRuns } from "./state.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Run} Run
 * @typedef {import("./kind.js").Kind} Kind
 * @typedef {Exclude<import("../protocol/frames.js").Frame, { type: "exported" | "checkpoint" }
 *   | import("../protocol/frames.js").Answer>} Frame
 * @typedef {import("../protocol/frames.js").Refusal & { spec: any }} RefusedRun a refusal with the spec
 *   of the run that never began
 * @typedef {import("../protocol/frames.js").Steps} Steps
 *
 * @typedef {{ type: "connection", connection: State["connection"] }
 *   | { type: "runAdded", run: Run }
 *   | { type: "runRemoved", id: string }
 *   | { type: "runReplaced", id: string, run: Run }
 *   | { type: "runKept", id: string }
 *   | { type: "activated", index: number }
 *   | { type: "hovered", step: number | null }
 *   | { type: "playing", playing: boolean }
 *   | { type: "paced", pace: State["pace"] }
 *   | { type: "scaled", scale: State["scale"] }
 *   | { type: "sought", id: string, step: number }
 *   | { type: "noticed", notice: State["notice"] }} Happening what the page itself does
 */

/**
 * The state after a message of the server or a happening on the page. Messages of runs that are
 * gone are ignored.
 *
 * @param {State} state
 * @param {Frame | RefusedRun | Happening} event
 * @param {Kind} kind of the runs
 * @returns {State}
 */
export function reduce(state, event, kind) {
  switch (event.type) {
    case "connection":
      return { ...state, connection: event.connection };
    case "runAdded":
      return withRuns({ ...state, active: state.runs.length }, [...state.runs, event.run]);
    case "runRemoved":
      return withoutRun(state, event.id);
    case "runReplaced":
      return { ...onRun(state, event.id, () => event.run), acknowledged: null };
    case "runKept":
      return onRun(state, event.id, (run) => ({ ...run, kept: true }));
    case "activated":
      return withRuns({ ...state, active: event.index, acknowledged: null }, state.runs);
    case "hovered":
      return state.hovered === event.step ? state : { ...state, hovered: event.step };
    case "playing":
      return event.playing ? going(state) : { ...state, playing: false };
    case "paced":
      return { ...state, pace: event.pace };
    case "scaled":
      return { ...state, scale: event.scale };
    case "sought":
      return onRun(state, event.id, (run) => sought(run, event.step, kind));
    case "noticed":
      return { ...state, notice: event.notice };
    case "started":
      return onRun(state, event.run, (run) => ({
        ...run,
        isNew: false,
        replay: null,
        spec: event.spec,
        edits: event.spec.edits,
        settings: settingsAt(event.spec, Math.max(run.step, 0), kind.withChange),
        scenery: kind.scenery(event, run.scenery),
      }));
    case "steps":
      return settled(
        onRun(state, event.run, (run) => withSteps(run, event, kind)),
        event.run,
      );
    case "edited":
      return withEdited(state, event, kind);
    case "progress":
      return onRun(state, event.run, (run) => ({
        ...run,
        replay: { step: event.step, of: event.of },
      }));
    case "ended":
      return stilled(
        onRun(state, event.run, (run) =>
          event.reason === "stopped" ? run : { ...run, ended: event, seeking: within(run, event) },
        ),
      );
    case "error":
      return {
        ...state,
        notice: {
          code: event.code,
          params: event.params,
          path: event.path,
          ...("spec" in event && { spec: event.spec }),
        },
      };
    default:
      throw new Error(`Unknown event: ${/** @type {{ type: string }} */ (event).type}.`);
  }
}

/**
 * @param {State} state
 * @param {string} id
 * @param {(run: Run) => Run} change
 * @returns {State}
 */
function onRun(state, id, change) {
  const index = state.runs.findIndex((run) => run.id === id);
  return index < 0 ? state : withRuns(state, state.runs.with(index, change(state.runs[index])));
}

/**
 * The step that a run waits for; none, where that is beyond its end.
 *
 * @param {Run} run
 * @param {{ step: number }} end
 */
const within = ({ seeking }, end) => (seeking !== null && seeking > end.step ? null : seeking);

/**
 * @param {State} state
 * @param {Run[]} runs
 * @returns {State}
 */
function withRuns(state, runs) {
  const active = runs[state.active];
  return { ...state, runs, cursor: active?.step ?? -1, newest: active?.newest ?? -1 };
}

/**
 * @param {State} state
 * @param {string} id
 */
function withoutRun(state, id) {
  const index = state.runs.findIndex((run) => run.id === id);
  if (index < 0) return state;
  const runs = state.runs.toSpliced(index, 1);
  const active = state.active > index ? state.active - 1 : Math.min(state.active, runs.length - 1);
  return withRuns({ ...state, active: Math.max(0, active) }, runs);
}

/**
 * A run that plays shows whatever comes and waits for no single step any more.
 *
 * @param {State} state
 * @returns {State}
 */
function going(state) {
  const moving = movingRuns(state);
  const runs = state.runs.map((run) => (moving.includes(run) ? { ...run, seeking: null } : run));
  return { ...state, runs, playing: true };
}

/**
 * Shows a step that is held at once; its snapshot follows from the server.
 *
 * @param {Run} run
 * @param {number} step
 * @param {Kind} kind
 * @returns {Run}
 */
function sought(run, step, kind) {
  const shown = Math.min(step, run.newest);
  const settings = settingsAt(run.spec, Math.max(shown, 0), kind.withChange);
  return { ...run, seeking: step, step: shown, settings };
}

/**
 * Adds the steps that are new; steps that are held already come again after going back. The history
 * grows in place, and only here: copying it for every message would cost more than all the drawing.
 *
 * @param {Run} run
 * @param {Steps} message
 * @param {Kind} kind
 * @returns {Run}
 */
function withSteps(run, message, kind) {
  const count = Object.values(message.columns)[0].length;
  const last = message.first + count - 1;
  run.history.append(message.first, message.columns);
  const { epochs } = message;
  if (epochs?.epoch.length) run.epochs.append(...rowsOfEpochs(epochs, run.epochs.length));
  const newest = Math.max(run.newest, last);
  const held = {
    ...run,
    newest,
    digest: last === newest ? message.digest : run.digest,
    replay: null,
    ended: run.ended && newest > run.ended.step ? null : run.ended,
  };
  if (run.seeking !== null && run.seeking !== last && run.seeking <= run.newest) return held;
  return {
    ...held,
    step: last,
    snapshot: message.snapshot,
    ...(message.snapshot?.picture && { picture: message.snapshot.picture, pictureStep: last }),
    settings: settingsAt(run.spec, last, kind.withChange),
    seeking: run.seeking !== null && run.seeking > last ? run.seeking : null,
  };
}

/**
 * @param {State} state
 * @param {import("../protocol/frames.js").Edited} edited
 * @param {Kind} kind
 * @returns {State}
 */
function withEdited(state, { run: id, edit, atStep, change }, kind) {
  const changed = onRun(state, id, (run) => {
    const edits = withEdit(run.edits, { edit, atStep, change });
    const spec = { ...run.spec, edits };
    const settings = settingsAt(spec, Math.max(run.step, 0), kind.withChange);
    return { ...run, spec, edits, settings, ended: kind.prolongs(change) ? null : run.ended };
  });
  const isActive = state.runs[state.active]?.id === id;
  return isActive ? { ...changed, acknowledged: { edit, atStep, change } } : changed;
}

/**
 * Playing stops where nothing can move any more.
 *
 * @param {State} state
 * @returns {State}
 */
function stilled(state) {
  const done = movingRuns(state).every((run) => run.ended && run.step >= run.ended.step);
  return state.playing && done ? { ...state, playing: false } : state;
}

/**
 * A run that arrives again at the step where it ended has nothing more to play.
 *
 * @param {State} state
 * @param {string} id
 */
function settled(state, id) {
  return state.runs.some((run) => run.id === id && run.ended) ? stilled(state) : state;
}
