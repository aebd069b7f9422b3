import { addressOf } from "../../address/address.js";
import { initialState } from "../../state/state.js";
import { form } from "../training/address-form.js";

/**
 * The address at which a training stands at a step.
 *
 * @param {import("../../protocol/training-frames.js").TrainingSpec} spec with its edits
 * @param {number} step
 */
export function trainingAddress(spec, step) {
  const run = /** @type {any} */ ({ spec, edits: spec.edits, kept: false, step, seeking: null });
  return `./training${addressOf({ ...initialState(), runs: [run] }, form, step)}`;
}
