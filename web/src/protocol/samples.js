/**
 * @typedef {import("./training-frames.js").WireSamples} WireSamples
 * @typedef {import("./training-frames.js").WireNumbers} WireNumbers
 * @typedef {import("./training-frames.js").Samples} Samples
 */

/**
 * The bytes that a base64 text stands for.
 *
 * @param {string} text
 * @returns {Uint8Array}
 */
export function bytesOf(text) {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

/**
 * @param {WireSamples} wire
 * @returns {Samples}
 */
export function decodeSamples({ x, t, ...rest }) {
  const count = rest.train + rest.test;
  return { ...rest, columns: x.columns, x: numbersOf(x, count), t: numbersOf(t, count) };
}

/**
 * @param {WireNumbers} wire
 * @param {number} rows
 * @returns {ArrayLike<number>}
 */
function numbersOf({ encoding, columns, bytes }, rows) {
  const read = bytesOf(bytes);
  const count = rows * columns;
  const size = encoding === "float64" ? 8 : 1;
  if (read.length !== size * count) {
    throw new Error(`${rows} samples of ${columns} numbers came with ${read.length} bytes.`);
  }
  if (encoding === "uint8") return read;
  const view = new DataView(read.buffer);
  return Float64Array.from({ length: count }, (_, index) => view.getFloat64(8 * index, true));
}
