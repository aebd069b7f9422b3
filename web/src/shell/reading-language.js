import { LANGUAGES, language, preferredLanguage, setLanguage } from "../i18n/translate.js";
import { recall, remember } from "./memory.js";

/** @typedef {import("../i18n/translate.js").Language} Language */

/** Takes the remembered language, else the browser's; call once, before anything is drawn. */
export function restoreLanguage() {
  const remembered = LANGUAGES.find(({ code }) => code === recall("language"))?.code;
  apply(remembered ?? preferredLanguage(navigator.languages));
}

/** @param {Language} next */
export function chooseLanguage(next) {
  remember("language", next);
  apply(next);
}

/** @param {Language} next */
function apply(next) {
  setLanguage(next);
  document.documentElement.lang = language();
}
