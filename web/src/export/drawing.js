import { escapedText, markup } from "./markup.js";
import { paintOf, plainColour, short } from "./paint.js";

/**
 * A drawing of the page as one of the file, in its place and its colours.
 *
 * @param {SVGSVGElement} root
 * @param {{ x: number, y: number, width: number, height: number }} place
 */
export function drawing(root, { x, y, width, height }) {
  const style = getComputedStyle(root);
  if (style.visibility !== "visible") return "";
  if (width === 0 || height === 0) return "";
  const { attributes, inherited } = paintOf(style, {});
  delete attributes.transform;
  const kept = ["viewBox", "preserveAspectRatio"].filter((name) => root.hasAttribute(name));
  return markup(
    "svg",
    {
      x: short(x),
      y: short(y),
      width: short(width),
      height: short(height),
      ...Object.fromEntries(kept.map((name) => [name, root.getAttribute(name) ?? ""])),
      ...(style.overflow === "visible" ? { overflow: "visible" } : {}),
      ...attributes,
      color: plainColour(style.color),
    },
    [...root.childNodes].map((child) => drawnShape(child, inherited)).join(""),
  );
}

/** What the look says, or only a program needs. */
const LEFT_OUT =
  /^(class|style|tabindex|role|aria-.*|data-.*|fill|stroke|opacity|transform|font-.*)$/;

/**
 * @param {Node} node
 * @param {Record<string, string>} around
 * @returns {string}
 */
function drawnShape(node, around) {
  if (node instanceof Text) return escapedText(node.data);
  if (!(node instanceof SVGElement)) return "";
  const style = getComputedStyle(node);
  if (style.display === "none" || style.visibility !== "visible") return "";
  const { attributes, inherited } = paintOf(style, around);
  const own = [...node.attributes].filter(({ name }) => !LEFT_OUT.test(name));
  return markup(
    node.localName,
    { ...Object.fromEntries(own.map(({ name, value }) => [name, value])), ...attributes },
    [...node.childNodes].map((child) => drawnShape(child, inherited)).join(""),
  );
}
