/**
 * How many pixels of the window a pixel of an element takes: more than one where a page is presented.
 *
 * @param {Element | null} element
 */
export const magnificationOf = (element) => element?.currentCSSZoom ?? 1;

/**
 * Pixels of a canvas for a pixel of the element that holds it.
 *
 * @param {Element} element
 */
export const sharpnessOf = (element) =>
  Math.min(3, (devicePixelRatio || 1) * magnificationOf(element));

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
