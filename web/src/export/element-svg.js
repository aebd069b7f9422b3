import { palette } from "../stage/palette.js";
import { box } from "./box.js";
import { drawing } from "./drawing.js";
import { fieldText, isField } from "./field.js";
import { generatedText } from "./generated-text.js";
import { isLeftOut } from "./left-out.js";
import { escapedText, markup } from "./markup.js";
import { ascentOf, plainColour, short } from "./paint.js";
import { textLines } from "./text-lines.js";

/** Pixels around what is drawn. */
const MARGIN = 8;

/**
 * A part of the page as it looks now, as the text of an SVG file that stands for itself: boxes, texts,
 * drawings and canvases, in their places and colours, on the paper of the page. Fields are what stands
 * in them.
 *
 * @param {Element} part
 * @param {{ title: string, link: string }} about what the file says of itself
 */
export function elementSvg(part, { title, link }) {
  const { left, top, width, height } = part.getBoundingClientRect();
  const size = { width: Math.ceil(width + 2 * MARGIN), height: Math.ceil(height + 2 * MARGIN) };
  const drawn = drawnElement(part, { x: MARGIN - left, y: MARGIN - top });
  return markup(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      // Fonts are chosen by the language: with others the letters would not fit their places.
      lang: document.documentElement.lang,
    },
    [
      markup("title", {}, escapedText(title)),
      markup("desc", {}, escapedText(link)),
      markup("rect", { ...size, fill: plainColour(palette().paper) }),
      drawn,
    ].join("\n"),
  );
}

/** @typedef {{ x: number, y: number }} Shift from the page to the file */

/**
 * @param {Element} element
 * @param {Shift} shift
 * @returns {string}
 */
function drawnElement(element, shift) {
  const style = getComputedStyle(element);
  if (isLeftOut(element, style)) return "";
  const own = place(element, shift);
  if (element instanceof SVGSVGElement) return drawing(element, own);
  const isSeen = style.visibility === "visible";
  const ground = isSeen && !isField(element) ? box(style, own) : "";
  const children = [...(isField(element) ? [] : element.childNodes)].map((child) => {
    if (child instanceof Element) return drawnElement(child, shift);
    return child instanceof Text && isSeen ? written(child, style, shift) : "";
  });
  const within = [
    ...(isSeen ? inside(element, style, shift) : []),
    generated(element, "::before", shift),
    ...children,
    generated(element, "::after", shift),
  ].join("");
  const content = ground + (cutsOff(element, style) ? cut(within, own) : within);
  return content && style.opacity !== "1"
    ? markup("g", { opacity: style.opacity }, content)
    : content;
}

/**
 * Whether a box holds more than it shows.
 *
 * @param {Element} element
 * @param {CSSStyleDeclaration} style
 */
const cutsOff = (element, { overflowX }) =>
  overflowX !== "visible" &&
  (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);

/**
 * @param {string} content
 * @param {ReturnType<typeof place>} place of what is seen of it
 */
function cut(content, { x, y, width, height }) {
  const [left, top, across, down] = [x, y, width, height].map(short);
  const viewBox = [left, top, across, down].join(" ");
  return markup("svg", { x: left, y: top, width: across, height: down, viewBox }, content);
}

/**
 * @param {Element} element
 * @param {CSSStyleDeclaration} style
 * @param {Shift} shift
 */
function* inside(element, style, shift) {
  if (element instanceof HTMLCanvasElement && element.width > 0 && element.height > 0) {
    yield markup("image", { ...place(element, shift), href: element.toDataURL() });
  }
  if (isField(element)) {
    const { text, x, y, anchor } = fieldText(element, style);
    yield line(text, { x: x + shift.x, y: y + shift.y }, style, { "text-anchor": anchor });
  }
  if (element.localName === "mfrac" && element.children.length === 2) {
    const [above, below] = [...element.children].map((child) => child.getBoundingClientRect());
    const { x, width } = place(element, shift);
    const y = (above.bottom + below.top) / 2 + shift.y;
    yield markup("path", {
      d: `M${short(x)} ${short(y)}h${short(width)}`,
      stroke: plainColour(style.color),
    });
  }
}

/**
 * @param {Text} node
 * @param {CSSStyleDeclaration} style
 * @param {Shift} shift
 */
function written(node, style, shift) {
  return textLines(node)
    .map(({ text, rect }) =>
      line(text, { x: rect.left + shift.x, y: rect.top + shift.y + ascentOf(style) }, style, {
        textLength: short(rect.width),
      }),
    )
    .join("");
}

/**
 * @param {Element} element
 * @param {"::before" | "::after"} side
 * @param {Shift} shift
 */
function generated(element, side, shift) {
  const found = generatedText(element, side);
  if (!found) return "";
  const { text, x, y, style } = found;
  return line(text, { x: x + shift.x, y: y + shift.y }, style, {});
}

/**
 * @param {string} text
 * @param {{ x: number, y: number }} at of its baseline
 * @param {CSSStyleDeclaration} style
 * @param {Record<string, string>} more
 */
function line(text, { x, y }, style, more) {
  if (text === "") return "";
  return markup(
    "text",
    {
      x: short(x),
      y: short(y),
      fill: plainColour(style.color),
      "font-family": style.fontFamily,
      "font-size": style.fontSize,
      ...(style.fontWeight === "400" ? {} : { "font-weight": style.fontWeight }),
      ...(isItalic(text, style) ? { "font-style": "italic" } : {}),
      ...more,
    },
    escapedText(text),
  );
}

/**
 * A formula writes what has a single letter in italics.
 *
 * @param {string} text
 * @param {CSSStyleDeclaration} style
 */
const isItalic = (text, { fontStyle, textTransform }) =>
  fontStyle !== "normal" || (textTransform === "math-auto" && /^\p{L}$/u.test(text));

/**
 * @param {Element} element
 * @param {Shift} shift
 */
function place(element, shift) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + shift.x, y: top + shift.y, width, height };
}
