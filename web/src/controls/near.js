/** Pixels at the lower end of the window that are covered by the readout, as `training.css` has it. */
const COVERED = 32;

/**
 * Calls once when a place is laid out at all, as one in a panel that a frame leaves out never is.
 *
 * @param {Element} place
 * @param {() => void} reach
 */
export function onceLaidOut(place, reach) {
  const observer = new ResizeObserver(([{ contentRect }]) => {
    if (contentRect.width === 0) return;
    observer.disconnect();
    reach();
  });
  observer.observe(place);
}

/**
 * Calls once when a place comes into the part of the page that is seen. Whoever uses the page by its
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
    { rootMargin: `0px 0px -${COVERED}px 0px` },
  );

  function come() {
    observer.disconnect();
    ended.abort();
    reach();
  }

  observer.observe(place);
  for (const type of ["keydown", "focusin"]) addEventListener(type, come, { signal });
}
