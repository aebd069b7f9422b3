import { errorSentence } from "../i18n/error-sentence.js";
import { fetchWords } from "../i18n/translate.js";
import { faultSentence } from "./fault-sentence.js";
import { faultOf } from "./fault-text.js";
import { words } from "./own-words.js";

/**
 * What a refusal means to somebody who does not see the page: of an expression what its field says, whose
 * words a page fetches only once one is typed.
 *
 * @param {import("../state/state.js").Notice} notice
 * @returns {Promise<string>}
 */
export async function refusalSentence(notice) {
  const fault = faultOf(notice);
  if (!fault) return errorSentence(notice);
  try {
    await fetchWords(words);
  } catch {
    return errorSentence(notice);
  }
  return faultSentence(fault);
}
