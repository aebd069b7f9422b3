/**
 * Has every canvas drawn with so many dots for a pixel of the page, as long as `look` lasts. Canvases ask the
 * window how many it has, and whether it has changed, so that for once it says more: nothing that each page
 * loads has to know of pictures that are kept.
 *
 * @param {number} ratio
 * @param {() => void} look
 */
export function drawnFinely(ratio, look) {
  const usual = Object.getOwnPropertyDescriptor(window, "devicePixelRatio");
  if (!usual?.configurable) {
    look();
    return;
  }
  Object.defineProperty(window, "devicePixelRatio", { configurable: true, value: ratio });
  dispatchEvent(new Event("resize"));
  try {
    look();
  } finally {
    Object.defineProperty(window, "devicePixelRatio", usual);
    dispatchEvent(new Event("resize"));
  }
}
