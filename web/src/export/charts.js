import { t } from "../i18n/translate.js";
import { dashPattern } from "../stage/line-style.js";
import { palette } from "../stage/palette.js";

/**
 * @typedef {import("../scenes/training/kind.js").State} State
 * @typedef {import("../scenes/training/kind.js").Run} Run
 * @typedef {import("./chart-geometry.js").Chart} Chart
 * @typedef {import("./chart-geometry.js").Curve} Curve
 * @typedef {"loss" | "accuracy"} Quantity
 */

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
  const curves = runs.flatMap((run) => {
    const isActive = run === state.runs[state.active];
    return curvesOf(run, quantity, several ? run.name : "", isActive);
  });
  return {
    title: t(`export.chart.${quantity}`),
    across: t("export.chart.across"),
    curves,
    steps: Math.max(1, ...runs.map((run) => run.history.length - 1)),
    log: state.scale === "log",
    share: quantity === "accuracy",
  };
}

/**
 * @param {Run} run
 * @param {Quantity} quantity
 * @param {string} name
 * @param {boolean} isActive
 * @returns {Curve[]}
 */
function curvesOf(run, quantity, name, isActive) {
  const colours = palette();
  const dash = dashPattern(run.style);
  const column = run.history.column(quantity);
  const points = {
    length: column.length,
    at: (/** @type {number} */ step) => column.at(step),
    pyramid: () => run.history.pyramid(quantity),
  };
  const called = (/** @type {string} */ key) => [name, t(key)].filter(Boolean).join(" ");
  const batch = {
    name: called("export.chart.batch"),
    points,
    colour: colours["ink-3"],
    width: 1,
    dash,
  };
  const { train, test } = OF_EPOCHS[quantity];
  const width = isActive ? 2.5 : 1.75;
  return [
    batch,
    ...epochCurve(run, train, {
      name: called("export.chart.train"),
      colour: colours.loss,
      width,
      dash,
    }),
    ...epochCurve(run, test, {
      name: called("export.chart.test"),
      colour: colours.ink,
      width,
      dash,
    }),
  ];
}

/**
 * @param {Run} run
 * @param {string} name of the column
 * @param {Omit<Curve, "points">} look
 * @returns {Curve[]}
 */
function epochCurve({ epochs }, name, look) {
  if (!(name in epochs.columns)) return [];
  const read = (/** @type {string} */ column) =>
    Array.from({ length: epochs.length }, (_, i) => epochs.column(column).at(i));
  return [{ ...look, points: { steps: read("step"), values: read(name) } }];
}
