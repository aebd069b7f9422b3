/**
 * The bytes that base64 text stands for.
 *
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function bytesOf(text) {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

/**
 * Bytes from −128 to 127.
 *
 * @param {string} text base64
 */
export const signedBytesOf = (text) => new Int8Array(bytesOf(text).buffer);

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
