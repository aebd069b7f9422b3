import { nameOf } from "../../i18n/translate.js";

/** A longer formula would hide what else is said of a run. */
const LONGEST = 40;

/**
 * What the function of a run is called: by its name, or by the formula that was typed.
 *
 * @param {{ objective?: string, expression?: string }} settings
 */
export function functionName({ objective = "", expression }) {
  if (expression === undefined) return nameOf("function", objective);
  return expression.length > LONGEST ? `${expression.slice(0, LONGEST)}…` : expression;
}
