/**
 * A figure: settings that the learner changes, and what the server answers to them. Nothing that a figure
 * shows is computed on the page.
 *
 * @template {object} S settings
 * @template A answer, as the views read it
 * @typedef {object} Figure
 * @property {string} name of its endpoint: `loss` asks `./api/loss`
 * @property {(settings: S) => object} request what is asked; equal requests are asked once
 * @property {(request: any, shown: Shown<S, A> | null) => object} [spared] the request without what is
 *   already shown
 * @property {(answer: any, shown: Shown<S, A> | null, request: any) => A} [taken] the answer with what
 *   `spared` left out; `request` and `shown` are the same as there
 */

/**
 * @template {object} S
 * @template A
 * @typedef {{ settings: S, answer: A }} Shown an answer, and the settings that it belongs to
 */

/**
 * @typedef {import("../state/state.js").Notice} Notice
 */

/**
 * @template {object} S
 * @template A
 * @typedef {object} FigureState
 * @property {S} settings that are wanted
 * @property {Shown<S, A> | null} shown the newest answer; it stays until the next one is there
 * @property {Notice | null} notice what the server refused, or what a link could not tell
 * @property {S | null} refused the settings that were refused
 * @property {"open" | "reconnecting"} connection
 */

/**
 * @template {object} S
 * @template A
 * @typedef {{ type: "changed", settings: S }
 *   | { type: "answered", settings: S, answer: A }
 *   | { type: "refused", settings: S, notice: Notice }
 *   | { type: "noticed", notice: Notice }
 *   | { type: "lost" }} FigureEvent
 */

/**
 * The state of a figure after an event. Settings that are refused give way to those that are shown, or to
 * `fallback` while nothing is; unless the learner has asked for something else by then.
 *
 * @template {object} S
 * @template A
 * @param {FigureState<S, A>} state
 * @param {FigureEvent<S, A>} event
 * @param {S} fallback
 * @returns {FigureState<S, A>}
 */
export function reduceFigure(state, event, fallback) {
  switch (event.type) {
    case "changed":
      return { ...state, settings: event.settings, notice: null, refused: null };
    case "answered": {
      const { settings, answer } = event;
      return { ...state, shown: { settings, answer }, connection: "open" };
    }
    case "refused": {
      const open = { ...state, connection: /** @type {const} */ ("open") };
      if (event.settings !== state.settings) return open;
      const settings = state.shown?.settings ?? fallback;
      return { ...open, settings, notice: event.notice, refused: event.settings };
    }
    case "noticed":
      return { ...state, notice: event.notice };
    default:
      return { ...state, connection: "reconnecting" };
  }
}
