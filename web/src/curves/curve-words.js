import { editMarks } from "./edit-marks.js";
import { t } from "../i18n/translate.js";
import { formatCount, formatFixed } from "../numbers/format.js";
import { epochBy } from "./epoch-ticks.js";
import { firstNotBelow } from "./sampling.js";

/**
 * @typedef {import("./lines.js").Run} Run
 * @typedef {import("./lines.js").Measure} Measure
 * @typedef {{ name: string, value: string, hue: "loss" | "ink" }} Reading
 */

/**
 * Where a step is in the training: "iteration 133 · epoch 5".
 *
 * @param {Run} run
 * @param {number} step
 */
export function placeInWords(run, step) {
  if (step <= 0) return t("curves.start");
  return t("curves.place", { step: formatCount(step), epoch: formatCount(epochOf(run, step)) });
}

/**
 * What was changed at a step, from the one after it on: "changed: η 0.1 → 0.3"; empty if nothing was.
 *
 * @param {Run} run
 * @param {number} step
 */
export function changesInWords({ spec, edits }, step) {
  const changes = editMarks(spec, edits, 0)
    .filter((mark) => mark.step === step)
    .map(({ text }) => text);
  return changes.length === 0 ? "" : t("curves.changed", { changes: changes.join(", ") });
}

/**
 * The epoch that an iteration belongs to.
 *
 * @param {Run} run
 * @param {number} step from 1
 */
export function epochOf({ epochs }, step) {
  return epochs.length === 0 ? 1 : firstNotBelow(epochs.column("step"), step) + 1;
}

/**
 * What was measured at a step, in the engine's numbers alone: of its mini-batch, and of all samples at
 * the last end of an epoch. The smoothed line is not among it. Step 0 has no mini-batch: its row is of
 * all training samples.
 *
 * @param {Run} run
 * @param {Measure} measure
 * @param {number} step
 * @returns {Reading[]}
 */
export function readingsAt(run, measure, step) {
  const column = run.history.columns[measure.name];
  if (!column || step >= column.length) return [];
  const first = step === 0 ? "train" : "batch";
  /** @type {Reading[]} */
  const readings = [
    { name: t(`curves.line.${first}`), value: formatFixed(column.at(step)), hue: "loss" },
  ];
  const index = run.epochs.length === 0 ? -1 : epochBy(run.epochs.column("step"), step);
  for (const kind of /** @type {const} */ (["train", "test"])) {
    const values = run.epochs.columns[measure[kind]];
    if (index < 0 || !values) continue;
    const value = formatFixed(values.at(index));
    readings.push({ name: t(`curves.line.${kind}`), value, hue: kind === "test" ? "ink" : "loss" });
  }
  return readings;
}

/**
 * The last reading of each of several runs: that of the samples kept apart, where there are any.
 *
 * @param {Run[]} runs
 * @param {Measure} measure
 * @param {number} step
 * @returns {Reading[]}
 */
export function comparedAt(runs, measure, step) {
  return runs.flatMap((run) => {
    const reading = readingsAt(run, measure, step).at(-1);
    return reading ? [{ ...reading, name: `${run.name} ${reading.name}` }] : [];
  });
}
