const MARK = "data-looked-at";

/**
 * A ring around the part of the scene that a lesson speaks of.
 *
 * @param {Document} page
 */
export function createSpotlight(page) {
  /** @type {string | null} */
  let selector = null;

  const part = () => (selector === null ? null : page.querySelector(selector));

  return {
    /** @param {string | null} next which part; null for none */
    point(next) {
      if (next === selector) return;
      for (const marked of page.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
      selector = next;
      this.keep();
    },
    /** A part may be made anew, or only once there is something to show. */
    keep: () => part()?.setAttribute(MARK, ""),
    /** Brings the part into view. */
    show() {
      const reduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
      part()?.scrollIntoView({ block: "center", behavior: reduced ? "instant" : "smooth" });
    },
  };
}
