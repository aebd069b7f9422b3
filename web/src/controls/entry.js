import { formatNumber } from "../numbers/format.js";
import { parseNumber } from "../numbers/parse.js";
import { shortened } from "../i18n/shortened.js";
import { t } from "../i18n/translate.js";

/**
 * @typedef {object} Limits what a number may be
 * @property {number} [above]
 * @property {number} [atLeast]
 * @property {number} [below]
 * @property {number} [atMost]
 * @property {boolean} [integer]
 */

/**
 * What was typed: a number, or the sentence that says why it is none.
 *
 * @param {string} text
 * @param {Limits} limits
 * @returns {{ value: number } | { fault: string }}
 */
export function readEntry(text, limits) {
  if (text.trim() === "") return { fault: t("enter.missing") };
  const value = parseNumber(text);
  if (value === null) {
    const ambiguous = /^\s*[-+]?[1-9]\d{0,2}[,，]\d{3}\s*$/.test(text);
    return {
      fault: t(ambiguous ? "enter.ambiguous" : "enter.notNumber", { text: shortened(text.trim()) }),
    };
  }
  const fault = beyond(value, limits);
  return fault === null ? { value } : { fault };
}

/**
 * @param {number} value
 * @param {Limits} limits
 */
function beyond(value, { above, atLeast, below, atMost, integer }) {
  if (integer && !Number.isInteger(value)) return t("enter.notInteger");
  if (above !== undefined && value <= above) return t("enter.above", { low: formatNumber(above) });
  if (atLeast !== undefined && value < atLeast) {
    return t("enter.atLeast", { low: formatNumber(atLeast) });
  }
  if (below !== undefined && value >= below) return t("enter.below", { high: formatNumber(below) });
  if (atMost !== undefined && value > atMost) {
    return t("enter.atMost", { high: formatNumber(atMost) });
  }
  return null;
}
