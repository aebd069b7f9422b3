/**
 * Sizes of frames that are offered; the picture stays legible down to the smallest.
 *
 * @typedef {object} Size
 * @property {string} name
 * @property {string} width in pixels, or 100%
 * @property {string} height in pixels
 */

/** @type {Size[]} */
export const SIZES = [
  { name: "page", width: "100%", height: "600" },
  { name: "large", width: "800", height: "600" },
  { name: "medium", width: "640", height: "480" },
  { name: "small", width: "480", height: "360" },
  { name: "slide", width: "960", height: "540" },
];

/** The usual one; it is the one that other sites are told of as well. */
export const USUAL = SIZES[1];

export const SMALLEST = { width: 320, height: 240 };
export const LARGEST = 4000;

/** So wide is a frame that is as wide as its page thought to be. */
const PAGE_WIDTH = 800;

/**
 * A length as it was typed; null where no frame can have it.
 *
 * @param {string} text
 * @param {number} least
 */
export function lengthIn(text, least) {
  const pixels = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return pixels >= least && pixels <= LARGEST ? String(pixels) : null;
}

/** @param {string} width */
export const pixelsOf = (width) => (width.endsWith("%") ? PAGE_WIDTH : Number(width));

/**
 * How a frame of some size is shown in a place that is narrower or lower.
 *
 * @param {{ width: string, height: string }} size
 * @param {{ width: number, height: number }} room in pixels
 */
export function scaled(size, room) {
  const [width, height] = [pixelsOf(size.width), Number(size.height)];
  return { width, height, scale: Math.min(1, room.width / width, room.height / height) };
}
