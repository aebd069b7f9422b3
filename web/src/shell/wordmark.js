import { svgElement } from "../controls/element.js";

/** Each step turns a little and gets shorter. */
const STEPS = [
  [5.5, 4],
  [9, 12.5],
  [14, 16.5],
  [17.5, 17.8],
];

/** Three contour lines, and a stepping path that ends in their middle. */
export function wordmark() {
  const contour = (/** @type {string} */ d) => svgElement("path", { class: "wordmark-contour", d });
  return svgElement(
    "svg",
    { class: "wordmark", viewBox: "0 0 32 32", "aria-hidden": "true", focusable: "false" },
    contour("M2 17C2 8.5 9 3 17 3s13 6 13 13.5S24 29.5 16 29.5 2 25 2 17z"),
    contour("M7 17.5C7 12 12 8 17.5 8S26 12.5 26 17.5 21.5 25 16 25s-9-3-9-7.5z"),
    contour("M12.5 18c0-3 2-5 5-5s4.5 2 4.5 5-2 4-4.5 4-5-1-5-4z"),
    svgElement("path", {
      class: "wordmark-path",
      d: `M${STEPS.map((step) => step.join(" ")).join("L")}`,
    }),
    ...STEPS.map(([cx, cy]) => svgElement("circle", { class: "wordmark-dot", cx, cy, r: 1.7 })),
  );
}
