import { recall, remember } from "../shell/memory.js";

/**
 * Which exercises were tried, and which were solved at least once. It never leaves the browser; where that
 * keeps nothing, it is known for as long as the page is open.
 *
 * @typedef {{ tries: number, solved: boolean }} Record
 * @typedef {globalThis.Record<string, Record>} Progress by the id of the exercise
 */

const NAME = "exercises";

/** @type {Progress | null} */
let known = null;

/** What has been tried. @returns {Progress} */
export const progress = () => (known ??= read(recall(NAME)));

/**
 * With one more try.
 *
 * @param {string} id
 * @param {boolean} isRight
 */
export function addTry(id, isRight) {
  const { tries = 0, solved = false } = progress()[id] ?? {};
  keep({ ...progress(), [id]: { tries: tries + 1, solved: solved || isRight } });
}

/** Forgets everything that was tried. */
export const forget = () => keep({});

/** @param {Progress} next */
function keep(next) {
  known = next;
  remember(NAME, JSON.stringify(next));
}

/**
 * What was kept, as far as it is what this page writes: others of this origin may have changed it.
 *
 * @param {string | null} text
 * @returns {Progress}
 */
export function read(text) {
  const kept = parsed(text ?? "{}");
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, record]) => isRecord(record)));
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {any} record */
const isRecord = (record) =>
  Number.isInteger(record?.tries) && record.tries > 0 && typeof record.solved === "boolean";

/**
 * How many of these exercises were solved.
 *
 * @param {string[]} ids
 */
export const solvedOf = (ids) => ids.filter((id) => progress()[id]?.solved).length;
