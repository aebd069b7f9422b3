import { numberOf, outcomeText } from "../figures/outcome-text.js";
import { exactNumber } from "../numbers/format.js";
import { math, operator } from "../receipt/math-elements.js";

/** @typedef {import("./answer.js").AppliedLoss} AppliedLoss */
/** @typedef {import("./answer.js").Outcome} Outcome */

/** So many terms are written out; of more, those are left out that come after. */
const MOST_TERMS = 4;

/**
 * @typedef {object} Writing of a loss
 * @property {Element[]} front in symbols, before the sum
 * @property {Element} term in symbols
 * @property {boolean} isNegative whether the sum is taken negatively
 * @property {(loss: AppliedLoss, element: Elements, i: number) => Element} numbers the term with numbers
 * @property {boolean} [ofTargetOnly] whether a term counts only where the target is not 0
 *
 * @typedef {{ y: number[], target: number[] }} Elements
 */

/**
 * How each loss is written, with the sign of a prediction that is typed: of n elements, in N rows.
 *
 * @type {Record<string, (typed: string) => Writing>}
 */
const WRITINGS = {
  halfSquaredError: (typed) => squares(typed, [fraction("1", "2")]),
  squaredError: (typed) => squares(typed, []),
  meanSquaredError: (typed) => squares(typed, [fraction("1", "n")]),
  batchHalfSquaredError: (typed) => squares(typed, [fraction("1", "2N")]),
  meanAbsoluteError: (typed) => ({
    front: [fraction("1", "n")],
    isNegative: false,
    term: row(operator("|"), prediction(typed), operator("−"), target(), operator("|")),
    numbers: (_, elements, i) =>
      row(
        operator("|"),
        number(elements.y[i], "parameter"),
        operator("−"),
        after(elements.target[i], "data"),
        operator("|"),
      ),
  }),
  binaryCrossEntropy: () => ({
    front: [fraction("1", "n")],
    isNegative: true,
    term: inParentheses(
      target(),
      ln(y()),
      operator("+"),
      inParentheses(math("mn", "1"), operator("−"), target()),
      ln(math("mn", "1"), operator("−"), y()),
    ),
    numbers: ({ operands }, elements, i) =>
      row(
        number(elements.target[i], "data"),
        operator("·"),
        after(operands.logOfP[i]),
        operator("+"),
        inParentheses(math("mn", "1"), operator("−"), after(elements.target[i], "data")),
        operator("·"),
        after(operands.logOfRest[i]),
      ),
  }),
  binaryCrossEntropyOfLogits: () => ({
    front: [fraction("1", "n")],
    isNegative: false,
    term: inParentheses(
      math("mi", "max"),
      inParentheses(z(), operator(","), math("mn", "0")),
      operator("−"),
      z(),
      target(),
      operator("+"),
      ln(
        math("mn", "1"),
        operator("+"),
        math("msup", math("mi", "e"), row(operator("−"), operator("|"), z(), operator("|"))),
      ),
    ),
    numbers: ({ operands }, _, i) =>
      row(
        number(operands.larger[i]),
        operator("−"),
        after(operands.product[i]),
        operator("+"),
        number(operands.soft[i]),
      ),
  }),
  crossEntropy: () => ({
    front: [fraction("1", "N")],
    isNegative: true,
    ofTargetOnly: true,
    term: row(target(), ln(y())),
    numbers: ({ operands }, elements, i) =>
      row(
        number(elements.target[i], "data"),
        operator("·"),
        ln(number(operands.p[i], "parameter")),
      ),
  }),
  crossEntropyWithEpsilon: () => ({
    front: [fraction("1", "N")],
    isNegative: true,
    ofTargetOnly: true,
    term: row(target(), ln(y(), operator("+"), epsilon())),
    numbers: ({ operands }, elements, i) =>
      row(
        number(elements.target[i], "data"),
        operator("·"),
        ln(number(operands.p[i], "parameter"), operator("+"), epsilon()),
      ),
  }),
  crossEntropyOfLogits: () => ({
    front: [fraction("1", "N")],
    isNegative: true,
    ofTargetOnly: true,
    term: row(target(), ln(math("mi", "softmax"), operator("\u2061"), inParentheses(z()))),
    numbers: ({ operands }, elements, i) =>
      row(number(elements.target[i], "data"), operator("·"), after(operands.log[i])),
  }),
};

