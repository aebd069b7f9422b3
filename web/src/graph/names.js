import { signOf } from "./signs.js";

/**
 * What each node is called in a sentence, by its id.
 *
 * @typedef {string[]} Names
 *
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").GraphNode} GraphNode
 */

/** A part of the expression that is longer would hide what is said of it. */
const LONGEST = 16;

/** The output, where the learner has given it no name. */
const OUTPUT = "L";

/**
 * By its name; the output is L; else by its part of the expression while that is short, else by its sign
 * and a number.
 *
 * @param {Graph} graph
 * @param {string} [expression]
 * @returns {Names}
 */
export function namesOf({ nodes, output }, expression) {
  const taken = new Set(nodes.map(({ label }) => label));
  /** @type {Map<string, number>} */
  const counted = new Map();
  return nodes.map((node) => {
    if (isNamed(node)) return node.label;
    if (node.id === output && !taken.has(OUTPUT)) return OUTPUT;
    return partOf(node, expression) ?? numbered(signOf(node), counted);
  });
}

/** @param {GraphNode} node */
const isNamed = ({ kind, label, op }) => kind !== "operation" || (label !== "" && label !== op);

/**
 * @param {GraphNode} node
 * @param {string | undefined} expression
 */
function partOf({ span }, expression) {
  const part =
    span &&
    expression
      ?.slice(...span)
      .replace(/\s+/g, "")
      .replaceAll("*", "·")
      .replaceAll("-", "−");
  return part && part.length <= LONGEST ? part : null;
}

/**
 * @param {string} sign
 * @param {Map<string, number>} counted
 */
function numbered(sign, counted) {
  const count = (counted.get(sign) ?? 0) + 1;
  counted.set(sign, count);
  return `${sign}${String(count).replace(/\d/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)])}`;
}

/**
 * An operation with its operands, as it is read: apple × count, σ(u).
 *
 * @param {Names} names
 * @param {GraphNode} node
 * @param {(id: number) => string} [called] by a number instead of the name
 */
export function operationText(names, node, called = (id) => names[id]) {
  const operands = node.args.map(called);
  const [first, second] = operands;
  const sign = signOf(node);
  switch (node.op) {
    case "pow":
      return `${enclosed(first)}^${enclosed(second)}`;
    case "square":
      return `${enclosed(first)}²`;
    case "neg":
      return `−${enclosed(first)}`;
    case "add":
    case "sub":
      return `${first} ${sign} ${isSum(second) ? `(${second})` : second}`;
    case "mul":
    case "div":
    case "dot":
      return `${isSum(first) ? `(${first})` : first} ${sign} ${enclosed(second)}`;
    default:
      return `${sign}(${operands.join(", ")})`;
  }
}

/**
 * An operation as an equation; alone where its name is nothing else than what it is made of.
 *
 * @param {Names} names
 * @param {GraphNode} node
 */
export function equationText(names, node) {
  const made = operationText(names, node);
  return plain(names[node.id]) === plain(made) ? made : `${names[node.id]} = ${made}`;
}

/** @param {string} text */
const plain = (text) => text.replaceAll("·", "×").replace(/\s/g, "");

/** Whether a sum or a sign stands in it that is not within parentheses. @param {string} operand */
const isSum = (operand) => /[-+−]/.test(operand.replace(/\([^()]*\)/g, "").replace(NUMBERED, ""));

/** A name, a number, or a function of one: it needs no parentheses. */
const ATOM = /^([\p{L}\p{N}_.]+|\p{L}+\([^()]*\))$/u;

/** Such as ×₁. */
const NUMBERED = /^\D[₀-₉]+$/u;

/** More than a name, or a negative number, after a sign. @param {string} operand */
const enclosed = (operand) =>
  ATOM.test(operand) || NUMBERED.test(operand) ? operand : `(${operand})`;

/**
 * ∂L/∂x, with parentheses around what is more than a name.
 *
 * @param {Names} names
 * @param {number} of
 * @param {number} by
 */
export const derivativeName = (names, of, by) => `∂${enclosed(names[of])}/∂${enclosed(names[by])}`;
