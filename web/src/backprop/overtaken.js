import { joined } from "../state/settings.js";

/**
 * @typedef {import("../protocol/frames.js").Edit} Edit
 * @typedef {{ edits: Edit[], step: number }} Log
 */

/**
 * The same log without what has been overtaken. An input that is dragged is set again and again, and each
 * time its iteration begins anew; of edits that follow each other within one iteration, before any update,
 * only what they set together counts. What was computed between them is left out, so that later steps
 * have smaller numbers.
 *
 * @param {Pick<import("./kind.js").Run, "edits" | "history" | "scenery">} run
 * @param {number} step that is shown, and has to be reached; -1 for none
 * @returns {Log}
 */
export function withoutOvertaken({ edits, history, scenery }, step) {
  const last = edits.at(-1);
  if (!scenery || !last || last.atStep >= history.length) return { edits, step };
  const [iterations, places] = ["iteration", "at"].map((name) => history.column(name));
  const beforeUpdates = scenery.graph.plan.filter(([phase]) => phase !== "update").length;

  /**
   * @param {Edit} one
   * @param {Edit} other that comes after it
   */
  const isOvertaken = (one, other) =>
    setsInputs(one) &&
    setsInputs(other) &&
    iterations.at(one.atStep) === iterations.at(other.atStep) &&
    places.at(other.atStep) <= beforeUpdates &&
    (step < one.atStep || step >= other.atStep);

  /** @type {Edit[]} */
  const kept = [];
  let leftOut = 0;
  let beforeShown = 0;
  edits.forEach((edit, index) => {
    const before = edits[index - 1];
    if (!before || !isOvertaken(before, edit)) {
      kept.push({ ...edit, atStep: edit.atStep - leftOut });
      return;
    }
    const { atStep, change } = kept[kept.length - 1];
    kept[kept.length - 1] = { ...edit, atStep, change: joined(change, edit.change) };
    leftOut += edit.atStep - before.atStep;
    if (edit.atStep <= step) beforeShown = leftOut;
  });
  return { edits: kept, step: step < 0 ? step : step - beforeShown };
}

/** Whether an edit sets whole inputs and nothing else. @param {Edit} edit */
function setsInputs({ change: { inputs, ...rest } }) {
  return (
    typeof inputs === "object" &&
    inputs !== null &&
    !("cell" in inputs) &&
    Object.keys(rest).length === 0
  );
}
