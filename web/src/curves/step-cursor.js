/**
 * Two hairlines over a chart that move without drawing it again: the step that is shown and the
 * one that is pointed at.
 *
 * @param {HTMLElement} over the layer above the chart's plot
 */
export function createStepCursor(over) {
  const shown = hairline("var(--ink-2)", "solid");
  const pointed = hairline("var(--ink-3)", "dashed");
  const dot = document.createElement("div");
  Object.assign(dot.style, {
    position: "absolute",
    left: "-5px",
    top: "-5px",
    width: "10px",
    height: "10px",
    borderRadius: "50%",
    background: "var(--parameter)",
    border: "2px solid var(--paper)",
    pointerEvents: "none",
  });
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

/**
 * @param {string} colour
 * @param {string} style
 */
function hairline(colour, style) {
  const line = document.createElement("div");
  Object.assign(line.style, {
    position: "absolute",
    left: "0",
    top: "0",
    bottom: "0",
    width: "0",
    borderLeft: `1px ${style} ${colour}`,
    pointerEvents: "none",
  });
  return line;
}
