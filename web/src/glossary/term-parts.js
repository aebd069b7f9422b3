import { element } from "../controls/element.js";
import { language, t } from "../i18n/translate.js";
import { addressOfPage, isScene } from "../shell/scenes.js";
import { termOf } from "./terms.js";

/** @typedef {import("./terms.js").Term} Term */

/** A term's name in the language of the page. @param {Term} term */
export const nameOfTerm = ({ en, zh }) => (language() === "en" ? en : zh);

/** Its name in the other language. @param {Term} term */
export function otherNameOf({ en, zh }) {
  const isEnglish = language() === "en";
  const lang = isEnglish ? "zh-CN" : "en";
  return element("span", { class: "term-other", lang }, isEnglish ? zh : en);
}

/**
 * Where a term is to be seen, and the terms that explain it.
 *
 * @param {Term} term
 * @param {(term: Term) => HTMLElement} linkTo another term
 */
export function waysFrom({ scenes, see }, linkTo) {
  const links = scenes
    .filter(isScene)
    .map((name) => element("a", { href: addressOfPage(name) }, t(`scene.${name}`)));
  const others = see.map(termOf).filter((other) => other !== undefined);
  return [way("glossary.scenes", links), way("glossary.see", others.map(linkTo))].filter(
    (row) => row !== null,
  );
}

/**
 * @param {string} key
 * @param {HTMLElement[]} links
 */
function way(key, links) {
  if (links.length === 0) return null;
  const parts = links.flatMap((link, at) => (at === 0 ? [link] : [" · ", link]));
  const name = element("span", { class: "term-way" }, t(key));
  return element("p", { class: "term-ways" }, name, " ", ...parts);
}
