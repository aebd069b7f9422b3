/** Pixels that are left free around what is followed. */
const AROUND = 8;

/**
 * In a frame the panel of the picture scrolls: it moves with the layer that works. A page of its own does
 * not move while it is read.
 *
 * @param {HTMLElement} list of the layers
 */
export function followIn(list) {
  /** @type {Element | null} */
  let followed = null;

  return {
    update() {
      const current = list.querySelector(".station-current");
      if (current === followed) return;
      followed = current;
      const panel = list.closest("section");
      if (!current || !panel || getComputedStyle(panel).overflowY === "visible") return;
      // It sticks to the upper end of the panel, and so covers what is scrolled under it.
      const head = panel.querySelector(".layer-phase-line")?.clientHeight ?? 0;
      const { top, bottom } = panel.getBoundingClientRect();
      const window = { top: top + head + AROUND, bottom: bottom - AROUND };
      panel.scrollTop += scrollFor(current.getBoundingClientRect(), window);
    },
  };
}

/**
 * How far to scroll down so that something is seen, its upper end above all.
 *
 * @param {{ top: number, bottom: number }} place
 * @param {{ top: number, bottom: number }} window
 */
export function scrollFor(place, window) {
  if (place.top < window.top) return place.top - window.top;
  return Math.max(0, Math.min(place.bottom - window.bottom, place.top - window.top));
}
