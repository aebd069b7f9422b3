import { addressOf } from "../../address/address.js";
import { initialState } from "../../state/state.js";
import { form } from "../training/address-form.js";

/**
 * The address at which a training stands at a step.
 *
 * @param {import("../../protocol/training-frames.js").TrainingSpec} spec with its edits
 * @param {number} step
 * @param {number | "max" | null} pace null for the usual one
 */
export function trainingAddress(spec, step, pace) {
  const run = /** @type {any} */ ({ spec, edits: spec.edits, kept: false, step, seeking: null });
  const state = initialState();
  return `./training${addressOf({ ...state, pace: pace ?? state.pace, runs: [run] }, form, step)}`;
}
