import { initialState } from "../../state/state.js";
import { createStore } from "../../state/store.js";

import { training } from "./kind.js";

export { words } from "./words.js";

/**
 * The scene `training`: mini-batch SGD of a network.
 *
 * @param {HTMLElement} _host
 */
export function createScene(_host) {
  const store = createStore(initialState(), training);
  return {
    link: () => location.href,
    onPaint: store.onPaint,
    sentences: { started: () => "", ended: () => "" },
  };
}
