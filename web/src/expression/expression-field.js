import { createExpressionEntry } from "./entry.js";

/**
 * The expression that the run is about. What is refused stays in the field, and the run before it stays as
 * well; the text of a link that cannot be read comes here too.
 *
 * @param {HTMLElement} host
 * @param {{ onEnter: (expression: string) => void }} callbacks
 * @param {string} [label] key of the field's name
 */
export function createExpressionField(host, { onEnter }, label = "expression.label") {
  const entry = createExpressionEntry(host, { id: "expression", label, onEnter });
  let inForce = "";
  /** @type {import("../state/state.js").Notice | null} */
  let refusal = null;

  return {
    restore: entry.restore,
    propose: entry.propose,
    /** @param {import("../state/state.js").State} state */
    update({ runs, active, notice }) {
      const refused = notice?.spec?.expression ?? inForce;
      if (notice && notice !== refusal && refused !== inForce) {
        refusal = notice;
        entry.refuse(notice, refused);
      }
      const { scenery, settings } = runs[active] ?? {};
      const expression = settings?.expression ?? "";
      if (!scenery || expression === inForce) return;
      inForce = expression;
      entry.update(expression, refusal !== null && refusal === notice);
    },
  };
}
