import { element } from "../controls/element.js";
import { termed } from "../glossary/termed.js";
import { t } from "../i18n/translate.js";
import { math } from "../receipt/math-elements.js";
import { symbol } from "../receipt/symbols.js";
import { formulaMath } from "./formula-math.js";
import { given, numbersMath } from "./numbers-math.js";

/** @typedef {import("./wire.js").Question} Question */

/** A place of the sentence that a given fills in. */
const PLACE = /\{(\w+)\}/;

/** What stands before a given, and the name that the given is equated to: they stay in one line. */
const EQUATED = /^(.*?)((?:[\w()]+ = )?)$/s;

/** What may not begin a line, and stays with the given before it. */
const CLOSING = /^[,.;:?!)\]，。、；：？！）」”]*/;

/**
 * The sentence of a question with its givens set in: formulas, vectors and matrices as such, and terms of
 * the glossary as links.
 *
 * @param {Pick<Question, "id" | "givens">} question
 * @returns {(string | Node)[]}
 */
export function questionText({ id, givens }) {
  const parts = t(`exercise.${id}`).split(PLACE);
  /** @type {(string | Node)[]} */
  const sentence = [];
  for (let at = 0; at < parts.length; at += 2) {
    const text = at === 0 ? parts[at] : parts[at].replace(CLOSING, "");
    const [, before, name] = /** @type {string[]} */ (EQUATED.exec(text));
    sentence.push(...termed(before));
    if (at + 1 === parts.length) break;
    const set = givenMath(parts[at + 1], givens[parts[at + 1]]);
    const [after] = /** @type {string[]} */ (CLOSING.exec(parts[at + 2]));
    const isAlone = name === "" && after === "";
    sentence.push(
      isAlone ? set : element("span", { class: "exercise-equation" }, name, set, after),
    );
  }
  return sentence;
}

/**
 * @param {string} name
 * @param {Question["givens"][string] | undefined} value
 */
function givenMath(name, value) {
  if (value === undefined) throw new Error(`The question has no given called ${name}.`);
  return math("math", written(name, value));
}

/**
 * @param {string} name
 * @param {Question["givens"][string]} value
 */
function written(name, value) {
  if (typeof value === "string") return formulaMath(value);
  if (name === "variable") return symbol(`x${value}`, { place: Number(value), dimension: 2 });
  if (name.startsWith("shape")) return shape(/** @type {number[]} */ (value));
  return numbersMath(value, given);
}

/** A shape as NumPy writes it: (2, 3). @param {number[]} sizes */
const shape = (sizes) => math("mtext", `(${sizes.join(", ")})`);
