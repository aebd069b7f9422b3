import { formatCount, formatNumber } from "../numbers/format.js";
import { ownSign } from "../numbers/own-signs.js";
import { knows, language, t } from "./translate.js";

/**
 * @typedef {import("../protocol/frames.js").Ended} Ended
 *
 * @typedef {object} Ending
 * @property {number} dimension the number of variables
 * @property {string[]} [variables] their names, where the learner gave them some
 * @property {number} [f] where it ended
 */

/**
 * Why a run ended, in one full sentence or two.
 *
 * @param {Ended} ended
 * @param {Ending} run
 * @returns {string}
 */
export function outcomeSentence(ended, { dimension, variables, f }) {
  const step = formatCount(ended.step);
  switch (ended.reason) {
    case "finished":
      return f === undefined
        ? t("outcome.finishedShort", { step })
        : t("outcome.finished", { step, f: formatNumber(f) });
    case "converged":
      return t("outcome.converged", {
        step,
        tolerance: formatNumber(ended.tolerance ?? 0),
        point: ended.point && knows(`point.${ended.point}`) ? t(`point.${ended.point}`) : "",
      }).trim();
    case "diverged":
      return [
        divergence(ended, quantityName(ended.quantity ?? "f", dimension, variables), step),
        remedy(ended),
      ]
        .filter(Boolean)
        .join(language() === "en" ? " " : "");
    default:
      return t("outcome.stopped");
  }
}

/**
 * @param {Ended} ended
 * @param {string} quantity
 * @param {string} step
 */
function divergence(ended, quantity, step) {
  return t(`outcome.${ended.cause ?? "nonFinite"}`, {
    step,
    quantity,
    value: formatNumber(ended.lastValue ?? NaN),
    limit: formatNumber(ended.limit ?? NaN),
  });
}

/** @param {Ended} ended */
function remedy({ remedy: held }) {
  return held ? t("outcome.remedy", { supremum: formatNumber(held.supremum) }) : "";
}

/**
 * A column as it is written in prose: x₀, f, ∂f/∂x₁; in one variable x, f and "the derivative".
 *
 * @param {string} column
 * @param {number} dimension
 * @param {string[]} [variables] their names, where the learner gave them some
 */
export function quantityName(column, dimension, variables) {
  const own = ownSign(column, variables);
  if (own !== undefined) return own;
  const short = dimension === 1 ? column.replace(/0$/, "") : column;
  if (knows(`quantity.${short}`)) return t(`quantity.${short}`);
  return /^[a-z]\d?$/i.test(column) ? column : t("quantity.state");
}
