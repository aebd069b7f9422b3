import { element, svgElement } from "../controls/element.js";

/** The length of an arrow and the thickness of the one that leads back, in pixels. */
const [LENGTH, THICK] = [22, 14];

const FORWARD = `M1 7H${LENGTH - 3}M${LENGTH - 8} 2.5 ${LENGTH - 2} 7l-6 4.5`;
const BACKWARD = `M0 ${THICK / 2} 12 0v4h${LENGTH - 12}v6H12v4z`;

/**
 * The two arrows before a station: forward thin, above; backward thick and reversed, below.
 */
export function createArrows() {
  const [forward, backward] = [FORWARD, BACKWARD].map((d, index) => {
    const path = svgElement("path", { d, pathLength: 100 });
    return svgElement(
      "svg",
      {
        class: `station-arrow station-${index === 0 ? "forward" : "backward"}`,
        viewBox: `0 0 ${LENGTH} ${THICK}`,
        width: LENGTH,
        height: THICK,
        "aria-hidden": "true",
      },
      path,
    );
  });
  const root = element("div", { class: "station-arrows", "aria-hidden": "true" });
  root.append(forward, backward);

  /**
   * @param {SVGElement} arrow
   * @param {boolean} isDone
   * @param {boolean} isActive
   */
  function mark(arrow, isDone, isActive) {
    arrow.classList.toggle("station-arrow-done", isDone);
    arrow.classList.toggle("station-arrow-active", isActive);
  }

  return {
    root,
    /**
     * @param {{ forward: boolean, backward: boolean }} done what has flown along
     * @param {"forward" | "backward" | null} active what has flown in this step
     */
    update(done, active) {
      mark(forward, done.forward, active === "forward");
      mark(backward, done.backward, active === "backward");
    },
  };
}
