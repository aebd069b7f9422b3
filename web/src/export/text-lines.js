/**
 * A text as it stands on the page: its lines, each with its place.
 *
 * @typedef {{ text: string, rect: DOMRect }} TextLine
 *
 * @param {Text} node
 * @returns {TextLine[]}
 */
export function textLines(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  if (rects.length === 0) return [];
  if (new Set(rects.map(({ top }) => Math.round(top))).size === 1) {
    return [{ text: squeezed(node.data), rect: rects[0] }];
  }
  return brokenLines(node, range);
}

/**
 * @param {Text} node
 * @param {Range} range
 */
function brokenLines(node, range) {
  /** @type {TextLine[]} */
  const lines = [];
  let from = 0;
  let top = NaN;
  for (let at = 0; at <= node.length; at++) {
    const next = at < node.length ? topOf(range, node, at) : Infinity;
    if (next === null || Math.abs(next - top) < 1) continue;
    if (!Number.isNaN(top)) {
      range.setStart(node, from);
      range.setEnd(node, at);
      const [rect] = range.getClientRects();
      lines.push({ text: squeezed(node.data.slice(from, at)), rect });
    }
    from = at;
    top = next;
  }
  return lines.filter(({ text, rect }) => text !== "" && rect !== undefined);
}

/**
 * @param {Range} range
 * @param {Text} node
 * @param {number} at
 * @returns {number | null} null for what takes no room, such as a space at the end of a line
 */
function topOf(range, node, at) {
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const rect = [...range.getClientRects()].at(-1);
  return rect && rect.width > 0 ? rect.top : null;
}

/** @param {string} text */
const squeezed = (text) => text.replace(/\s+/g, " ").trim();
