import { createLatest } from "./latest.js";
import { reduceFigure } from "./figure.js";

/**
 * Holds the state of a figure, asks the server when the settings change, and tells the views at most once a
 * painted frame.
 *
 * @template {object} S
 * @template A
 * @param {import("./figure.js").Figure<S, A>} figure
 * @param {S} fallback settings that are sure to be answered
 * @param {typeof import("./api.js").askServer} askServer
 */
export function createFigureStore(figure, fallback, askServer) {
  /** @typedef {import("./figure.js").FigureState<S, A>} State */

  /** @type {State} */
  let state = {
    settings: fallback,
    shown: null,
    notice: null,
    refused: null,
    connection: "open",
  };
  /** @type {((state: State) => void)[]} */
  const painters = [];
  let isScheduled = false;

  const latest = createLatest(
    /** @type {Parameters<typeof createLatest<{ settings: S, base: State["shown"] }>>[0]} */ ({
      ask(wanted, signal) {
        const { shown } = state;
        wanted.base = shown;
        const request = figure.request(wanted.settings);
        return askServer(figure.name, figure.spared?.(request, shown) ?? request, signal);
      },
      onAnswer({ settings, base }, answer) {
        const whole = figure.taken?.(answer, base, figure.request(settings)) ?? answer;
        dispatch({ type: "answered", settings, answer: whole });
      },
      onRefused({ settings }, notice) {
        dispatch({ type: "refused", settings, notice });
        if (!state.shown && state.settings !== settings) want();
      },
      onLost: () => dispatch({ type: "lost" }),
    }),
  );

  function want() {
    const { settings, shown } = state;
    const isAnswered =
      shown && isSame(figure.request(settings), figure.request(shown.settings)) && latest.isIdle;
    if (isAnswered) dispatch({ type: "answered", settings, answer: shown.answer });
    else latest.want({ settings, base: null });
  }

  /** @param {import("./figure.js").FigureEvent<S, A>} event */
  function dispatch(event) {
    state = reduceFigure(state, event, fallback);
    schedule();
  }

  function schedule() {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      for (const painter of painters) painter(state);
    });
  }

  /** @param {S} settings the whole of them, in place of what was wanted */
  function show(settings) {
    dispatch({ type: "changed", settings });
    want();
  }

  return {
    get state() {
      return state;
    },
    show,
    /** @param {Partial<S>} change */
    change(change) {
      show({ ...state.settings, ...change });
    },
    /** @param {import("./figure.js").Notice} notice */
    notice: (notice) => dispatch({ type: "noticed", notice }),
    repaint: schedule,
    /** @param {(state: State) => void} painter */
    onPaint(painter) {
      painters.push(painter);
      schedule();
    },
  };
}

/**
 * @param {object} one
 * @param {object} other
 */
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
