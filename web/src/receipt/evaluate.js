/** @typedef {import("./formula.js").Expression} Expression */

/** @type {Record<string, (x: number) => number>} */
const FUNCTIONS = {
  exp: Math.exp,
  log: Math.log,
  sin: Math.sin,
  cos: Math.cos,
  tanh: Math.tanh,
  sqrt: Math.sqrt,
};

/** @type {Record<string, (left: number, right: number) => number>} */
const OPERATIONS = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
};

/**
 * The value of a formula, only to check what the engine computed; it is never shown in its place.
 *
 * @param {Expression} expression
 * @param {Record<string, number>} numbers the value of each name
 * @returns {number} NaN where a name has no value
 */
export function evaluate(expression, numbers) {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "name":
      return expression.name === "pi" ? Math.PI : (numbers[expression.name] ?? NaN);
    case "negative":
      return -evaluate(expression.of, numbers);
    case "call":
      return FUNCTIONS[expression.name](evaluate(expression.of, numbers));
    default:
      return OPERATIONS[expression.sign](
        evaluate(expression.left, numbers),
        evaluate(expression.right, numbers),
      );
  }
}
