import { t } from "../i18n/translate.js";
import { formatNumber } from "../numbers/format.js";

/**
 * @typedef {import("../scenes/descent/kind.js").Run} Run
 */

/** @param {number[]} point */
export const pointInWords = (point) => point.map(formatNumber).join(", ");

/**
 * What the picture shows, for those who do not see it.
 *
 * @param {Run} active
 * @param {Run[]} runs
 * @returns {string}
 */
export function pictureInWords(active, runs) {
  if (!active.scenery) return "";
  const { formula, window, dimension, variables } = active.scenery.objective;
  const [first, second] = variables ?? ["x0", "x1"];
  const [x0Low, x0High] = window.x0.map(formatNumber);
  const [x1Low, x1High] = (window.x1 ?? []).map(formatNumber);
  const key = dimension === 1 ? "stage.curve" : "stage.terrain";
  const ground = t(key, { formula, first, second, x0Low, x0High, x1Low, x1High });
  return [ground, ...runs.filter((run) => run.step >= 0).map(runInWords)].join(" ");
}

/** @param {Run} run */
function runInWords({ name, step, history, scenery }) {
  const dimension = scenery?.objective.dimension ?? 1;
  const point = Array.from({ length: dimension }, (_, i) => history.column(`x${i}`).at(step));
  const value = formatNumber(history.column("f").at(step));
  return t("stage.run", { name, step, point: pointInWords(point), value });
}
