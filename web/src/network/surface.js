/**
 * Colours of the surfaces that the engine sends as bytes.
 *
 * @typedef {import("./ramp.js").Ramp} Ramp
 * @typedef {{ values: Uint8Array, low: number, high: number }} OneSurface
 * @typedef {{ classes: Uint8Array, confidence: Uint8Array }} ClassSurface
 */

/**
 * The byte that stands for the middle of the ramp: zero where the surface has both signs, else the
 * middle of its range, as the 0.5 of a probability.
 *
 * @param {{ low: number, high: number }} range
 * @param {boolean} aroundZero
 */
export function middleByte({ low, high }, aroundZero) {
  const middle = aroundZero && low < 0 && high > 0 ? 0 : (low + high) / 2;
  return (255 * (middle - low)) / (high - low);
}

/** Bands that a discretised surface of a regression has on either side of its middle. */
const BANDS = 3;

/**
 * For each byte of a surface its place in a ramp.
 *
 * @param {number} middle byte
 * @param {"smooth" | "halves" | "bands"} form
 * @returns {Uint8Array}
 */
export function rampPlaces(middle, form) {
  const reach = Math.max(middle, 255 - middle);
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    const share = Math.max(-1, Math.min(1, (byte - middle) / reach));
    if (form === "halves") return share < 0 ? 0 : 255;
    if (form === "bands") {
      const band = Math.min(BANDS - 1, Math.floor(Math.abs(share) * BANDS));
      return 127.5 + Math.sign(share || 1) * ((band + 1) / BANDS) * 127.5;
    }
    return 127.5 + share * 127.5;
  });
}

/**
 * @param {Uint32Array} pixels
 * @param {ArrayLike<number>} bytes
 * @param {Ramp} ramp
 * @param {Uint8Array} [places] in the ramp; each byte is its own without them
 */
export function fillSurface(pixels, bytes, ramp, places) {
  for (let i = 0; i < pixels.length; i++) pixels[i] = ramp[places ? places[bytes[i]] : bytes[i]];
}

/**
 * The winning class everywhere, paler where it is less sure.
 *
 * @param {Uint32Array} pixels
 * @param {ClassSurface} surface
 * @param {Ramp[]} ramps
 * @param {boolean} discrete only which class wins, however sure
 */
export function fillClasses(pixels, { classes, confidence }, ramps, discrete) {
  for (let i = 0; i < pixels.length; i++) {
    pixels[i] = ramps[classes[i]][discrete ? 255 : confidence[i]];
  }
}

/**
 * Where one class wins.
 *
 * @param {Uint32Array} pixels
 * @param {ClassSurface} surface
 * @param {number} wanted class
 * @param {Ramp} ramp of that class
 */
export function fillOneClass(pixels, { classes, confidence }, wanted, ramp) {
  for (let i = 0; i < pixels.length; i++) {
    pixels[i] = classes[i] === wanted ? ramp[confidence[i]] : ramp[0];
  }
}

/**
 * The borders between classes as thin lines.
 *
 * @param {Uint32Array} pixels
 * @param {Uint8Array} classes
 * @param {number} columns
 * @param {number} colour as an image stores it
 */
export function drawBorders(pixels, classes, columns, colour) {
  for (let i = 0; i + columns < classes.length; i++) {
    const isLast = i % columns === columns - 1;
    if (classes[i] !== classes[i + columns] || (!isLast && classes[i] !== classes[i + 1])) {
      pixels[i] = colour;
    }
  }
}
