import { exactNumber, formatNumber } from "../numbers/format.js";
import { math, operator } from "../receipt/math-elements.js";

/**
 * An expression as MathML that can be put into larger ones, as often as they need it.
 *
 * @typedef {object} Term
 * @property {() => Element} make a new copy
 * @property {number} tightness how tightly it holds together
 * @property {boolean} isNegative whether the first thing written is a minus
 */

const SUM = 1;
const PRODUCT = 2;
const POWER = 3;
const ATOM = 4;

/** How functions are written that have no form of their own. @type {Record<string, string>} */
const WRITTEN = { sigmoid: "σ", relu: "ReLU", log: "ln" };

/**
 * A name: an input, or the letter of a formula.
 *
 * @param {string} text
 * @param {string} [role] its colour: "data", "parameter", "gradient"
 * @returns {Term}
 */
export function name(text, role) {
  const make = () => {
    const [, base, index] = /^(\p{L}+?)_?([0-9]+|[₀-₉]+)$/u.exec(text) ?? [null, text, ""];
    const written = index
      ? math("msub", math("mi", base), math("mn", index.normalize("NFKC")))
      : math("mi", base);
    if (role) written.setAttribute("class", `role-${role}`);
    return written;
  };
  return { make, tightness: ATOM, isNegative: false };
}

/**
 * A number with four digits; all of them are its title.
 *
 * @param {number} value
 * @param {string} [role]
 * @returns {Term}
 */
export function number(value, role) {
  const text = formatNumber(value);
  const make = () => {
    const written = math("mn", text);
    written.setAttribute("title", exactNumber(value));
    if (role) written.setAttribute("class", `role-${role}`);
    return written;
  };
  return { make, tightness: text.includes("×") ? PRODUCT : ATOM, isNegative: value < 0 };
}

/**
 * ∂L/∂x.
 *
 * @param {string} of
 * @param {string} by
 * @returns {Term}
 */
export function derivative(of, by) {
  const part = (/** @type {string} */ letter) => math("mrow", math("mi", "∂"), name(letter).make());
  const make = () => {
    const fraction = math("mfrac", part(of), part(by));
    fraction.setAttribute("class", "role-gradient");
    return fraction;
  };
  return { make, tightness: ATOM, isNegative: false };
}

/**
 * What an operation makes of its operands.
 *
 * @param {string} op
 * @param {Term[]} operands
 * @returns {Term}
 */
export function combined(op, operands) {
  const [a, b] = operands;
  switch (op) {
    case "add":
      return term(SUM, a.isNegative, () => row(a.make(), "+", after(b, SUM)));
    case "sub":
      return term(SUM, a.isNegative, () => row(a.make(), "−", after(b, PRODUCT)));
    case "mul":
    case "dot":
      return term(PRODUCT, a.isNegative, () => row(within(a, PRODUCT), "·", after(b, POWER)));
    case "div":
      return term(POWER, false, () => math("mfrac", a.make(), b.make()));
    case "neg":
      return term(PRODUCT, true, () => row("−", after(a, PRODUCT)));
    case "pow":
      return term(POWER, false, () => math("msup", after(a, ATOM), b.make()));
    case "square":
      return term(POWER, false, () => math("msup", after(a, ATOM), math("mn", "2")));
    case "exp":
      return term(POWER, false, () => math("msup", math("mi", "e"), a.make()));
    case "sqrt":
      return term(ATOM, false, () => math("msqrt", a.make()));
    case "abs":
      return term(ATOM, false, () => row("|", a.make(), "|"));
    default:
      return term(ATOM, false, () => call(WRITTEN[op] ?? op, operands));
  }
}

/**
 * @param {number} tightness
 * @param {boolean} isNegative
 * @param {() => Element} make
 * @returns {Term}
 */
const term = (tightness, isNegative, make) => ({ make, tightness, isNegative });

/**
 * @param {string} called
 * @param {Term[]} operands
 */
function call(called, operands) {
  const inside = operands.flatMap(({ make }, index) =>
    index === 0 ? [make()] : [operator(","), make()],
  );
  return math(
    "mrow",
    math("mi", called),
    operator("\u2061"),
    math("mrow", operator("("), ...inside, operator(")")),
  );
}

/** @param {...(Element | string)} parts a text is a sign */
function row(...parts) {
  return math("mrow", ...parts.map((part) => (typeof part === "string" ? operator(part) : part)));
}

/** @param {Term} operand @param {number} tightness */
const within = (operand, tightness) =>
  operand.tightness < tightness ? row("(", operand.make(), ")") : operand.make();

/** After a sign also a negative number needs parentheses. @param {Term} operand @param {number} tightness */
const after = (operand, tightness) =>
  operand.isNegative ? row("(", operand.make(), ")") : within(operand, tightness);

/**
 * A formula that stands by itself.
 *
 * @param {...(Term | string)} parts a text is a sign
 */
export function formula(...parts) {
  const written = math(
    "math",
    row(...parts.map((part) => (typeof part === "string" ? part : part.make()))),
  );
  written.setAttribute("displaystyle", "true");
  return written;
}
