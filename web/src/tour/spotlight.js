const MARK = "data-looked-at";

/**
 * A ring around each part of the scene that a lesson speaks of.
 *
 * @param {Document} page
 */
export function createSpotlight(page) {
  /** @type {string | null} */
  let selector = null;

  const parts = () => (selector === null ? [] : [...page.querySelectorAll(selector)]);

  return {
    /** @param {string | null} next which parts; null for none */
    point(next) {
      if (next === selector) return;
      for (const marked of page.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
      selector = next;
      this.keep();
    },
    /** A part may be made anew, or only once there is something to show in it. */
    keep() {
      for (const part of parts()) part.setAttribute(MARK, "");
    },
    /** Brings the first of them into view: its middle, or its head where it fills more than half the window. */
    show() {
      const [part] = parts();
      if (!part) return;
      const reduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
      part.scrollIntoView({
        block: part.clientHeight > innerHeight / 2 ? "start" : "center",
        behavior: reduced ? "instant" : "smooth",
      });
    },
    isThere: () => parts().length > 0,
    /** Whether the first of them ends below the window. */
    isBelow() {
      const [part] = parts();
      return part !== undefined && part.getBoundingClientRect().bottom > innerHeight;
    },
  };
}
