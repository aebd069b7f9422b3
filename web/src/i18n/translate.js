import { en } from "./en.js";
import { zhCN } from "./zh-CN.js";

/** @typedef {"en" | "zh-CN"} Language */
/** @typedef {Record<string, string | number>} Parameters */

/** @type {Record<Language, Record<string, string>>} */
const MESSAGES = { en, "zh-CN": zhCN };

/** Every language of the page, in the order of the switch, named in itself. */
export const LANGUAGES = /** @type {const} */ ([
  { code: "zh-CN", name: "中文" },
  { code: "en", name: "English" },
]);

/** @type {Language} */
let current = "en";
/** @type {Set<() => void>} */
const listeners = new Set();

/** @returns {Language} */
export function language() {
  return current;
}

/** @param {Language} next */
export function setLanguage(next) {
  if (!(next in MESSAGES)) {
    throw new Error(`Unknown language: ${next}.`);
  }
  if (next === current) {
    return;
  }
  current = next;
  for (const listener of [...listeners]) {
    listener();
  }
}

/**
 * Calls `listener` after each change of the language.
 * @param {() => void} listener
 * @returns {() => void} ends it
 */
export function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The language a reader wants first: Chinese of any kind gives `zh-CN`, everything else English.
 * @param {readonly string[]} wanted as `navigator.languages`
 * @returns {Language}
 */
export function preferredLanguage(wanted) {
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return "zh-CN";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "en";
}

/**
 * The sentence of `key` in the language of the page, with `{name}` replaced by `parameters.name`.
 * @param {string} key
 * @param {Parameters} [parameters]
 * @returns {string}
 */
export function t(key, parameters = {}) {
  const message = MESSAGES[current][key];
  if (message === undefined) {
    throw new Error(`Unknown message: ${key}.`);
  }
  return message.replace(/\{(\w+)\}/g, (whole, name) =>
    name in parameters ? String(parameters[name]) : whole,
  );
}

/**
 * Whether there is a sentence for `key`.
 * @param {string} key
 */
export function knows(key) {
  return key in MESSAGES[current];
}
