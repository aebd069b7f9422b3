import { element } from "../controls/element.js";

/**
 * Two hairlines over a chart that move without drawing it again: the step that is shown and the
 * one that is pointed at.
 *
 * @param {HTMLElement} over the layer above the chart's plot
 */
export function createStepCursor(over) {
  const part = (/** @type {string} */ name) => element("div", { class: `curve-${name}` });
  const [shown, pointed, dot] = ["shown", "pointed", "dot"].map(part);
  over.append(shown, pointed, dot);

  /**
   * @param {HTMLElement} mark
   * @param {string | null} translate null where the mark has no place
   */
  function put(mark, translate) {
    const isHidden = translate === null;
    if (mark.hidden !== isHidden) mark.hidden = isHidden;
    if (!isHidden && mark.style.translate !== translate) mark.style.translate = translate;
  }

  return {
    /**
     * @param {{ x: number, y: number } | null} place of the shown step
     * @param {number | null} pointedX
     */
    place(place, pointedX) {
      put(shown, place && `${place.x}px`);
      put(dot, place && Number.isFinite(place.y) ? `${place.x}px ${place.y}px` : null);
      put(pointed, pointedX === null ? null : `${pointedX}px`);
    },
  };
}
