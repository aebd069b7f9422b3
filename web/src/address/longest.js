/**
 * The most characters of a formula, by the name of its setting in a link and in messages: as many as the
 * server reads, and as `embed-parameters.json` allows.
 */
export const LONGEST = { expression: 2000, f: 1024 };

/** @typedef {keyof typeof LONGEST} FormulaName */

/** @param {string} name @returns {name is FormulaName} */
const isFormula = (name) => Object.hasOwn(LONGEST, name);

/**
 * Whether the server would refuse a setting for its length alone.
 *
 * @param {string} name of any setting
 * @param {string} text
 * @returns {name is FormulaName}
 */
export const isTooLong = (name, text) => isFormula(name) && text.length > LONGEST[name];

/**
 * The formula of a figure.
 *
 * @param {URLSearchParams} query
 * @param {string} fallback
 * @param {string[]} faults
 */
export function formulaIn(query, fallback, faults) {
  const f = query.get("f") ?? fallback;
  if (!isTooLong("f", f)) return f;
  faults.push("f");
  return fallback;
}
