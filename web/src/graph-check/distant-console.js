import { onceNear } from "../controls/near.js";
import { onDemand } from "../controls/on-demand.js";
import { fetchWords } from "../i18n/translate.js";
import { words } from "./words.js";

/** @typedef {import("../backprop/kind.js").State} State */

/**
 * The console of the gradient check, whose modules and words are fetched when its place comes near.
 *
 * @param {HTMLElement} host
 * @param {Parameters<typeof import("./console.js").createGradientCheck>[1]} callbacks
 */
export function createDistantConsole(host, callbacks) {
  const console = onDemand(async () => {
    const [{ createGradientCheck }] = await Promise.all([
      import("./console.js"),
      fetchWords(words),
    ]);
    return createGradientCheck(host, callbacks);
  });
  let isWatched = false;

  return {
    /** @param {State} state */
    update(state) {
      console.update(state);
      if (isWatched || !state.runs[state.active]?.scenery) return;
      isWatched = true;
      onceNear(host, console.view);
    },
  };
}
