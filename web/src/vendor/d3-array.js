// What d3-contour's contours.js imports from "d3-array", and not the other fifty modules.
export { default as extent } from "d3-array/extent.js";
export { default as nice } from "d3-array/nice.js";
export { default as thresholdSturges } from "d3-array/threshold/sturges.js";
export { default as ticks } from "d3-array/ticks.js";
