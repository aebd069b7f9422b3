import { signOf } from "../numbers/signs.js";

/** @typedef {import("./formula.js").Expression} Expression */

/** How tightly what is written holds together; a looser one inside a tighter one needs parentheses. */
const SUM = 1;
const PRODUCT = 2;
const POWER = 3;
const ATOM = 4;

/** @type {Record<string, string>} */
const SIGNS = { eta: signOf("learningRate"), state: "h", mHat: "m̂", vHat: "v̂", rate: "ηₜ" };

/**
 * A name of a formula in a line of text: eta as η, mHat as m̂.
 *
 * @param {string} name
 */
export const plainSymbol = (name) => SIGNS[name] ?? signOf(name);

/**
 * A formula as a line of text.
 *
 * @param {Expression} expression
 * @param {(name: string) => string} write what stands in the place of a name
 * @returns {string}
 */
export const plainText = (expression, write) => written(expression, write).text;

/**
 * @param {Expression} expression
 * @param {(name: string) => string} write
 * @returns {{ text: string, tightness: number }}
 */
function written(expression, write) {
  const within = (/** @type {Expression} */ part, /** @type {number} */ tightness) => {
    const inside = written(part, write);
    return inside.tightness < tightness ? `(${inside.text})` : inside.text;
  };
  switch (expression.kind) {
    case "number":
      return { text: String(expression.value), tightness: ATOM };
    case "name": {
      const text = write(expression.name);
      return { text, tightness: text.includes("×") ? PRODUCT : ATOM };
    }
    case "negative":
      return { text: `−${within(expression.of, PRODUCT)}`, tightness: PRODUCT };
    case "call": {
      const { name, of } = expression;
      const text = name === "sqrt" ? `√${within(of, ATOM)}` : `${name}(${plainText(of, write)})`;
      return { text, tightness: POWER };
    }
    default:
      return operation(expression, within);
  }
}

/**
 * @param {Extract<Expression, { kind: "operation" }>} expression
 * @param {(part: Expression, tightness: number) => string} within
 */
function operation({ sign, left, right }, within) {
  switch (sign) {
    case "+":
      return { text: `${within(left, SUM)} + ${within(right, SUM)}`, tightness: SUM };
    case "-":
      return { text: `${within(left, SUM)} − ${within(right, PRODUCT)}`, tightness: SUM };
    case "*":
      return { text: `${within(left, PRODUCT)} · ${within(right, POWER)}`, tightness: PRODUCT };
    case "/":
      return { text: `${within(left, PRODUCT)} / ${within(right, POWER)}`, tightness: PRODUCT };
    default: {
      const isSquare = right.kind === "number" && right.value === 2;
      const exponent = isSquare ? "²" : `^${within(right, ATOM)}`;
      return { text: `${within(left, ATOM)}${exponent}`, tightness: POWER };
    }
  }
}
