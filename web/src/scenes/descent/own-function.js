import { element } from "../../controls/element.js";
import { createExpressionField } from "../../expression/expression-field.js";
import { formulaOf } from "../../expression/graph-math.js";
import { formula, name } from "../../graph/node-math.js";

/** @typedef {import("./kind.js").State} State */

/**
 * The function that a learner types, and how it reads: f(a, b) = ….
 *
 * @param {HTMLElement} host
 * @param {{ onEnter: (expression: string) => void }} callbacks
 */
export function createOwnFunction(host, { onEnter }) {
  const field = element("div", {});
  const written = element("div", { class: "own-formula" });
  const input = createExpressionField(field, { onEnter }, "own.label");
  host.append(field, written);

  /** @type {import("./kind.js").Scenery | null} */
  let shown = null;

  /** @param {import("./kind.js").Scenery | null} scenery */
  function write(scenery) {
    const { variables = [], graph } = scenery?.objective ?? {};
    const term = graph && formulaOf(graph);
    written.hidden = !term;
    if (!term) return;
    const names = variables.flatMap((variable, place) =>
      place === 0 ? [name(variable, "parameter")] : [",", name(variable, "parameter")],
    );
    written.replaceChildren(formula(name("f", "loss"), "(", ...names, ")", "=", term));
    if (written.scrollWidth > written.clientWidth) written.setAttribute("tabindex", "0");
    else written.removeAttribute("tabindex");
  }

  return {
    propose: input.propose,
    /** @param {State} state */
    update(state) {
      input.update(state);
      const scenery = state.runs[state.active]?.scenery ?? null;
      if (scenery === null || scenery === shown) return;
      shown = scenery;
      write(scenery);
    },
  };
}
