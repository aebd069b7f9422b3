import { formatCount, formatNumber } from "../numbers/format.js";
import { knows, language, t } from "./translate.js";

/** @typedef {import("../protocol/frames.js").Ended} Ended */

/**
 * Why a run ended, in one full sentence or two.
 *
 * @param {Ended} ended
 * @param {{ dimension: number, f?: number }} run the number of variables, and f where it ended
 * @returns {string}
 */
export function outcomeSentence(ended, { dimension, f }) {
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
      return [divergence(ended, dimension, step), remedy(ended)]
        .filter(Boolean)
        .join(language() === "en" ? " " : "");
    default:
      return t("outcome.stopped");
  }
}

/**
 * @param {Ended} ended
 * @param {number} dimension
 * @param {string} step
 */
function divergence(ended, dimension, step) {
  return t(`outcome.${ended.cause ?? "nonFinite"}`, {
    step,
    quantity: quantityName(ended.quantity ?? "f", dimension),
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
 */
export function quantityName(column, dimension) {
  const short = dimension === 1 ? column.replace(/0$/, "") : column;
  if (knows(`quantity.${short}`)) return t(`quantity.${short}`);
  return /^[a-z]\d?$/i.test(column) ? column : t("quantity.state");
}
