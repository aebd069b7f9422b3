import { createExpressionEntry } from "../../expression/entry.js";

/**
 * The expression whose graph is shown; while what is typed is wrong the graph before it stays.
 *
 * @param {HTMLElement} host
 * @param {{ onEnter: (expression: string) => void }} callbacks
 */
export function createExpressionField(host, { onEnter }) {
  const entry = createExpressionEntry(host, {
    id: "expression",
    label: "expression.label",
    onEnter,
  });

  return {
    /** @param {import("../../backprop/kind.js").State} state */
    update(state) {
      const run = state.runs[state.active];
      if (state.notice) entry.refuse(state.notice);
      if (run?.scenery) entry.update(run.settings.expression);
    },
  };
}
