import { reduce } from "./reducer.js";

/**
 * Holds the one state of the page; views hear of it at most once a painted frame.
 *
 * @param {import("./state.js").State} initial
 */
export function createStore(initial) {
  let state = initial;
  let scheduled = false;
  /** @type {((state: import("./state.js").State) => void)[]} */
  const painters = [];

  function paint() {
    scheduled = false;
    for (const painter of painters) painter(state);
  }

  function schedule() {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(paint);
  }

  return {
    get state() {
      return state;
    },
    /** @param {Parameters<typeof reduce>[1]} event */
    dispatch(event) {
      state = reduce(state, event);
      schedule();
    },
    /** @param {(state: import("./state.js").State) => void} painter */
    onPaint(painter) {
      painters.push(painter);
      schedule();
    },
    schedule,
  };
}
