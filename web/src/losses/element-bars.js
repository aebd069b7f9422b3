import { setAttribute, svgElement } from "../controls/element.js";
import { numberOf } from "../figures/outcome-text.js";

/**
 * One small bar for each element: its share of a loss, or its derivative; the largest takes the height,
 * and what is infinite reaches beyond it.
 *
 * @typedef {object} SmallBar
 * @property {number} left in parts of the width
 * @property {number} width in parts of the width
 * @property {number} from height in parts of the largest, from -1 to 1
 * @property {number} to
 * @property {boolean} isInfinite
 */

/**
 * @param {import("./answer.js").Outcome[]} outcomes
 * @returns {SmallBar[]}
 */
export function smallBars(outcomes) {
  const values = outcomes.map(numberOf);
  const largest = Math.max(
    ...values.map((value) => (Number.isFinite(value) ? Math.abs(value) : 0)),
  );
  const width = 1 / values.length;
  return values.map((value, i) => {
    const isInfinite = value === Infinity || value === -Infinity;
    const to = isInfinite ? Math.sign(value) : largest > 0 ? (value || 0) / largest : 0;
    return { left: i * width, width, from: Math.min(0, to), to: Math.max(0, to), isInfinite };
  });
}

const HEIGHT = 26;

/** A row of small bars, drawn again for each answer. @param {string} role its hue */
export function createElementBars(role) {
  const zero = svgElement("line", { class: "small-zero", x1: 0, x2: 100 });
  const marks = svgElement("g", {});
  const root = svgElement(
    "svg",
    {
      class: `small-bars small-${role}`,
      viewBox: `0 0 100 ${HEIGHT}`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
    },
    marks,
    zero,
  );

  /** @type {SVGRectElement[]} */
  let rects = [];

  return {
    root,
    /**
     * @param {import("./answer.js").Outcome[]} outcomes
     * @param {number} meant the element that is moved
     */
    draw(outcomes, meant) {
      const bars = smallBars(outcomes);
      const isSigned = bars.some(({ from }) => from < 0);
      const [base, unit] = isSigned ? [HEIGHT / 2, HEIGHT / 2 - 1] : [HEIGHT - 1, HEIGHT - 2];
      setAttribute(zero, "y1", base);
      setAttribute(zero, "y2", base);
      if (rects.length !== bars.length) {
        rects = bars.map(({ left, width }) =>
          svgElement("rect", { x: 100 * (left + width * 0.12), width: 100 * width * 0.76 }),
        );
        marks.replaceChildren(...rects);
      }
      bars.forEach(({ from, to, isInfinite }, i) => {
        const rect = rects[i];
        const look = [i === meant ? "small-meant" : "", isInfinite ? "small-infinite" : ""];
        setAttribute(rect, "class", look.join(" "));
        setAttribute(rect, "y", base - to * unit);
        setAttribute(rect, "height", Math.max(0, (to - from) * unit));
      });
    },
  };
}
