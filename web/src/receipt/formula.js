/**
 * Formulas as the engine writes them: + - * / ^, unary minus, parentheses, functions of one
 * argument, numbers and names. `^` binds tightest and to the right, so -x0^2 is -(x0^2).
 *
 * @typedef {{ kind: "number", value: number }
 *   | { kind: "name", name: string }
 *   | { kind: "negative", of: Expression }
 *   | { kind: "call", name: string, of: Expression }
 *   | { kind: "operation", sign: "+" | "-" | "*" | "/" | "^",
 *       left: Expression, right: Expression }} Expression
 */

const FUNCTIONS = new Set(["exp", "log", "sin", "cos", "tanh", "sqrt"]);
const TOKEN = /\s*(\d+\.?\d*(?:[eE][-+]?\d+)?|[A-Za-z]\w*|[-+*/^()])/y;

/**
 * @param {string} text
 * @returns {Expression}
 */
export function parseFormula(text) {
  const tokens = tokensOf(text);
  let at = 0;
  const expression = sum();
  if (at < tokens.length) throw new Error(`Unexpected ${tokens[at]} in formula: ${text}.`);
  return expression;

  /** @returns {Expression} */
  function sum() {
    let left = product();
    while (tokens[at] === "+" || tokens[at] === "-") {
      const sign = /** @type {"+" | "-"} */ (tokens[at++]);
      left = { kind: "operation", sign, left, right: product() };
    }
    return left;
  }

  /** @returns {Expression} */
  function product() {
    let left = signed();
    while (tokens[at] === "*" || tokens[at] === "/") {
      const sign = /** @type {"*" | "/"} */ (tokens[at++]);
      left = { kind: "operation", sign, left, right: signed() };
    }
    return left;
  }

  /** @returns {Expression} */
  function signed() {
    if (tokens[at] !== "-") return power();
    at++;
    return { kind: "negative", of: signed() };
  }

  /** @returns {Expression} */
  function power() {
    const left = atom();
    if (tokens[at] !== "^") return left;
    at++;
    return { kind: "operation", sign: "^", left, right: signed() };
  }

  /** @returns {Expression} */
  function atom() {
    const token = tokens[at++];
    if (token === "(") {
      const inner = sum();
      close();
      return inner;
    }
    if (token !== undefined && /^\d/.test(token)) return { kind: "number", value: Number(token) };
    if (token === undefined || !/^[A-Za-z]/.test(token)) {
      throw new Error(`Unexpected ${token ?? "end"} in formula: ${text}.`);
    }
    if (!FUNCTIONS.has(token)) return { kind: "name", name: token };
    if (tokens[at++] !== "(") throw new Error(`${token} has no argument in formula: ${text}.`);
    const of = sum();
    close();
    return { kind: "call", name: token, of };
  }

  function close() {
    if (tokens[at++] !== ")") throw new Error(`A parenthesis is not closed in formula: ${text}.`);
  }
}

/** @param {string} text */
function tokensOf(text) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`Unexpected ${text.slice(from).trim()[0]} in formula: ${text}.`);
    tokens.push(match[1]);
  }
  return tokens;
}
