import {
  LANGUAGES,
  fetchLanguage,
  language,
  preferredLanguage,
  setLanguage,
} from "../i18n/translate.js";
import { recall, remember } from "./memory.js";

/** @typedef {import("../i18n/translate.js").Language} Language */

/**
 * Takes the remembered language, else the browser's; await it once, before anything is drawn.
 *
 * @param {Language} [asked] that comes before both, and is not remembered
 */
export async function restoreLanguage(asked) {
  const remembered = LANGUAGES.find(({ code }) => code === recall("language"))?.code;
  await apply(asked ?? remembered ?? preferredLanguage(navigator.languages));
}

/** @param {Language} next */
export async function chooseLanguage(next) {
  remember("language", next);
  await apply(next);
}

/** @param {Language} next */
async function apply(next) {
  await fetchLanguage(next);
  setLanguage(next);
  document.documentElement.lang = language();
}
