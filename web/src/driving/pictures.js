import { movingRuns } from "../state/state.js";

/** What was under way at a pause has arrived when nothing has come for so long. */
const QUIET = 150;

/**
 * Completes what is shown after a pause: the last message of a playing run may have come without the
 * dear part of its snapshot. A seek to the step that is shown brings it.
 *
 * @param {ReturnType<typeof import("../state/store.js").createStore>} store
 * @param {(run: import("../state/state.js").Run) => void} ask
 */
export function createPictures(store, ask) {
  let timer = 0;

  function complete() {
    if (store.state.playing || store.state.connection !== "open") return;
    for (const run of movingRuns(store.state)) {
      if (run.seeking === null && run.step >= 0 && run.pictureStep !== run.step) ask(run);
    }
  }

  return {
    /** Something came or was paused: what is missing is asked for as soon as it is quiet. */
    expect() {
      clearTimeout(timer);
      if (!store.state.playing) timer = window.setTimeout(complete, QUIET);
    },
  };
}
