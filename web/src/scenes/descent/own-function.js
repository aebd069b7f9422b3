import { element } from "../../controls/element.js";
import { createExpressionField } from "../../expression/expression-field.js";
import { formulaOf } from "../../expression/graph-math.js";
import { formula, name } from "../../graph/node-math.js";
import { math, operator } from "../../receipt/math-elements.js";

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
    written.replaceChildren(formula(called(variables), "=", term));
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

/**
 * f(a, b), with parentheses that stay as high as the letters.
 *
 * @param {string[]} variables
 * @returns {import("../../graph/node-math.js").Term}
 */
function called(variables) {
  const sign = (/** @type {string} */ text) => {
    const written = operator(text);
    written.setAttribute("stretchy", "false");
    return written;
  };
  const make = () =>
    math(
      "mrow",
      name("f", "loss").make(),
      sign("("),
      ...variables.flatMap((variable, place) => [
        ...(place === 0 ? [] : [operator(",")]),
        name(variable, "parameter").make(),
      ]),
      sign(")"),
    );
  return { ...name("f"), make };
}
