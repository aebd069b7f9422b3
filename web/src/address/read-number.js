/**
 * @param {URLSearchParams} query
 * @param {string} name
 * @param {string[]} faults
 * @returns {number | undefined} undefined where there is none, or none that can be read
 */
export function readNumber(query, name, faults) {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = numberIn(text);
  if (value === undefined) faults.push(name);
  return value;
}

/** As this page writes numbers: decimal, with or without an exponent. */
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** @param {string} text */
export function numberIn(text) {
  const value = Number(text);
  return DECIMAL.test(text) && Number.isFinite(value) ? value : undefined;
}
