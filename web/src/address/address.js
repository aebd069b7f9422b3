import { fragmentOf } from "./fragment.js";
import { readable } from "./link-text.js";

/**
 * The query and fragment that reopen what is shown: the settings of the active run, readable, in the
 * query; its edits and the other runs in the fragment.
 *
 * @template {import("../state/state.js").Scene} S
 * @param {import("../state/state.js").State<S>} state
 * @param {import("./form.js").Form<S["spec"]>} form
 * @param {number} [step] where the link opens; -1 plays from the start
 */
export function addressOf(state, form, step = shownStep(state.runs[state.active])) {
  const run = state.runs[state.active];
  const log = form.log?.(run, step) ?? { edits: run.edits, step };
  const query = new URLSearchParams();
  form.write(run.spec, query);
  query.set("pace", String(state.pace));
  if (state.scale !== "linear") query.set("scale", state.scale);
  if (log.step >= 0) query.set("step", String(log.step));
  return `?${readable(query)}${fragmentOf(state, form, log.edits).fragment}`;
}

/**
 * The step shown, or the one on its way.
 *
 * @param {import("../state/state.js").Run} run
 */
function shownStep({ step, seeking }) {
  return seeking ?? step;
}
