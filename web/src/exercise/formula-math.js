import { math, operator } from "../receipt/math-elements.js";
import { symbol } from "../receipt/symbols.js";

const TOKEN = /\s*(\d+(?:\.\d+)?|[A-Za-z]\w*|.)/gy;

/** @type {Record<string, string>} */
const SIGNS = { "*": "·", "-": "−" };

/** Two variables at least have an index each: x0 is written x₀. */
const INDEXED = { place: 0, dimension: 2 };
const PLAIN = { place: 0, dimension: 1 };

/**
 * A formula as the server writes it, token for token: 4*x0^2 as 4 x₀². A number before a name needs no sign
 * between them.
 *
 * @param {string} text
 * @returns {Element}
 */
export function formulaMath(text) {
  const tokens = [...text.matchAll(TOKEN)].map(([, token]) => token);
  /** @type {Element[]} */
  const written = [];
  tokens.forEach((token, at) => {
    if (token === "^" || tokens[at - 1] === "^") return;
    if (token === "*" && /^\d/.test(tokens[at - 1]) && /^[A-Za-z]/.test(tokens[at + 1])) {
      written.push(operator("\u2062"));
      return;
    }
    const single = tokenMath(token, tokens[at + 1] === "(", isSignOfTerm(tokens, at));
    written.push(tokens[at + 1] === "^" ? raised(single, tokens[at + 2]) : single);
  });
  return math("mrow", ...written);
}

/**
 * @param {string} token
 * @param {boolean} isFunction whether its argument follows
 * @param {boolean} isPrefix whether it is the sign of what follows
 */
function tokenMath(token, isFunction, isPrefix) {
  if (/^\d/.test(token)) return math("mn", token);
  if (/^[A-Za-z]/.test(token)) {
    if (isFunction) return math("mi", token === "log" ? "ln" : token);
    return symbol(token, /^x\d$/.test(token) ? INDEXED : PLAIN);
  }
  const sign = operator(SIGNS[token] ?? token);
  if (isPrefix) sign.setAttribute("form", "prefix");
  if (token === "(" || token === ")") sign.setAttribute("stretchy", "false");
  return sign;
}

/**
 * @param {string[]} tokens
 * @param {number} at
 */
const isSignOfTerm = (tokens, at) =>
  tokens[at] === "-" && (at === 0 || ["(", "=", ","].includes(tokens[at - 1]));

/**
 * @param {Element} base
 * @param {string} exponent
 */
function raised(base, exponent) {
  const above = math("mn", exponent);
  if (base.localName !== "msub") return math("msup", base, above);
  const both = math("msubsup", ...base.children, above);
  const role = base.getAttribute("class");
  if (role) both.setAttribute("class", role);
  return both;
}
