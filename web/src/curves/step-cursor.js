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
  return {
    /**
     * @param {{ x: number, y: number } | null} place of the shown step
     * @param {number | null} pointedX
     */
    place(place, pointedX) {
      shown.hidden = place === null;
      dot.hidden = place === null || !Number.isFinite(place.y);
      if (place) {
        shown.style.transform = `translateX(${place.x}px)`;
        dot.style.transform = `translate(${place.x}px, ${place.y}px)`;
      }
      pointed.hidden = pointedX === null;
      if (pointedX !== null) pointed.style.transform = `translateX(${pointedX}px)`;
    },
  };
}
