/** Functions and constants that an expression may name; every other name is defined in it, or an input. */
const KNOWN = new Set([
  ...["exp", "log", "ln", "sin", "cos", "tan", "tanh", "sigmoid", "relu"],
  ...["sqrt", "abs", "max", "min", "square", "pi", "e"],
]);

const NAME = /[\p{L}_][\p{L}_0-9₀-₉]*/gu;

/** How far a full-width character is from its twin. */
const FULL_WIDTH = "！".charCodeAt(0) - "!".charCodeAt(0);

/**
 * The names that need a number before an expression can be computed, in the order in which they appear.
 * What is no expression gives names as well; the server says what is wrong with it.
 *
 * @param {string} expression
 * @returns {string[]}
 */
export function freeNames(expression) {
  const text = halfWidth(expression);
  const defined = new Set(
    [...text.matchAll(/(?:^|[;\n])\s*([\p{L}_][\p{L}_0-9₀-₉]*)\s*=/gu)].map(([, name]) => name),
  );
  const names = [...text.matchAll(NAME)]
    .filter(({ index, 0: name }) => !isExponent(text, index, name))
    .map(([name]) => name);
  return [...new Set(names)].filter((name) => !defined.has(name) && !KNOWN.has(name));
}

/**
 * Whether a name is the exponent of a number: 1e5.
 *
 * @param {string} text
 * @param {number} index
 * @param {string} name
 */
function isExponent(text, index, name) {
  return (
    /[0-9.]$/.test(text.slice(0, index)) &&
    /^e\d*$/i.test(name) &&
    /^e[-+]?\d/i.test(text.slice(index))
  );
}

/** What a Chinese keyboard writes, with every character in its place. @param {string} text */
function halfWidth(text) {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH));
}

/**
 * The inputs of another expression: names that were there keep their values, new ones start at 1.
 *
 * @param {string} expression
 * @param {Record<string, any>} before
 * @returns {Record<string, any>}
 */
export const inputsOf = (expression, before) =>
  Object.fromEntries(
    freeNames(expression).map((name) => [name, Object.hasOwn(before, name) ? before[name] : 1]),
  );
