// The import map leads "d3-contour" to its module contours.js, not to the whole package.
export { contours as default } from "../node_modules/@types/d3-contour/index.d.ts";
