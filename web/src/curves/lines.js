import { dashPattern } from "../stage/line-style.js";
import { palette } from "../stage/palette.js";
import { CURVE, SLOTS } from "./chart.js";
import { epochBy } from "./epoch-ticks.js";
import { sampleSmooth, sampleSparse, sampleSteps } from "./sampling.js";

/**
 * @typedef {import("../scenes/training/kind.js").Run} Run
 * @typedef {import("./sampling.js").Grid} Grid
 * @typedef {import("./sampling.js").Sample} Sample
 *
 * @typedef {object} Measure a quantity of a training that has a chart
 * @property {"loss" | "accuracy"} name of its column
 * @property {string} train its column among the epochs
 * @property {string} test
 *
 * @typedef {typeof KINDS[number]} Kind
 *
 * @typedef {object} Line
 * @property {Kind} kind
 * @property {Run} run
 * @property {Sample} sample
 * @property {number} last the last step in view at which it has a value, -1 where it has none
 * @property {number} value there
 */

/** @type {Measure} */
export const LOSS = { name: "loss", train: "trainLoss", test: "testLoss" };
/** @type {Measure} */
export const ACCURACY = { name: "accuracy", train: "trainAccuracy", test: "testAccuracy" };

/** The lines of a run, from the lowest to the topmost. */
export const KINDS = /** @type {const} */ (["batch", "smoothed", "train", "test"]);

/**
 * What is measured on training samples has the hue of the loss, from faint for one mini-batch to
 * strong for all of them; what is measured on samples kept apart is ink.
 *
 * @type {Record<Kind, { hue: "loss" | "ink", width: number, alpha: number }>}
 */
const LOOK = {
  batch: { hue: "loss", width: 0.75, alpha: 0.5 },
  smoothed: { hue: "loss", width: 1.25, alpha: 0.9 },
  train: { hue: "loss", width: 2.25, alpha: 1 },
  test: { hue: "ink", width: 2, alpha: 1 },
};

/** @param {Kind} kind */
export const hueOf = (kind) => LOOK[kind].hue;

/**
 * How strong a line is drawn: those of the active run before the others.
 *
 * @param {Kind} kind
 * @param {boolean} active
 */
export function lookOf(kind, active) {
  const { width, alpha } = LOOK[kind];
  return active ? { width, alpha } : { width: Math.min(width, 1.25), alpha: Math.min(alpha, 0.7) };
}

/** Diameter of the dot at the end of an epoch, in pixels. */
const DOT = 5;

/**
 * The curves of a chart: the lines of four runs, kind by kind.
 *
 * @param {import("./chart.js").Shown} shown
 * @param {number} magnification
 * @returns {import("uplot").Series[]}
 */
export function curvesOfTraining(shown, magnification) {
  return KINDS.flatMap((kind) =>
    Array.from({ length: SLOTS }, (_, slot) => curveOf(kind, slot, shown, magnification)),
  );
}

/**
 * @param {Kind} kind
 * @param {number} slot
 * @param {import("./chart.js").Shown} shown
 * @param {number} magnification
 */
function curveOf(kind, slot, shown, magnification) {
  const { hue, width, alpha } = LOOK[kind];
  const isSparse = kind === "train" || kind === "test";
  const index = indexOf(kind, slot);
  const colour = () => palette()[hue];
  return {
    ...CURVE,
    stroke: colour,
    width,
    alpha,
    dash: kind === "batch" ? [] : dashPattern(slot, magnification),
    spanGaps: isSparse,
    points: {
      show: isSparse ? () => shown.dotted?.[index] ?? false : false,
      size: DOT * magnification,
      width: 1.5 * magnification,
      stroke: colour,
      fill: () => (kind === "test" ? palette().paper : palette()[hue]),
    },
  };
}

/**
 * @param {Kind} kind
 * @param {number} slot
 */
export const indexOf = (kind, slot) => KINDS.indexOf(kind) * SLOTS + slot;

/**
 * A line for each kind that a run has. Where several runs are shown only the active one has them all;
 * of the others the smoothed line and that of the test samples, or of the training samples where
 * none are kept apart, are enough to compare.
 *
 * @param {Run} run
 * @param {Measure} measure
 * @param {Grid} grid
 * @param {import("./sampling.js").Listed | null} smoothed
 * @param {boolean} whole
 * @returns {Line[]}
 */
export function linesOf(run, measure, grid, smoothed, whole) {
  const lines = [];
  if (whole || !smoothed) lines.push(batchLine(run, measure, grid));
  if (smoothed) lines.push(smoothedLine(run, smoothed, grid));
  for (const kind of /** @type {const} */ (["train", "test"])) {
    const compared = run.epochs.columns[measure.test] ? "test" : "train";
    if (whole || kind === compared) lines.push(...epochLine(run, kind, measure, grid));
  }
  return lines;
}

/**
 * @param {Run} run
 * @param {Measure} measure
 * @param {Grid} grid
 * @returns {Line}
 */
function batchLine(run, { name }, grid) {
  const { history } = run;
  const column = history.column(name);
  const values = {
    length: column.length,
    at: (/** @type {number} */ step) => column.at(step),
    pyramid: () => history.pyramid(name),
  };
  const last = lastIn(column.length, grid);
  return {
    kind: "batch",
    run,
    sample: sampleSteps(values, grid),
    last,
    value: column.at(last),
  };
}

/**
 * @param {Run} run
 * @param {import("./sampling.js").Listed} smoothed
 * @param {Grid} grid
 * @returns {Line}
 */
function smoothedLine(run, smoothed, grid) {
  const last = lastIn(smoothed.length, grid);
  return {
    kind: "smoothed",
    run,
    sample: sampleSmooth(smoothed, grid),
    last,
    value: smoothed.at(last),
  };
}

/**
 * @param {Run} run
 * @param {"train" | "test"} kind
 * @param {Measure} measure
 * @param {Grid} grid
 * @returns {Line[]} one, or none
 */
function epochLine(run, kind, measure, grid) {
  const { epochs } = run;
  const name = measure[kind];
  const column = epochs.columns[name];
  if (!column) return [];
  const values = {
    length: column.length,
    at: (/** @type {number} */ index) => column.at(index),
    pyramid: () => epochs.pyramid(name),
  };
  const steps = epochs.column("step");
  const index = epochBy(steps, grid.end - 1);
  const isIn = index >= 0 && steps.at(index) >= grid.from;
  return [
    {
      kind,
      run,
      sample: sampleSparse(values, steps, grid),
      last: isIn ? steps.at(index) : -1,
      value: column.at(index),
    },
  ];
}

/**
 * @param {number} length
 * @param {Grid} grid
 */
function lastIn(length, { from, end }) {
  const last = Math.min(length, end) - 1;
  return last >= from ? last : -1;
}
