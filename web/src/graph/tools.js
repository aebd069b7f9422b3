import { element } from "../controls/element.js";
import { icon } from "../controls/icons.js";

/**
 * The buttons on the picture: nearer, farther, the whole graph, and the nodes back in their places.
 *
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {{ onZoom: (direction: 1 | -1) => void, onFit: () => void, onReset: () => void }} callbacks
 */
export function createTools(wording, { onZoom, onFit, onReset }) {
  /**
   * @param {import("../controls/icons.js").IconName} name
   * @param {string} key
   * @param {() => void} act
   */
  function tool(name, key, act) {
    const button = element("button", { type: "button", class: "button-icon" }, icon(name));
    wording.attribute(button, "aria-label", key);
    wording.attribute(button, "title", key);
    button.addEventListener("click", act);
    return button;
  }

  const reset = tool("back-in-place", "graph.putBack", onReset);
  reset.hidden = true;
  const root = element(
    "div",
    { class: "graph-tools", role: "group" },
    reset,
    tool("fit", "graph.fit", onFit),
    tool("minus", "graph.farther", () => onZoom(-1)),
    tool("plus", "graph.nearer", () => onZoom(1)),
  );
  wording.attribute(root, "aria-label", "graph.tools");

  return {
    root,
    /** @param {boolean} isPossible whether nodes were put elsewhere */
    canReset(isPossible) {
      reset.hidden = !isPossible;
    },
  };
}
