import { formatNumber } from "../numbers/format.js";
import { parseFormula } from "../receipt/formula.js";
import { plainSymbol, plainText } from "../receipt/plain-text.js";
import { RULES, linesOfUpdate } from "../receipt/rules.js";
import { cellName, gradientName } from "../tensor/tensor-words.js";
import { isWhole, offsetOf, shapeOf, valuesOf } from "../tensor/tensor.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").UpdateDetail} UpdateDetail
 * @typedef {import("../protocol/backprop-frames.js").Value} Value
 */

/** What an L2 penalty makes of the gradient, before the step: slope is dL/dx without it. */
const DECAYED = "slope + l2*x";

/**
 * How the optimizer of an update changes a parameter, one formula for each quantity in the order of
 * the computation; what a weight costs for its size comes before (L2) and after (L1).
 *
 * @param {string} name of the parameter
 * @param {UpdateDetail} update
 * @returns {string[]}
 */
export function updateFormulas(name, update) {
  const write = inSymbols(name, update);
  const remembered = ["x", ...Object.keys(update.stateBefore)];
  const steps = rulesOf(update).map(([target, formula]) => {
    const isReplaced = remembered.includes(target === "state" ? "h" : target);
    return `${write(target)} ${isReplaced ? "←" : "="} ${filled(formula, write)}`;
  });
  return [
    ...(update.l2 > 0 ? [`${write("g")} = ${filled(DECAYED, write)}`] : []),
    ...steps,
    ...(update.l1 > 0 ? [`${name} ← ${shrunk(name, write("eta"), write("l1"))}`] : []),
  ];
}

/**
 * The same of one cell, each formula with the numbers of that cell below it; of a tensor that is too
 * large for its numbers to be in the frame, without.
 *
 * @param {string} name of the parameter
 * @param {UpdateDetail} update
 * @param {Value | null} slope the gradient before the L2 penalty was added
 * @param {number[]} cell
 * @returns {{ symbols: string, numbers?: string }[]}
 */
export function updateOfCell(name, update, slope, cell) {
  const own = cellName(name, cell);
  const formulas = updateFormulas(own, update).map((symbols) => ({ symbols }));
  const step = asStep(update);
  if (!step) return formulas;
  const at = offsetOf(shapeOf(update.before), cell);
  const slopes = slope === null ? undefined : elements(slope);
  const symbols = inSymbols(own, update);
  const numbers = (/** @type {Record<string, number>} */ known) => (/** @type {string} */ each) =>
    known[each] === undefined ? symbols(each) : inBrackets(known[each]);
  const steps = linesOfUpdate(update.optimizer.name, step, at).map((line) => {
    const isKnown = line.result !== undefined && (line.target !== "x" || update.l1 === 0);
    const made = isKnown ? formatNumber(line.result ?? NaN) : symbols(line.target);
    return `${made} = ${filled(line.formula, numbers(line.numbers))}`;
  });
  const before = { l2: update.l2, x: step.x[at], ...(slopes && { slope: slopes[at] }) };
  const [rate, price] = [update.learningRate, update.l1].map(formatNumber);
  const lines = [
    ...(update.l2 > 0 ? [`${formatNumber(step.g[at])} = ${filled(DECAYED, numbers(before))}`] : []),
    ...steps,
    ...(update.l1 > 0 ? [`${formatNumber(step.result[at])} = ${shrunk(own, rate, price)}`] : []),
  ];
  return formulas.map((formula, place) => ({ ...formula, numbers: lines[place] }));
}

/** @param {UpdateDetail} update */
const rulesOf = ({ optimizer }) => RULES[optimizer.name] ?? [];

/**
 * @param {string} formula
 * @param {(name: string) => string} write
 */
const filled = (formula, write) => plainText(parseFormula(formula), write);

/**
 * The soft threshold of an L1 penalty.
 *
 * @param {string} name
 * @param {string} rate
 * @param {string} price
 */
const shrunk = (name, rate, price) => `sign(${name}) · max(|${name}| − ${rate} · ${price}, 0)`;

/**
 * @param {string} name of the parameter or of its cell
 * @param {UpdateDetail} update
 * @returns {(each: string) => string}
 */
function inSymbols(name, { l2 }) {
  const slope = gradientName(name);
  return (each) => {
    if (each === "x") return name;
    if (each === "slope") return slope;
    return each === "g" && l2 === 0 ? slope : plainSymbol(each);
  };
}

/** @param {number} value a negative one in brackets */
const inBrackets = (value) => (value < 0 ? `(${formatNumber(value)})` : formatNumber(value));

/** @param {Value} value */
const elements = (value) => (isWhole(value) ? valuesOf(value) : undefined);

/**
 * The update as the receipts of a descent read it, its tensors row by row; null where they are too
 * large to be in the frame.
 *
 * @param {UpdateDetail} update
 * @returns {import("../protocol/frames.js").Update | null}
 */
function asStep(update) {
  const [x, g, result] = [update.before, update.gradient, update.after].map(elements);
  if (!x || !g || !result) return null;
  const coefficients = Object.entries(update.optimizer).filter(([key]) => key !== "name");
  const flat = (/** @type {Record<string, Value>} */ tensors) =>
    Object.fromEntries(Object.entries(tensors).map(([key, value]) => [key, elements(value) ?? []]));
  const terms = Object.entries(update.terms).map(([key, value]) => [
    key,
    typeof value === "number" ? value : (elements(value) ?? []),
  ]);
  return {
    t: update.t,
    learningRate: update.learningRate,
    coefficients: Object.fromEntries(coefficients.map(([key, value]) => [key, Number(value)])),
    x,
    g,
    before: flat(update.stateBefore),
    after: flat(update.stateAfter),
    terms: Object.fromEntries(terms),
    result,
  };
}
