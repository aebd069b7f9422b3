/**
 * Reads a number the way people type it: 1e-4, 0,9 with a comma, −3 with a true minus, full-width
 * digits of a Chinese keyboard, 1.5×10⁻⁷ as the page itself writes it.
 *
 * `1,000` is refused because it means a thousand to some readers and one to others; `1 2` because it is
 * two numbers, while a space groups the thousands of 20 000.
 * @param {string} text
 * @returns {number | null} null where it is no finite number, or not only one
 */
export function parseNumber(text) {
  const plain = halfWidth(text)
    .replace(/[\u2212\u2013\ufe63]/g, "-")
    .trim()
    .replace(/(?<=\d)[\s_](?=\d{3}(?!\d))/g, "")
    .replace(/\s*[×*·]\s*/, "×")
    .replace(/^([-+])\s+/, "$1")
    .replace(/×10\^?\(?([-+]?\d+)\)?$/, "e$1");
  const decimal = withDecimalPoint(plain);
  if (decimal === null || !/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(decimal)) {
    return null;
  }
  const value = Number(decimal);
  return Number.isFinite(value) ? value : null;
}

/** @param {string} text */
function halfWidth(text) {
  return text
    .normalize("NFKC")
    .replace(/。/g, ".")
    .replace(/[，、]/g, ",");
}

/** @param {string} text */
function withDecimalPoint(text) {
  const commas = text.split(",").length - 1;
  if (commas === 0) {
    return text;
  }
  if (text.includes(".") || commas > 1) {
    return /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text) ? text.replaceAll(",", "") : null;
  }
  return /^[-+]?[1-9]\d{0,2},\d{3}$/.test(text) ? null : text.replace(",", ".");
}
