import { History } from "./history.js";
import { settingsAt } from "./settings.js";
import { nameOfStyle } from "./state.js";

/**
 * A run of which the server has not heard yet.
 *
 * @template {import("./state.js").Scene} S
 * @param {import("./kind.js").Kind<S>} kind
 * @param {string} id
 * @param {S["spec"]} spec
 * @param {number} style
 * @param {{ from?: import("./state.js").Run<S>, step?: number }} [past] the run whose steps it shares, up to one
 * @returns {import("./state.js").Run<S>}
 */
export function freshRun(kind, id, spec, style, { from, step = -1 } = {}) {
  const isShared = from !== undefined && kind.hasSameScenery(from.spec, spec);
  const sharesSteps = from !== undefined && step >= 0;
  return {
    id,
    name: nameOfStyle(style),
    style,
    kept: false,
    isNew: true,
    spec,
    settings: settingsAt(spec, Math.max(step, 0), kind.withChange),
    edits: spec.edits,
    scenery: isShared ? from.scenery : null,
    history: sharesSteps ? from.history.prefix(step + 1) : new History(),
    epochs: sharesSteps ? from.epochs.upTo("step", step) : new History(),
    step,
    newest: step,
    digest: undefined,
    seeking: Math.max(step, 0),
    snapshot: null,
    picture: null,
    pictureStep: -1,
    ended: null,
    replay: null,
    forkedAt: step >= 0 ? step : null,
  };
}
