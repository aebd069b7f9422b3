import { element, svgElement } from "../controls/element.js";
import { shapeOf } from "./class-marks.js";

/**
 * The colour of a class for a stylesheet, as `classColour` gives it for a canvas.
 *
 * @param {number} index
 * @param {number} classes
 */
function colourName(index, classes) {
  if (classes <= 2) return index === 0 ? "var(--negative)" : "var(--positive)";
  return `var(--class-${(index % 10) + 1})`;
}

/**
 * A mark as it stands in the picture.
 *
 * @param {string} path
 * @param {string} colour
 * @param {boolean} hollow
 */
function mark(path, colour, hollow) {
  const drawn = svgElement("path", { d: path });
  drawn.style.fill = hollow ? "var(--paper)" : colour;
  drawn.style.stroke = colour;
  return svgElement(
    "svg",
    {
      class: hollow ? "network-mark network-mark-hollow" : "network-mark",
      viewBox: "-1.6 -1.6 3.2 3.2",
      "aria-hidden": "true",
    },
    drawn,
  );
}

/**
 * What shapes and colours stand for: a class each, full for training and hollow for test.
 *
 * @param {import("../protocol/training-frames.js").Samples} samples
 * @param {{ train: string, test: string }} words
 * @returns {HTMLElement[]}
 */
export function legendEntries({ classes, task, test }, words) {
  const entry = (/** @type {SVGElement} */ sign, /** @type {string} */ text) =>
    element("li", {}, sign, element("span", {}, text));
  const ofClasses =
    task === "classification"
      ? classes.map((name, i) =>
          entry(mark(shapeOf(i), colourName(i, classes.length), false), name),
        )
      : [];
  if (test === 0) return ofClasses;
  return [
    ...ofClasses,
    entry(mark(shapeOf(0), "var(--ink-2)", false), words.train),
    entry(mark(shapeOf(0), "var(--ink-2)", true), words.test),
  ];
}
