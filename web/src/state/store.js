import { reduce } from "./reducer.js";

/**
 * Holds the one state of the page; views hear of it at most once a painted frame.
 *
 * @template {import("./state.js").Scene} S
 * @param {import("./state.js").State<NoInfer<S>>} initial
 * @param {import("./kind.js").Kind<S>} kind of its runs
 */
export function createStore(initial, kind) {
  /** @type {import("./state.js").State<S>} */
  let state = initial;
  let scheduled = false;
  /** @type {((state: import("./state.js").State<S>) => void)[]} */
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
      state = /** @type {import("./state.js").State<S>} */ (reduce(state, event, kind));
      schedule();
    },
    /** @param {(state: import("./state.js").State<S>) => void} painter */
    onPaint(painter) {
      painters.push(painter);
      schedule();
    },
    schedule,
  };
}
