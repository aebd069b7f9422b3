import { operand, numeral } from "../figures/formula.js";
import { math, operator } from "../receipt/math-elements.js";
import { many } from "./answer.js";

/**
 * @typedef {import("./answer.js").Outcome} Outcome
 * @typedef {Parameters<typeof numeral>[1]} Look
 *
 * @typedef {object} Line of a computation
 * @property {string | null} name the last part of the key of what stands before it; null for nothing
 * @property {Element[]} pieces formulas, one after the other; a line may break between them
 */

/** A name, a number, the sign where a line may break, or any other sign. */
const TOKEN = /([A-Za-z∂Σ_][A-Za-z_₀₁]*)|(\d+(?:\.\d+)?)|(¦)|(\/\/|\S)/gu;

/** Signs that stand close to what is beside them, and words that keep away from it. */
const CLOSE = new Set(["/", "//", "⌈", "⌉", "⌊", "⌋"]);
const WORDS = new Set(["ln", "mod", "argmax"]);

/**
 * A line with its numbers filled in, as line("last")`2000 − 40·${size}`: letters become names, other signs
 * operators. It may break before each =, and where it has ¦.
 *
 * @param {string | null} [name]
 * @returns {(texts: TemplateStringsArray, ...values: (Element | Element[])[]) => Line}
 */
export function line(name = null) {
  return (texts, ...values) => {
    /** @type {Element[][]} */
    const pieces = [[]];
    const last = () => pieces[pieces.length - 1];
    texts.forEach((text, at) => {
      for (const [sign, letters, digits, isBreak] of text.matchAll(TOKEN)) {
        if (isBreak || (sign === "=" && last().length > 0)) pieces.push([]);
        if (isBreak) continue;
        if (letters) last().push(WORDS.has(letters) ? word(letters) : math("mi", letters));
        else if (digits) last().push(math("mn", digits));
        else last().push(written(sign));
      }
      const value = values[at];
      if (value) last().push(...(Array.isArray(value) ? value : [value]));
    });
    return { name, pieces: pieces.map((piece) => math("math", math("mrow", ...piece))) };
  };
}

/** A number. @param {Outcome | Outcome[]} value @param {Look} [look] */
export const n = (value, look) => numeral(many(value)[0], look);

/** A number after a sign. @param {Outcome | Outcome[]} value @param {Look} [look] */
export const after = (value, look) => operand(many(value)[0], look);

/** Numbers in parentheses. @param {Outcome | Outcome[]} values @param {Look} [look] */
export const vector = (values, look) => [
  written("("),
  ...joined(
    many(values).map((value) => numeral(value, look)),
    ",",
  ),
  written(")"),
];

/**
 * Terms with a sign between them.
 *
 * @param {(Element | Element[])[]} terms
 * @param {string} sign
 */
export const joined = (terms, sign) =>
  terms.flatMap((term, at) => [...(at === 0 ? [] : [operator(sign)]), ...[term].flat()]);

/** A row of its own, to be set into a line. @param {Line} of @returns {Element[]} */
export const parts = ({ pieces }) => pieces.flatMap((piece) => [...piece.children]);

/** e to the power of a number. @param {Outcome} exponent */
export const power = (exponent) => math("msup", math("mi", "e"), numeral(exponent));

/** The natural logarithm of a number. @param {Outcome} of */
export const ln = (of) => [word("ln"), numeral(of)];

/** A name that is read as a word. @param {string} name */
function word(name) {
  const operation = operator(name);
  operation.setAttribute("lspace", name === "mod" ? "0.25em" : "0");
  operation.setAttribute("rspace", "0.2em");
  return operation;
}

/** Parentheses are as high as letters: they hold no fraction. @param {string} sign */
function written(sign) {
  const made = operator(sign);
  made.setAttribute("stretchy", "false");
  if (CLOSE.has(sign)) {
    made.setAttribute("lspace", "0");
    made.setAttribute("rspace", "0");
  }
  return made;
}
