import { bytesOf } from "../protocol/samples.js";

/**
 * Bytes from −128 to 127.
 *
 * @param {string} text base64
 */
export const signedBytesOf = (text) =>
  new Int8Array(/** @type {ArrayBuffer} */ (bytesOf(text).buffer));

/**
 * Whole numbers of two bytes each, little endian.
 *
 * @param {string} text base64
 * @returns {Uint16Array}
 */
export function indicesOf(text) {
  const bytes = bytesOf(text);
  const indices = new Uint16Array(bytes.length >> 1);
  for (let i = 0; i < indices.length; i++) indices[i] = bytes[2 * i] | (bytes[2 * i + 1] << 8);
  return indices;
}
