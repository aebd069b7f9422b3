/**
 * @typedef {import("../stage/palette.js").Palette} Palette
 * @typedef {import("../stage/palette.js").Role} Role
 * @typedef {Uint32Array} Ramp 256 colours as an image stores them
 */

/** How much of its hue the end of a surface's ramp keeps; points on it have all of theirs. */
const SURFACE = 0.5;
const CLASSES = 10;
const OPAQUE = 0xff000000;

/** @type {CanvasRenderingContext2D | null} */
let probe = null;

/**
 * Red, green and blue of any colour of the page, also of a system colour.
 *
 * @param {string} colour
 * @returns {[number, number, number]}
 */
export function channelsOf(colour) {
  probe ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const context = /** @type {CanvasRenderingContext2D} */ (probe);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/**
 * The ramp between two colours.
 *
 * @param {string} from
 * @param {string} to
 * @param {number} count
 */
function between(from, to, count) {
  const [a, b] = [channelsOf(from), channelsOf(to)];
  return Array.from({ length: count }, (_, i) => {
    const share = count === 1 ? 1 : i / (count - 1);
    const [red, green, blue] = a.map((channel, c) =>
      Math.round(channel + (b[c] - channel) * share),
    );
    return (OPAQUE | (blue << 16) | (green << 8) | red) >>> 0;
  });
}

/**
 * @param {string} from
 * @param {string} to
 * @param {number} share
 */
function mixed(from, to, share) {
  const [a, b] = [channelsOf(from), channelsOf(to)];
  return `rgb(${a.map((channel, i) => Math.round(channel + (b[i] - channel) * share)).join(" ")})`;
}

/**
 * From the negative colour over the paper to the positive one; the 128th colour is the paper's.
 *
 * @param {Palette} colours
 * @param {{ strength?: number, gradient?: boolean }} [look]
 * @returns {Ramp}
 */
export function signRamp(colours, { strength = SURFACE, gradient = false } = {}) {
  const [low, high] = signColours(colours, gradient).map((colour) =>
    mixed(colours.paper, colour, strength),
  );
  return Uint32Array.from([
    ...between(low, colours.paper, 128),
    ...between(colours.paper, high, 128),
  ]);
}

/**
 * @param {Palette} colours
 * @param {boolean} gradient
 * @returns {[string, string]} negative, positive
 */
export function signColours(colours, gradient) {
  return gradient
    ? [colours["gradient-negative"], colours["gradient-positive"]]
    : [colours.negative, colours.positive];
}

/**
 * The colour of a class: the sign pair for two classes, else hues of equal lightness.
 *
 * @param {Palette} colours
 * @param {number} index from 0
 * @param {number} classes how many there are
 */
export function classColour(colours, index, classes) {
  if (classes <= 2) return index === 0 ? colours.negative : colours.positive;
  return colours[/** @type {Role} */ (`class-${(index % CLASSES) + 1}`)];
}

/**
 * For each class the ramp from the paper to its colour.
 *
 * @param {Palette} colours
 * @param {number} classes
 * @returns {Ramp[]}
 */
export function classRamps(colours, classes) {
  return Array.from({ length: classes }, (_, index) => {
    const colour = classColour(colours, index, classes);
    return Uint32Array.from(between(colours.paper, mixed(colours.paper, colour, SURFACE), 256));
  });
}

/**
 * A colour of a ramp for a canvas.
 *
 * @param {Ramp} ramp
 * @param {number} index 0 to 255
 */
export function colourOf(ramp, index) {
  const colour = ramp[Math.max(0, Math.min(255, Math.round(index)))];
  return `rgb(${colour & 255} ${(colour >> 8) & 255} ${(colour >> 16) & 255})`;
}

/**
 * From the paper to the ink, for images.
 *
 * @param {Palette} colours
 * @returns {Ramp}
 */
export const greyRamp = (colours) => Uint32Array.from(between(colours.paper, colours.ink, 256));
