import { linkPart } from "./link-text.js";

/** Every browser knows it as the upper end of a page, where no element has it as its id. */
const TOP = /^#top$/i;

/**
 * Whether a fragment is merely a place on this page, such as the picture, to which the bar can be skipped.
 *
 * @param {string} hash
 */
export function isAnchor(hash) {
  const part = linkPart(hash);
  return TOP.test(part) || document.getElementById(part.slice(1)) !== null;
}

/**
 * A fragment as part of a link; empty where it is merely a place on this page.
 *
 * @param {string} hash
 */
export const withoutAnchor = (hash) => (isAnchor(hash) ? "" : hash);
