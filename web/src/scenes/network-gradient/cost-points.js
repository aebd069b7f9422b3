import { logAxis } from "../../figures/chart/axis.js";

/**
 * @typedef {import("./figure.js").Cost} Cost
 * @typedef {import("./figure.js").Time} Time
 * @typedef {{ parameters: number, numerical: number, backprop: number }} CostPoint in passes, or in
 *   milliseconds where the time was taken
 */

const MILLISECOND = 1e6;

/**
 * What one gradient takes in each net: the passes that it needs, or those passes at the measured time of
 * one.
 *
 * @param {Cost[]} costs
 * @returns {CostPoint[]}
 */
export const costPoints = (costs) =>
  costs.map(({ parameters, numericalPasses, backpropPasses, measured }) =>
    measured
      ? {
          parameters,
          numerical: numericalPasses * millisecondsOf(measured.numerical),
          backprop: millisecondsOf(measured.backprop),
        }
      : { parameters, numerical: numericalPasses, backprop: backpropPasses },
  );

/** @param {Time} time */
const millisecondsOf = ({ passes, nanoseconds }) => nanoseconds / passes / MILLISECOND;

/**
 * Logarithmic axes in whole decades around the points.
 *
 * @param {CostPoint[]} points
 */
export function costAxes(points) {
  const parameters = points.map((point) => point.parameters);
  const values = points.flatMap((point) => [point.numerical, point.backprop]);
  return { x: decadesAround(parameters), y: decadesAround(values) };
}

/** @param {number[]} values > 0 */
function decadesAround(values) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  return logAxis(low, Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)))));
}
