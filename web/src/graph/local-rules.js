import { combined, name, number } from "./node-math.js";

/**
 * The local derivative of each operation by each operand, as a formula in the operands a and b and the
 * result y; filled with numbers it is what the engine multiplies the upstream derivative with.
 *
 * @typedef {import("./node-math.js").Term} Term
 * @typedef {(a: Term, b: Term, y: Term) => Term} Rule
 */

const ONE = number(1);
const TWO = number(2);

/** @param {Term} of @returns {Term} */
const minus = (of) => combined("neg", [of]);
/** @param {Term} one @param {Term} other @returns {Term} */
const times = (one, other) => combined("mul", [one, other]);
/** @param {Term} one @param {Term} other @returns {Term} */
const over = (one, other) => combined("div", [one, other]);
/** @param {Term} one @param {Term} other @returns {Term} */
const less = (one, other) => combined("sub", [one, other]);
/** @param {Term} of @returns {Term} */
const squared = (of) => combined("square", [of]);

/** @type {Record<string, Rule[]>} */
const RULES = {
  add: [() => ONE, () => ONE],
  sub: [() => ONE, () => minus(ONE)],
  mul: [(_, b) => b, (a) => a],
  div: [(_, b) => over(ONE, b), (a, b) => minus(over(a, squared(b)))],
  neg: [() => minus(ONE)],
  pow: [
    (a, b) => times(b, combined("pow", [a, less(b, ONE)])),
    (a, _, y) => times(y, combined("log", [a])),
  ],
  square: [(a) => times(TWO, a)],
  sqrt: [(_, __, y) => over(ONE, times(TWO, y))],
  exp: [(_, __, y) => y],
  log: [(a) => over(ONE, a)],
  sin: [(a) => combined("cos", [a])],
  cos: [(a) => minus(combined("sin", [a]))],
  tan: [(_, __, y) => combined("add", [ONE, squared(y)])],
  tanh: [(_, __, y) => less(ONE, squared(y))],
  sigmoid: [(_, __, y) => times(y, less(ONE, y))],
};

/** Operations whose local derivative is 0 or 1, or a sign, by which side of a border the operand is on. */
const BY_SIDE = new Set(["relu", "abs", "max", "min"]);

/**
 * @param {string} op
 * @param {number} slot
 * @returns {Rule | null} null where the derivative is no formula of the numbers alone
 */
export const localRule = (op, slot) => RULES[op]?.[slot] ?? null;

/** Whether the words of the rule say more than a formula. @param {string} op */
export const hasSides = (op) => BY_SIDE.has(op);

/** The operands and the result as letters. */
export const LETTERS = { a: name("a"), b: name("b"), y: name("y") };
