import { knows, t } from "../i18n/translate.js";

/**
 * What is wrong with an expression, and at which character; the words of the field have to be there.
 *
 * @param {import("./fault-text.js").ExpressionFault} fault
 */
export function faultSentence({ code, position, parts }) {
  const words = Object.fromEntries(parts.entries());
  const key = `expression.fault.${code}`;
  const fault = t(knows(key) ? key : "expression.fault.other", { ...words, code });
  return position === null ? fault : t("expression.at", { position: position + 1, fault });
}
