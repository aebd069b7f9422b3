/**
 * How many pixels of the window a pixel of an element takes: more than one where a page is presented.
 *
 * @param {Element | null} element
 */
export const magnificationOf = (element) => element?.currentCSSZoom ?? 1;

/** Pixels of a canvas for one of the page while pictures are taken for paper; 0 at other times. */
let printed = 0;

/**
 * Pixels of a canvas for a pixel of the element that holds it.
 *
 * @param {Element} element
 */
export const sharpnessOf = (element) =>
  printed || Math.min(3, (devicePixelRatio || 1) * magnificationOf(element));

/**
 * Has canvases drawn with so many pixels for one of the page, as long as `look` lasts.
 *
 * @param {number} sharpness
 * @param {() => void} look
 */
export function drawnFinely(sharpness, look) {
  printed = sharpness;
  dispatchEvent(new Event("resize"));
  try {
    look();
  } finally {
    printed = 0;
    dispatchEvent(new Event("resize"));
  }
}

/**
 * Where a pointer is over an element, in pixels of the element.
 *
 * @param {Element} element
 * @param {{ clientX: number, clientY: number }} event
 * @returns {import("./plan.js").Pixel}
 */
export function placeIn(element, { clientX, clientY }) {
  const { left, top } = element.getBoundingClientRect();
  const magnification = magnificationOf(element);
  return [(clientX - left) / magnification, (clientY - top) / magnification];
}
