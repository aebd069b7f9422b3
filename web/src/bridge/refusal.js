import { UNREACHABLE } from "../embed/doorway.js";

/**
 * Why a command of the page around is not carried out: a code for programs, and a sentence in plain English
 * for who wrote them.
 */
export class Refusal extends Error {
  /**
   * @param {"unsupported_subject" | "unsupported" | "bad_value" | "unreachable"} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** What a host hears while there is no server. */
export const unreachable = () => new Refusal("unreachable", UNREACHABLE);

/**
 * What is asked of the server; where it does not answer, it cannot be reached.
 *
 * @template T
 * @param {Promise<T>} asking
 */
export function orUnreachable(asking) {
  return asking.catch((fault) => {
    throw fault instanceof Refusal ? fault : unreachable();
  });
}

/** Longer texts are not repeated in a sentence. */
const LONGEST = 60;

/**
 * A value as a sentence quotes it.
 *
 * @param {unknown} value
 */
export function quoted(value) {
  if (typeof value === "object" && value !== null)
    return Array.isArray(value) ? "a list" : "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
