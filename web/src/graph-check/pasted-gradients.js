import { shortened } from "../i18n/shortened.js";
import { placeIn, tokensOf } from "./tokens.js";

/**
 * @typedef {import("../tensor/nested.js").Nested} Nested
 * @typedef {import("./tokens.js").Token} Token
 *
 * @typedef {object} Fault why a text cannot be read, and where
 * @property {"empty" | "unexpected" | "unfinished" | "noName" | "twice" | "uneven" | "notFinite"
 *   | "leftOut" | "tooDeep"} code
 * @property {number} line from 1
 * @property {number} column from 1
 * @property {string} text that stands there, at least its beginning
 */

/** No tensor of the page has more axes. */
const DEEPEST = 6;

/** No printed tensor is made of more calls within each other: array(…), tensor(array(…)). */
const MOST_CALLS = 6;

/** Carries a fault out of the depth of a text. */
class Unreadable extends Error {
  /**
   * @param {Fault["code"]} code
   * @param {Token} token
   */
  constructor(code, token) {
    super(code);
    this.code = code;
    this.token = token;
  }
}

/**
 * Reads gradients by name: a JSON object, or what Python prints: `W1 = [[0.1 -0.2]\n [1. 2.]]`,
 * `dW1: array([[0.1, -0.2]])`, `tensor([0.5, 1.])`, `grads['b1'] = …`. Numbers in lists are apart by commas
 * or by space. `#` begins a remark.
 *
 * @param {string} text
 * @returns {{ gradients: Record<string, Nested> } | { fault: Fault }}
 */
export function readGradients(text) {
  try {
    return { gradients: entriesOf(tokensOf(text)) };
  } catch (thrown) {
    if (!(thrown instanceof Unreadable)) throw thrown;
    const { code, token } = thrown;
    return { fault: { code, ...placeIn(text, token.at), text: shortened(token.text) } };
  }
}

/**
 * @param {Token[]} tokens
 * @returns {Record<string, Nested>}
 */
function entriesOf(tokens) {
  let at = 0;
  /** @type {Map<string, Nested>} */
  const gradients = new Map();

  /** @param {string} sign */
  const isNext = (sign) => tokens[at].kind === "sign" && tokens[at].text === sign;

  /** @param {string} sign */
  function takes(sign) {
    if (!isNext(sign)) return false;
    at++;
    return true;
  }

  /** @returns {never} */
  function refuse() {
    const token = tokens[at];
    if (token.text === "..." || token.text === "…") throw new Unreadable("leftOut", token);
    throw new Unreadable(token.kind === "end" ? "unfinished" : "unexpected", token);
  }

  /** @param {string} sign */
  function need(sign) {
    if (!takes(sign)) refuse();
  }

  /** A name: W1, "W1", or grads['W1']. */
  function name() {
    const token = tokens[at];
    if (token.kind !== "name") throw new Unreadable("noName", token);
    at++;
    if (!takes("[")) return token;
    const key = tokens[at];
    if (key.kind !== "name") refuse();
    at++;
    need("]");
    return key;
  }

  /**
   * @param {number} depth
   * @param {number} [calls] that it stands in
   * @returns {Nested}
   */
  function tensor(depth, calls = 0) {
    const token = tokens[at];
    if (token.kind === "number") {
      at++;
      if (!Number.isFinite(token.value)) throw new Unreadable("notFinite", token);
      return token.value;
    }
    if (token.kind === "name") return made(depth, calls);
    if (!takes("[")) return refuse();
    if (depth === DEEPEST) throw new Unreadable("tooDeep", token);
    return list(token, depth);
  }

  /**
   * @param {Token} opening
   * @param {number} depth
   */
  function list(opening, depth) {
    /** @type {Nested[]} */
    const items = [];
    let shape = "";
    while (!takes("]")) {
      const first = tokens[at];
      const item = tensor(depth + 1);
      const extent = outlineOf(item);
      if (items.length > 0 && extent !== shape) throw new Unreadable("uneven", first);
      shape = extent;
      items.push(item);
      if (takes(",") && isNext(",")) refuse();
    }
    if (items.length === 0) throw new Unreadable("empty", opening);
    return items;
  }

  /**
   * What a call makes of a tensor is that tensor: array(…), np.float64(…), tensor(…, dtype=…).
   *
   * @param {number} depth
   * @param {number} calls
   */
  function made(depth, calls) {
    const token = tokens[at++];
    if (calls === MOST_CALLS) throw new Unreadable("tooDeep", token);
    while (takes(".")) {
      if (tokens[at].kind !== "name") refuse();
      at++;
    }
    if (!takes("(")) throw new Unreadable("unexpected", token);
    const inner = tensor(depth, calls + 1);
    while (!takes(")")) {
      if (tokens[at].kind === "end") refuse();
      at++;
    }
    return inner;
  }

  const isBraced = takes("{");
  while (tokens[at].kind !== "end" && !isNext("}")) {
    const token = name();
    if (!takes("=") && !takes(":")) refuse();
    if (gradients.has(token.text)) throw new Unreadable("twice", token);
    gradients.set(token.text, tensor(0));
    while (takes(",") || takes(";"));
  }
  if (isBraced) need("}");
  if (tokens[at].kind !== "end") refuse();
  if (gradients.size === 0) throw new Unreadable("empty", tokens[at]);
  return Object.fromEntries(gradients);
}

/** The extents of a nested list whose parts are even. @param {Nested} item @returns {string} */
const outlineOf = (item) =>
  typeof item === "number" ? "" : `${item.length},${outlineOf(item[0])}`;
