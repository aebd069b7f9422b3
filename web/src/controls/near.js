/** Pixels below the window that a reader will see next. */
const MARGIN = 40;

/**
 * Calls once when a place comes near the part of the page that is seen. Whoever uses the page by its
 * keyboard comes to a place before it is seen, so the first key or focus counts as well.
 *
 * @param {Element} place
 * @param {() => void} reach
 */
export function onceNear(place, reach) {
  const ended = new AbortController();
  const { signal } = ended;
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) come();
    },
    { rootMargin: `${MARGIN}px` },
  );

  function come() {
    observer.disconnect();
    ended.abort();
    reach();
  }

  observer.observe(place);
  for (const type of ["keydown", "focusin"]) addEventListener(type, come, { signal });
}
