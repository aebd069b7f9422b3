/** @param {string} text within an attribute or between tags of a file */
export const escapedText = (text) =>
  text
    // A file of XML cannot hold these at all.
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/**
 * An element as text.
 *
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {string} [content] as it is written
 */
export function markup(tag, attributes, content = "") {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapedText(String(value))}"`)
    .join("");
  return content ? `<${tag}${written}>${content}</${tag}>` : `<${tag}${written}/>`;
}
