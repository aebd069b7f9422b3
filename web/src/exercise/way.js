import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { math, operator } from "../receipt/math-elements.js";
import { flat, numbersMath, operandMath, parenthesis } from "./numbers-math.js";

/**
 * @typedef {import("./wire.js").Step} Step
 * @typedef {import("./wire.js").Numbers} Numbers
 */

/**
 * How operands are written for each kind of arithmetic; with tensors it goes element by element.
 *
 * @type {Record<string, (operands: Numbers[]) => Element[][]>}
 */
const WRITINGS = {
  value: () => [],
  sum: (operands) => joined(operands, "+"),
  difference: (operands) => joined(operands, "−"),
  product: (operands) => joined(operands, "×"),
  quotient: (operands) => joined(operands, "÷"),
  quotientUp: (operands) => within(operator("⌈"), joined(operands, "÷"), operator("⌉")),
  quotientDown: (operands) => within(operator("⌊"), joined(operands, "÷"), operator("⌋")),
  remainder: (operands) => joined(operands, "mod"),
  square: ([of]) => [[math("msup", operandMath(of), math("mn", "2"))]],
  absolute: ([of]) => [[operator("|"), numbersMath(of), operator("|")]],
  logarithm: ([of]) => [logarithm(of)],
  negativeLogarithm: ([of]) => [[operator("−"), ...logarithm(of)]],
  negation: ([of]) => [[operator("−"), operandMath(of)]],
  aboveZero: ([of]) => [[numbersMath(of)], [between(">"), math("mn", "0")]],
  total: ([of]) => joined(flat(of), "+"),
  mean: ([of]) => [
    ...within(parenthesis("("), joined(flat(of), "+"), parenthesis(")")),
    [between("÷"), math("mn", String(flat(of).length))],
  ],
  columnTotals: ([of]) => joined(/** @type {number[][]} */ (of), "+"),
  matrixProduct: (operands) => joined(operands, "·"),
  transpose: ([of]) => [[math("msup", numbersMath(of), math("mi", "T"))]],
};

/** The kinds of arithmetic that can be written. */
export const ARITHMETICS = Object.keys(WRITINGS);

/**
 * One line of the way: what it computes, then the calculation with its operands and the result. A long one
 * goes on in the next line.
 *
 * @param {Step} step
 */
export function stepLine({ code, arithmetic, operands, result }) {
  const pieces = WRITINGS[arithmetic](operands);
  const results = [numbersMath(result)];
  if (pieces.length > 0) results.unshift(between(isRounded(result) ? "≈" : "="));
  return element(
    "li",
    { class: "exercise-step" },
    element("span", { class: "exercise-step-label" }, t(`exercise.step.${code}`)),
    " ",
    element(
      "span",
      { class: "exercise-step-math" },
      ...[...pieces, results].map((piece) => math("math", ...piece)),
    ),
  );
}

/**
 * ln 0.2, with room after the name as before any argument without parentheses.
 *
 * @param {Numbers} of
 */
function logarithm(of) {
  const room = math("mspace");
  room.setAttribute("width", "0.17em");
  return [math("mi", "ln"), room, operandMath(of)];
}

/**
 * Operands with a sign between them, each piece with the sign before it.
 *
 * @param {Numbers[]} operands
 * @param {string} sign
 * @returns {Element[][]}
 */
const joined = (operands, sign) =>
  operands.map((each, at) => (at === 0 ? [numbersMath(each)] : [between(sign), operandMath(each)]));

/** A sign that begins a piece and yet stands between two. @param {string} sign */
function between(sign) {
  const written = operator(sign);
  written.setAttribute("form", "infix");
  return written;
}

/**
 * @param {Element} open
 * @param {Element[][]} pieces
 * @param {Element} close
 */
function within(open, pieces, close) {
  const [first, ...rest] = pieces;
  const whole = [[open, ...first], ...rest];
  return whole.with(-1, [...(whole.at(-1) ?? []), close]);
}

/** A result shown with fewer digits than it has; binary's own noise is none. */
const NOISE = 1e-9;

/** @param {Numbers} numbers */
function isRounded(numbers) {
  return flat(numbers).some((value) => {
    const shown = Number(value.toPrecision(4));
    return Math.abs(shown - value) > NOISE * Math.max(1, Math.abs(value));
  });
}
