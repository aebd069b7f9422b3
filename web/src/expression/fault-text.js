/**
 * @typedef {import("../state/state.js").Notice} Notice
 *
 * @typedef {object} ExpressionFault
 * @property {string} code of the parser
 * @property {number} position of the character it is about; the length of the text for its end
 * @property {string[]} parts what a sentence about it needs
 */

/** The server takes no longer text; it would refuse the whole message. */
const LONGEST = 4096;

/** @param {string} expression */
export const isTooLong = (expression) => expression.length > LONGEST;

/**
 * What the server would say of an expression that is too long to be sent.
 *
 * @param {string} expression
 * @returns {Notice}
 */
export const tooLong = (expression) => ({
  code: "expression",
  path: "/expression",
  params: ["tooLong", LONGEST, expression.length, LONGEST],
});

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
  if (code !== "expression") return null;
  const [reason, position, ...parts] = params;
  return { code: String(reason), position: Number(position), parts: parts.map(String) };
}

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
