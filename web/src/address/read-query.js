import { LONGEST as MOST, isTooLong } from "./longest.js";

/** In the address of every scene: what takes the place of its examples. */
const OF_THE_PAGE = ["lesson", "exercise"];

/** Added to a link by those through whose hands it goes. */
const OF_OTHERS = /^utm_|clid$/;

/**
 * The query of a link, which remembers what has been asked of it: a name that nobody knows is told to the
 * reader, who may have misspelt it.
 */
export class ReadQuery extends URLSearchParams {
  /** @type {Set<string>} */
  #asked = new Set(OF_THE_PAGE);

  /** @override @param {string} name */
  get(name) {
    this.#asked.add(name);
    return super.get(name);
  }

  /** @override @param {string} name */
  has(name) {
    this.#asked.add(name);
    return super.has(name);
  }

  /** The names in the link that nobody has asked for. */
  unknown() {
    const names = new Set(this.keys());
    return [...names].filter((name) => !this.#asked.has(name) && !OF_OTHERS.test(name));
  }
}

/**
 * What the reader is told of a link that has not been read in full.
 *
 * @param {string[]} faults names whose values could not be read; "#" is the fragment
 * @param {string[]} unknown names that this scene does not know
 * @param {string} search of the link
 * @returns {import("../state/state.js").Notice | null} null where there is nothing to tell
 */
export function noticeOf(faults, unknown, search) {
  const unread = faults.filter((fault) => fault !== "#");
  const query = new URLSearchParams(search);
  for (const name of unread) {
    const text = query.get(name) ?? "";
    if (isTooLong(name, text)) {
      return { code: "linkTooLong", params: [name, text.length, MOST[name]], path: "" };
    }
  }
  const names = [...new Set([...faults, ...unknown])].map(shortened);
  const notice = (/** @type {string} */ code) => ({ code, params: [names.join(", ")], path: "" });
  if (unread.length > 0) return notice("linkUnreadable");
  if (faults.length > 0) return notice("linkCut");
  return unknown.length > 0 ? notice("linkUnknown") : null;
}

/** More of a name says no more. */
const LONGEST = 40;

/** @param {string} name */
const shortened = (name) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);
