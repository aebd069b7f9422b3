/**
 * @typedef {import("../state/state.js").Notice} Notice
 *
 * @typedef {object} ExpressionFault
 * @property {string} code of the parser, or of what is wanted of an expression as a whole
 * @property {number | null} position of the character it is about; the length of the text for its end;
 *   null where it is about all of it
 * @property {string[]} parts what a sentence about it needs
 */

/**
 * What is wrong with an expression that need not be sent to find it.
 *
 * @param {string} expression
 * @param {number} most characters
 * @returns {Notice | null}
 */
export function faultBeforehand(expression, most) {
  const path = "/expression";
  if (expression.trim() === "") return { code: "emptyExpression", path, params: [] };
  if (expression.length <= most) return null;
  const params = ["tooLong", most, expression.length, most];
  return { code: "expression", path, params };
}

/** Not of one of its characters: the server finds the last two when it begins with what it has read. */
const OF_THE_WHOLE = new Set(["emptyExpression", "wrongVariables", "notScalar"]);

/**
 * What is wrong with an expression, from the refusal of the server.
 *
 * @param {Notice} notice
 * @returns {ExpressionFault | null} null where it is about something else
 */
export function faultOf({ code, params }) {
  if (code === "unknownInput" && params.length > 1) {
    return { code, position: Number(params[1]), parts: [String(params[0])] };
  }
  if (OF_THE_WHOLE.has(code)) return { code, position: null, parts: params.map(String) };
  if (code !== "expression") return null;
  const [reason, position, ...parts] = params;
  return { code: String(reason), position: Number(position), parts: visible(parts.map(String)) };
}

/** A character that cannot be seen is called by its number, which comes after it. @param {string[]} parts */
const visible = (parts) =>
  parts.map((part, index) => (/^\p{C}$/u.test(part) ? (parts[index + 1] ?? part) : part));

/**
 * An expression cut at its fault: what comes before it, the character that is marked, and the rest.
 *
 * @param {string} text
 * @param {number} position
 * @returns {[string, string, string]} the middle one is empty at the end of the text
 */
export function cutAt(text, position) {
  const at = Math.max(0, Math.min(position, text.length));
  const marked = String.fromCodePoint(...[text.codePointAt(at) ?? 32]);
  const length = at < text.length ? marked.length : 0;
  return [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
}

/** Stands where nothing better can be shown. */
const ANY_PRODUCT = "2*x";

/**
 * How a product is written whose sign was left out: of 3x^2, faulty at x, this is 3*x.
 *
 * @param {string} text
 * @param {number} position of what comes without a sign before it
 */
export function productAt(text, position) {
  const [left] = /[\p{L}\p{N}_.]+\s*$|\)\s*$/u.exec(text.slice(0, position)) ?? [""];
  const [right] = /^\s*(?:[\p{L}\p{N}_.]+|\()/u.exec(text.slice(position)) ?? [""];
  const [first, second] = [left.trim(), right.trim()];
  if (first === "" || second === "") return ANY_PRODUCT;
  return `${first === ")" ? "(…)" : first}*${second === "(" ? "(…)" : second}`;
}
