/**
 * What a pasted text consists of, each part with its place: numbers, names and signs.
 *
 * @typedef {{ kind: "number", value: number, text: string, at: number }
 *   | { kind: "name", text: string, at: number }
 *   | { kind: "sign", text: string, at: number }
 *   | { kind: "end", text: "", at: number }} Token
 */

const PARTS =
  /\s+|#.*|(?<number>[-+−]?(?:\d+\.?\d*|\.\d+)(?:e[-+−]?\d+)?(?![\w.])|[-+−]?(?:nan|inf(?:inity)?)\b)|(?<name>[\p{L}_][\p{L}\p{N}_]*)|"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<sign>\.\.\.|.)/giuy;

/** Signs of a Chinese keyboard that have no full-width form. @type {Record<string, string>} */
const PLAIN = { "【": "[", "】": "]", "、": ",", "“": '"', "”": '"', "‘": "'", "’": "'" };
const WIDE = /[！-～【】、“”‘’]/g;

/**
 * The text with plain signs, letters and digits in place of full-width ones, each in its place.
 *
 * @param {string} text
 */
const plainSigns = (text) => text.replace(WIDE, (sign) => PLAIN[sign] ?? sign.normalize("NFKC"));

/**
 * @param {string} written also with a Chinese keyboard
 * @returns {Token[]} the last one is the end
 */
export function tokensOf(written) {
  const text = plainSigns(written);
  /** @type {Token[]} */
  const tokens = [];
  for (const match of text.matchAll(PARTS)) {
    const { number, name, double, single, sign } = match.groups ?? {};
    const at = match.index;
    const quoted = double ?? single;
    if (number !== undefined) {
      tokens.push({ kind: "number", value: valueOf(number), text: number, at });
    } else if (name !== undefined || quoted !== undefined) {
      tokens.push({ kind: "name", text: name ?? quoted, at });
    } else if (sign !== undefined) {
      tokens.push({ kind: "sign", text: sign, at });
    }
  }
  return [...tokens, { kind: "end", text: "", at: text.length }];
}

/** @param {string} text a number, also with a true minus; nan and inf are not finite */
function valueOf(text) {
  return /[a-df-z]/i.test(text.replace(/e[-+−]?\d/i, "")) ? NaN : Number(text.replaceAll("−", "-"));
}

/**
 * The line and column of a place in a text, from 1.
 *
 * @param {string} text
 * @param {number} at
 */
export function placeIn(text, at) {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: before[before.length - 1].length + 1 };
}
