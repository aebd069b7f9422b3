import { t } from "../i18n/translate.js";
import { exactNumber, formatNumber } from "../numbers/format.js";

/**
 * A number of an answer: JSON has none that are not finite, so those come as words.
 *
 * @typedef {number | "plusInfinity" | "minusInfinity" | "undefined"} Outcome
 */

/** @type {Record<string, number>} */
const INFINITE = { plusInfinity: Infinity, minusInfinity: -Infinity };

/**
 * @param {Outcome} outcome
 * @returns {number} NaN where it is undefined
 */
export const numberOf = (outcome) =>
  typeof outcome === "number" ? outcome : (INFINITE[outcome] ?? NaN);

/**
 * A number as it is read, with four significant digits unless told otherwise.
 *
 * @param {Outcome} outcome
 * @param {(value: number) => string} [write]
 */
export function outcomeText(outcome, write = formatNumber) {
  return outcome === "undefined" ? t("figure.undefined") : write(numberOf(outcome));
}

/** Every digit of a number. @param {Outcome} outcome */
export const exactOutcome = (outcome) => outcomeText(outcome, exactNumber);
