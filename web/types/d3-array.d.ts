// The import map leads "d3-array/" to the single modules of the package.
declare module "d3-array/extent.js" {
  export { extent as default } from "d3-array";
}
declare module "d3-array/nice.js" {
  export { nice as default } from "d3-array";
}
declare module "d3-array/threshold/sturges.js" {
  export { thresholdSturges as default } from "d3-array";
}
declare module "d3-array/ticks.js" {
  export { ticks as default } from "d3-array";
}
