import { exactNumber, formatDigits, formatNumber } from "../numbers/format.js";
import { math, operator } from "./math-elements.js";
import { symbol } from "./symbols.js";

/**
 * @typedef {import("./formula.js").Expression} Expression
 *
 * @typedef {object} Setting
 * @property {Record<string, number>} [numbers] set in place of the names; names without a number
 *   stay symbols
 * @property {number} [digits] of those numbers, where four hide what their difference is
 * @property {number} place the coordinate the formula is for
 * @property {number} dimension of the function
 * @property {string[]} [variables] its variables, where the learner gave them names
 */

/** How tightly an expression holds together; a looser one inside a tighter one needs parentheses. */
const SUM = 1;
const PRODUCT = 2;
const POWER = 3;
const ATOM = 4;

/**
 * A formula as MathML, in symbols or with numbers set in.
 *
 * @param {Expression} expression
 * @param {Setting} setting
 * @returns {Element}
 */
export function typeset(expression, setting) {
  switch (expression.kind) {
    case "number":
      return numeral(expression.value);
    case "name":
      return named(expression.name, setting);
    case "negative":
      return math("mrow", operator("−"), within(expression.of, PRODUCT, setting));
    case "call":
      return call(expression.name, expression.of, setting);
    default:
      return operation(expression, setting);
  }
}

/**
 * A number with four digits or as many as asked for; all of them are its title.
 *
 * @param {number} value
 * @param {number} [digits]
 */
export function numeral(value, digits) {
  const written = math(
    "mn",
    digits === undefined ? formatNumber(value) : formatDigits(value, digits),
  );
  written.setAttribute("title", exactNumber(value));
  return written;
}

/**
 * @param {string} name
 * @param {Setting} setting
 */
function named(name, setting) {
  const value = setting.numbers?.[name];
  if (value === undefined) return symbol(name, setting);
  const written = numeral(value, name === "h" ? undefined : setting.digits);
  const role = symbol(name, setting).getAttribute("class");
  if (role) written.setAttribute("class", role);
  return written;
}

/**
 * @param {string} name
 * @param {Expression} of
 * @param {Setting} setting
 */
function call(name, of, setting) {
  if (name === "sqrt") return math("msqrt", typeset(of, setting));
  if (name === "exp") return math("msup", math("mi", "e"), typeset(of, setting));
  return math(
    "mrow",
    math("mi", name === "log" ? "ln" : name),
    operator("\u2061"),
    parenthesised(typeset(of, setting)),
  );
}

/**
 * @param {Extract<Expression, { kind: "operation" }>} expression
 * @param {Setting} setting
 */
function operation({ sign, left, right }, setting) {
  switch (sign) {
    case "+":
      return math("mrow", typeset(left, setting), operator("+"), after(right, SUM, setting));
    case "-":
      return math("mrow", typeset(left, setting), operator("−"), after(right, PRODUCT, setting));
    case "*":
      return math(
        "mrow",
        within(left, PRODUCT, setting),
        operator(timesSign(right, setting)),
        after(right, POWER, setting),
      );
    case "/":
      return math("mfrac", typeset(left, setting), typeset(right, setting));
    default:
      return raised(left, right, setting);
  }
}

/**
 * x₀² sets index and exponent above each other; numbers and sums get parentheses first.
 *
 * @param {Expression} base
 * @param {Expression} exponent
 * @param {Setting} setting
 */
function raised(base, exponent, setting) {
  const written = isNegativeNumber(base, setting)
    ? parenthesised(typeset(base, setting))
    : within(base, ATOM, setting);
  const above = typeset(exponent, setting);
  if (written.localName !== "msub") return math("msup", written, above);
  const both = math("msubsup", ...written.children, above);
  const role = written.getAttribute("class");
  if (role) both.setAttribute("class", role);
  return both;
}

/**
 * The operand after a sign: also a negative number needs parentheses there.
 *
 * @param {Expression} expression
 * @param {number} tightness
 * @param {Setting} setting
 */
function after(expression, tightness, setting) {
  return startsNegative(expression, setting)
    ? parenthesised(typeset(expression, setting))
    : within(expression, tightness, setting);
}

/**
 * @param {Expression} expression
 * @param {number} tightness
 * @param {Setting} setting
 */
function within(expression, tightness, setting) {
  const written = typeset(expression, setting);
  return tightnessOf(expression, setting) < tightness ? parenthesised(written) : written;
}

/** @param {Element} inside */
function parenthesised(inside) {
  return math("mrow", operator("("), inside, operator(")"));
}

/**
 * @param {Expression} expression
 * @param {Setting} setting
 */
function tightnessOf(expression, setting) {
  switch (expression.kind) {
    case "number":
      return isPowerOfTen(expression.value) ? PRODUCT : ATOM;
    case "name": {
      const value = setting.numbers?.[expression.name];
      return value !== undefined && isPowerOfTen(value) ? POWER : ATOM;
    }
    case "negative":
      return PRODUCT;
    case "call":
      return POWER;
    default:
      return { "+": SUM, "-": SUM, "*": PRODUCT, "/": POWER, "^": POWER }[expression.sign];
  }
}

/** @param {number} value whether it is written as 1.2×10⁻⁷ */
function isPowerOfTen(value) {
  return formatNumber(value).includes("×");
}

/**
 * @param {Expression} expression
 * @param {Setting} setting
 */
function isNegativeNumber(expression, { numbers }) {
  const value = expression.kind === "name" ? numbers?.[expression.name] : undefined;
  return value !== undefined && (value < 0 || Object.is(value, -0));
}

/**
 * Whether the leftmost thing written is a minus.
 *
 * @param {Expression} expression
 * @param {Setting} setting
 * @returns {boolean}
 */
function startsNegative(expression, setting) {
  if (expression.kind === "negative" || isNegativeNumber(expression, setting)) return true;
  const opens =
    expression.kind === "operation" && expression.sign !== "/" && expression.sign !== "^";
  return opens && startsNegative(expression.left, setting);
}

/**
 * Letters stand side by side; a number after a factor needs a dot.
 *
 * @param {Expression} right
 * @param {Setting} setting
 */
function timesSign(right, setting) {
  return setting.numbers || startsWithDigits(right, setting) ? "·" : "\u2062";
}

/**
 * @param {Expression} expression
 * @param {Setting} setting
 * @returns {boolean}
 */
function startsWithDigits(expression, setting) {
  if (expression.kind === "operation") return startsWithDigits(expression.left, setting);
  return expression.kind === "number" || isNumber(expression, setting);
}

/**
 * @param {Expression} expression
 * @param {Setting} setting
 */
function isNumber(expression, { numbers }) {
  return expression.kind === "name" && numbers?.[expression.name] !== undefined;
}
