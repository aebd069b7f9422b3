import { COEFFICIENTS } from "../../controls/choices.js";
import { fragmentOf } from "./fragment.js";

/**
 * @typedef {import("../../state/state.js").State} State
 */

/**
 * The query and fragment that reopen what is shown: the settings of the active run, readable, in the
 * query; its edits and the other runs in the fragment.
 *
 * @param {State} state
 * @param {number} [step] where the link opens; -1 plays from the start
 */
export function addressOf(state, step = shownStep(state.runs[state.active])) {
  const run = state.runs[state.active];
  const query = new URLSearchParams({
    objective: run.spec.objective,
    start: run.spec.start.join(","),
    optimizer: run.spec.optimizer.name,
    learningRate: String(run.spec.learningRate),
    steps: String(run.spec.steps),
    tolerance: String(run.spec.tolerance),
    gradient: run.spec.gradient.method,
  });
  if (run.spec.engine !== undefined) query.set("engine", String(run.spec.engine));
  if (run.spec.gradient.h !== undefined) query.set("h", String(run.spec.gradient.h));
  for (const name of COEFFICIENTS) {
    if (name in run.spec.optimizer) query.set(name, String(run.spec.optimizer[name]));
  }
  query.set("pace", String(state.pace));
  if (state.scale !== "linear") query.set("scale", state.scale);
  if (step >= 0) query.set("step", String(step));
  return `?${String(query).replaceAll("%2C", ",")}${fragmentOf(state)}`;
}

/**
 * The step shown, or the one on its way.
 *
 * @param {import("../../state/state.js").Run} run
 */
function shownStep({ step, seeking }) {
  return seeking ?? step;
}
