import { element } from "../controls/element.js";

/**
 * A place that is kept for a view.
 *
 * @param {HTMLElement} host
 * @param {object} _callbacks
 */
export function createHealth(host, _callbacks) {
  host.append(element("div", { class: "kept-place" }));
  return {
    /** @param {import("../scenes/training/kind.js").State} _state */
    update(_state) {},
  };
}
