/**
 * The text of a file: UTF-8 as most are, UTF-16 where the file says so, else GB 18030, in which
 * Chinese spreadsheets save.
 *
 * @param {ArrayBuffer} bytes
 * @returns {string}
 */
export function decodeText(bytes) {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
