import { refusalSentence } from "../expression/refusal-sentence.js";
import { Refusal, unreachable } from "./refusal.js";

/**
 * Milliseconds after which a host hears that its command has been taken, though the server is still busy with
 * it; or that there is no server.
 */
const PATIENCE = 3000;

/**
 * Milliseconds after which nothing is waited for. A server that says nothing has been given up by then, unless
 * a run plays so slowly that its silence is no sign.
 */
const LAST = 12_000;

/**
 * What becomes of what is changed: it is shown, or the server refuses it and what was shown before stays.
 *
 * @param {any} store of runs or of a figure
 * @param {boolean} hasRuns
 */
export function createOutcomes(store, hasRuns) {
  /** @type {Set<(state: any) => void>} */
  const waiting = new Set();
  store.onPaint((/** @type {any} */ state) => {
    for (const look of waiting) look(state);
  });

  /**
   * @param {any} before the state that was left
   * @param {(state: any, before: any) => boolean} isSettled
   * @returns {Promise<void>}
   */
  function outcome(before, isSettled) {
    return new Promise((resolve, reject) => {
      let isLate = false;
      const late = setTimeout(() => {
        isLate = true;
        look(store.state);
      }, PATIENCE);
      const last = setTimeout(finish, LAST);

      function finish() {
        leave();
        resolve();
      }

      function leave() {
        waiting.delete(look);
        clearTimeout(late);
        clearTimeout(last);
      }

      /** @param {any} state */
      function look(state) {
        const { notice } = state;
        if (notice && notice !== before.notice) {
          leave();
          refusalSentence(notice).then((sentence) => reject(new Refusal("bad_value", sentence)));
        } else if (isSettled(state, before)) finish();
        else if (isLate && state.connection === "reconnecting") {
          leave();
          reject(unreachable());
        } else if (isLate && hasRuns && isBusy(state, before)) finish();
      }

      waiting.add(look);
      if (hasRuns) store.schedule();
      else store.repaint();
    });
  }

  return {
    /**
     * @param {any} before
     * @param {() => boolean} [holds] what else has to be true
     */
    ofSettings: (before, holds = () => true) =>
      outcome(before, (state, left) => (hasRuns ? isTaken : isAnswered)(state, left) && holds()),
    /**
     * @param {any} before
     * @param {number} count of steps on
     * @param {() => boolean} isLeft whether they will not be made
     */
    ofSteps: (before, count, isLeft) =>
      outcome(before, (state, left) => isLeft() || hasGoneOn(state, left, count)),
    /** @param {any} before */
    ofPlace: (before) => outcome(before, hasRuns ? isThere : isAnswered),
  };
}

/**
 * Another run has begun, or this one has taken the change on.
 *
 * @param {import("../state/state.js").State<any>} state
 * @param {import("../state/state.js").State<any>} before
 */
export function isTaken(state, before) {
  const [run, old] = [state.runs[state.active], before.runs[before.active]];
  if (run?.id !== old?.id) return isThere(state);
  return state.acknowledged !== null && state.acknowledged !== before.acknowledged;
}

/** @param {import("../state/state.js").State<any>} state */
export function isThere({ runs, active }) {
  const run = runs[active];
  return run !== undefined && !run.isNew && run.step >= 0 && run.seeking === null;
}

/**
 * The server is at work on it: it makes steps, or makes them again to come to one.
 *
 * @param {import("../state/state.js").State<any>} state
 * @param {import("../state/state.js").State<any>} before
 */
export function isBusy(state, before) {
  const [run, old] = [state.runs[state.active], before.runs[before.active]];
  if (!run) return false;
  return run.replay !== null || (run.id === old?.id ? run.newest !== old.newest : !run.isNew);
}

/**
 * So many steps have been made, or all that there are.
 *
 * @param {import("../state/state.js").State<any>} state
 * @param {import("../state/state.js").State<any>} before
 * @param {number} count
 */
export function hasGoneOn(state, before, count) {
  const [run, old] = [state.runs[state.active], before.runs[before.active]];
  const isAtItsEnd = run?.ended && run.step >= run.ended.step;
  return run?.id !== old?.id || isAtItsEnd === true || run.step >= old.step + count;
}

/** @param {import("../figures/figure.js").FigureState<any, any>} state */
const isAnswered = ({ shown, settings }) => shown?.settings === settings;
