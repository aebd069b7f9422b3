import { recall, remember } from "../shell/memory.js";

/**
 * Which exercises were tried, and which were solved at least once. It never leaves the browser; where that
 * keeps nothing, it is known for as long as the page is open.
 *
 * @typedef {{ scene: string, tries: number, solved: boolean }} Tried
 * @typedef {Record<string, Tried>} Progress by the id of the exercise
 */

const NAME = "exercises";

/** What was kept by this page, for browsers that keep nothing. @type {Progress} */
let own = {};

/** What has been tried, here or on another page of the playground. @returns {Progress} */
export function progress() {
  const kept = recall(NAME);
  return kept === null ? own : read(kept);
}

/**
 * With one more try.
 *
 * @param {{ id: string, scene: string }} exercise
 * @param {boolean} isRight
 */
export function addTry({ id, scene }, isRight) {
  const all = progress();
  const { tries = 0, solved = false } = all[id] ?? {};
  keep({ ...all, [id]: { scene, tries: tries + 1, solved: solved || isRight } });
}

/** Forgets everything that was tried. */
export const forget = () => keep({});

/** @param {Progress} next */
function keep(next) {
  own = next;
  remember(NAME, JSON.stringify(next));
}

/**
 * What was kept, as far as it is what this page writes: others of this origin may have changed it.
 *
 * @param {string} text
 * @returns {Progress}
 */
export function read(text) {
  const kept = parsed(text);
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, tried]) => isTried(tried)));
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {any} tried */
const isTried = (tried) =>
  typeof tried?.scene === "string" &&
  Number.isInteger(tried.tries) &&
  tried.tries > 0 &&
  typeof tried.solved === "boolean";

/** How many exercises of a scene were solved. @param {string} scene */
export const solvedIn = (scene) =>
  Object.values(progress()).filter((tried) => tried.scene === scene && tried.solved).length;
