import { editMarks } from "../curves/edit-marks.js";
import { t } from "../i18n/translate.js";
import { dashPattern } from "../stage/line-style.js";
import { palette } from "../stage/palette.js";

/**
 * @typedef {import("../scenes/training/kind.js").State} State
 * @typedef {import("../scenes/training/kind.js").Run} Run
 * @typedef {import("./chart-geometry.js").Chart} Chart
 * @typedef {import("./chart-geometry.js").Curve} Curve
 * @typedef {"loss" | "accuracy"} Quantity
 * @typedef {{ run: Run, name: string, width: number }} Look
 */

/** Changes nearer than this share of all steps share a flag. */
const MARKS_APART = 0.015;

/** What is measured at the ends of epochs, beside the column of every step. */
const OF_EPOCHS = {
  loss: { train: "trainLoss", test: "testLoss" },
  accuracy: { train: "trainAccuracy", test: "testAccuracy" },
};

/**
 * The chart of a quantity of all runs, as it is exported.
 *
 * @param {State} state
 * @param {Quantity} quantity
 * @returns {Chart}
 */
export function chartOf(state, quantity) {
  const runs = state.runs.filter((run) => quantity in run.history.columns);
  const several = runs.length > 1;
  const looks = runs.map((run) => ({
    run,
    name: several ? run.name : "",
    width: run === state.runs[state.active] ? 2.5 : 1.75,
  }));
  const curves = [
    ...looks.map((look) => batchCurve(look, quantity)),
    ...looks.flatMap((look) => epochCurves(look, quantity)),
  ];
  const steps = Math.max(1, ...runs.map((run) => run.history.length - 1));
  const active = state.runs[state.active];
  return {
    title: t(`export.chart.${quantity}`),
    across: t("export.chart.across"),
    curves,
    marks: active ? editMarks(active.spec, active.edits, MARKS_APART * steps) : [],
    steps,
    log: state.scale === "log",
    share: quantity === "accuracy",
  };
}

/**
 * What is measured in every step lies below all the rest, and is drawn faintly.
 *
 * @param {Look} look
 * @param {Quantity} quantity
 * @returns {Curve}
 */
function batchCurve({ run, name }, quantity) {
  const column = run.history.column(quantity);
  const points = {
    length: column.length,
    at: (/** @type {number} */ step) => column.at(step),
    pyramid: () => run.history.pyramid(quantity),
  };
  return {
    name: called(name, "export.chart.batch"),
    points,
    colour: palette()["ink-3"],
    opacity: 0.35,
    width: 1,
    dash: dashPattern(run.style),
  };
}

/**
 * @param {Look} look
 * @param {Quantity} quantity
 * @returns {Curve[]}
 */
function epochCurves({ run, name, width }, quantity) {
  const { epochs } = run;
  const { loss, ink } = palette();
  const read = (/** @type {string} */ column) =>
    Array.from({ length: epochs.length }, (_, i) => epochs.column(column).at(i));
  const { train, test } = OF_EPOCHS[quantity];
  return [
    { column: train, key: "export.chart.train", colour: loss },
    { column: test, key: "export.chart.test", colour: ink },
  ]
    .filter(({ column }) => column in epochs.columns)
    .map(({ column, key, colour }) => ({
      name: called(name, key),
      points: { steps: read("step"), values: read(column) },
      colour,
      opacity: 1,
      width,
      dash: dashPattern(run.style),
    }));
}

/**
 * @param {string} run its name, where there are several
 * @param {string} key
 */
const called = (run, key) => [run, t(key)].filter(Boolean).join(" ");
