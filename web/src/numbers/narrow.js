import { formatDigits } from "./format.js";

/**
 * @typedef {(text: string) => number} WidthOf the width of a text, in pixels
 * @typedef {(value: number) => string} Written
 */

/** The longest number that is met before a run diverges, with the power of ten spelt out. */
const LONGEST = "\u22128.888×10⁸⁸";
const MINUS = "\u2212";
const DIGITS = [4, 3, 2, 1];

/**
 * How the numbers of a table with narrow columns are written: with four significant digits where
 * they fit, else with as many as do; and all powers of ten in one form, ×10⁶ where the longest
 * number has room for it and e6 elsewhere. A number has as many digits as its negative.
 *
 * @param {number} room of a cell, in pixels
 * @param {WidthOf} widthOf
 * @returns {Written}
 */
export function narrowForm(room, widthOf) {
  const short = widthOf(LONGEST) > room;
  const fits = (/** @type {string} */ text) =>
    widthOf(text.startsWith(MINUS) ? text : MINUS + text) <= room;
  return (value) => {
    const candidates = DIGITS.map((digits) => {
      const written = formatDigits(value, digits);
      return short ? withShortPower(written) : written;
    });
    return candidates.find(fits) ?? candidates[candidates.length - 1];
  };
}

const POWER = /×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/;

/** @param {string} written such as −5.098×10⁻¹⁰, which becomes −5.098e−10 */
export function withShortPower(written) {
  return written.replace(POWER, (_, exponent) => `e${exponent.normalize("NFKC")}`);
}

/**
 * Measures texts by the sum of their characters, each of which is measured once; every digit is as
 * wide as the zero, as `tabular-nums` draws it.
 *
 * @param {WidthOf} measure
 * @returns {WidthOf}
 */
export function byCharacters(measure) {
  /** @type {Map<string, number>} */
  const widths = new Map();
  return (text) => {
    let width = 0;
    for (const character of text) {
      const kind = character >= "0" && character <= "9" ? "0" : character;
      let known = widths.get(kind);
      if (known === undefined) widths.set(kind, (known = measure(kind)));
      width += known;
    }
    return width;
  };
}
