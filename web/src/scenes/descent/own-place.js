import { onDemand } from "../../controls/on-demand.js";
import { fetchWords } from "../../i18n/translate.js";

/** @typedef {import("./kind.js").State} State */

/**
 * Where a function of the learner's own is typed. It takes no room, and nothing of it is fetched, until
 * one is wanted; with a function of the list it goes again.
 *
 * @param {HTMLElement} host
 * @param {{ onEnter: (expression: string) => void }} callbacks
 */
export function createOwnPlace(host, callbacks) {
  host.hidden = true;
  host.classList.add("own-function");
  const demand = onDemand(async () => {
    const [{ createOwnFunction }, { words }] = await Promise.all([
      import("./own-function.js"),
      import("../../expression/own-words.js"),
    ]);
    await fetchWords(words);
    return createOwnFunction(host, callbacks);
  });
  /** The function of the list beside which one is being typed. @type {string | undefined} */
  let beside;

  /** @param {State} state */
  function isWanted({ runs, active, notice }) {
    const { objective, expression } = runs[active]?.settings ?? {};
    const isRefused = notice?.spec?.expression !== undefined;
    if (isRefused && objective !== undefined) beside = objective;
    return expression !== undefined || (objective !== undefined && objective === beside);
  }

  return {
    /** @param {State} state */
    async open({ runs, active }) {
      const run = runs[active];
      if (!run) return;
      beside = run.settings.objective;
      host.hidden = false;
      const view = await demand.view();
      view.propose(run.settings.expression ?? run.scenery?.objective.formula ?? "");
    },
    /** The learner wants something else. */
    forget() {
      beside = undefined;
    },
    /** @param {State} state */
    update(state) {
      const { runs, active } = state;
      if (runs[active]?.settings.expression !== undefined) beside = undefined;
      const wanted = isWanted(state);
      host.hidden = !wanted;
      demand.update(state);
      if (wanted) demand.view();
    },
  };
}
