import { byCharacters } from "../numbers/narrow.js";

/** The size of the numbers in a grid, in pixels; `tensor.css` has the same. */
const SIZE = 12;

/** @type {import("../numbers/narrow.js").WidthOf | null} */
let measured = null;

/**
 * The width of a text as the cells of a grid write it, in pixels.
 *
 * @type {import("../numbers/narrow.js").WidthOf}
 */
export function widthInCell(text) {
  measured ??= byCharacters(characterWidth());
  return measured(text);
}

/** @returns {import("../numbers/narrow.js").WidthOf} */
function characterWidth() {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return (character) => 0.6 * SIZE * character.length;
  context.font = `${SIZE}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return (character) => context.measureText(character).width;
}