/** How a loss is written where there is no room for its name. @type {Record<string, string>} */
export const SIGNS = {
  halfSquaredError: "½Σ",
  squaredError: "Σ",
  meanSquaredError: "MSE",
  batchHalfSquaredError: "½Σ/N",
  meanAbsoluteError: "MAE",
  binaryCrossEntropy: "BCE",
  binaryCrossEntropyOfLogits: "BCE(z)",
  crossEntropy: "CE",
  crossEntropyWithEpsilon: "CE+1e-10",
  crossEntropyOfLogits: "CE(z)",
};

/** The losses that have a formula, in the order of the article. */
export const LOSSES = Object.keys(WRITINGS);

/**
 * A loss in symbols.
 *
 * @param {string} name
 * @param {string} typed the sign of a prediction that is typed
 */
export function symbolicFormula(name, typed) {
  const { front, term, isNegative } = WRITINGS[name](typed);
  const sign = isNegative ? [operator("−")] : [];
  return math("math", ...sign, ...front, math("mo", "∑"), term);
}

/**
 * The same with the numbers of an answer: the first terms that count, and its value. It comes in pieces, so
 * that it may go on in the next line.
 *
 * @param {AppliedLoss} loss
 * @param {Elements} elements
 */
export function formulaWithNumbers(loss, elements) {
  const { numbers, isNegative, ofTargetOnly } = WRITINGS[loss.name]("y");
  const places = elements.target.flatMap((one, i) => (ofTargetOnly && one === 0 ? [] : [i]));
  const scale = scaleOf(loss);
  const [open, close] = scale || isNegative ? [[parenthesis("(")], [parenthesis(")")]] : [[], []];
  const front = [...(isNegative ? [operator("−")] : []), ...(scale ? [scale] : []), ...open];
  const terms = places.slice(0, MOST_TERMS).map((i) => [numbers(loss, elements, i)]);
  const all = places.length > MOST_TERMS ? [...terms, [operator("⋯")]] : terms;
  const pieces = all.map((term, at) => (at === 0 ? [...front, ...term] : [operator("+"), ...term]));
  pieces[pieces.length - 1]?.push(...close);
  return [...pieces, [operator("="), number(loss.value, "loss")]].map((piece) =>
    math("math", ...piece),
  );
}

/** @param {AppliedLoss} loss */
function scaleOf({ factor, divisor }) {
  if (factor === 1) return divisor === 1 ? null : fraction("1", String(divisor));
  return divisor === 1 ? fraction("1", "2") : fraction("1", `2·${divisor}`);
}

/**
 * @param {string} typed
 * @param {Element[]} front
 * @returns {Writing}
 */
function squares(typed, front) {
  return {
    front,
    isNegative: false,
    term: squared(prediction(typed), operator("−"), target()),
    numbers: (_, elements, i) =>
      squared(number(elements.y[i], "parameter"), operator("−"), after(elements.target[i], "data")),
  };
}

/** As high as the letters beside it, whatever it holds. @param {string} sign */
function parenthesis(sign) {
  const written = operator(sign);
  written.setAttribute("stretchy", "false");
  return written;
}

/** @param {...Element} parts */
const row = (...parts) => math("mrow", ...parts);
/** @param {...Element} parts */
const inParentheses = (...parts) => row(parenthesis("("), ...parts, parenthesis(")"));
/** @param {...Element} parts */
const squared = (...parts) => math("msup", inParentheses(...parts), math("mn", "2"));
/** @param {...Element} of */
const ln = (...of) => row(math("mi", "ln"), operator("\u2061"), inParentheses(...of));
const epsilon = () => math("msup", math("mn", "10"), row(operator("−"), math("mn", "10")));
/** @param {string} sign */
const prediction = (sign) => coloured(math("mi", sign), "parameter");
const y = () => prediction("y");
const z = () => prediction("z");
const target = () => coloured(math("mi", "t"), "data");

/**
 * @param {string} above
 * @param {string} below
 */
function fraction(above, below) {
  return math("mfrac", math("mn", above), math(/^[nN]$/.test(below) ? "mi" : "mn", below));
}

/**
 * @param {MathMLElement} of
 * @param {string} [role]
 */
function coloured(of, role) {
  if (role) of.setAttribute("class", `role-${role}`);
  return of;
}

/**
 * A number with four digits; all of them are its title.
 *
 * @param {Outcome} outcome
 * @param {string} [role]
 */
function number(outcome, role) {
  const written = coloured(math("mn", outcomeText(outcome)), role);
  written.setAttribute("title", outcomeText(outcome, exactNumber));
  return written;
}

/**
 * A number after a sign: one that is negative needs parentheses there.
 *
 * @param {Outcome} outcome
 * @param {string} [role]
 */
function after(outcome, role) {
  const written = number(outcome, role);
  return numberOf(outcome) < 0 ? inParentheses(written) : written;
}
