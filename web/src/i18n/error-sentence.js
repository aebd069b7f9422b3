import { formatNumber } from "../numbers/format.js";
import { knows, t } from "./translate.js";

/** @typedef {import("../state/state.js").Notice} Notice */

/**
 * What a refusal of the server means to the reader.
 *
 * @param {Notice} notice
 * @returns {string}
 */
export function errorSentence({ code, params, path }) {
  const key = `error.${code}`;
  if (!knows(key)) return t("error.other", { code });
  const written = params.map((part) => (typeof part === "number" ? formatNumber(part) : part));
  const parameters = { ...Object.fromEntries(written.entries()), field: fieldName(path) };
  const precise = `${key}.between`;
  const sentence = t(written.length >= 3 && knows(precise) ? precise : key, parameters);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** @param {string} path the JSON pointer of the faulty value */
function fieldName(path) {
  const parts = (path ?? "").split("/").filter((part) => part !== "" && !/^\d+$/.test(part));
  const last = parts.reverse().find((part) => knows(`field.${part}`));
  return t(`field.${last ?? "value"}`);
}
