import { escapedText, markup } from "./markup.js";
import { ascentOf, paintOf, plainColour, short } from "./paint.js";
import { textLines } from "./text-lines.js";

/** What is to be used and not to be read. */
const TOOLS =
  ".button, .button-icon, .curves-button, .curve-scale, .curves-smoothing, .curves-hint, .network-switch, .network-check, .visually-hidden, [type=checkbox], [type=range], [popover]";

/** Pixels around what is drawn. */
const MARGIN = 8;

const SIDES = /** @type {const} */ (["top", "right", "bottom", "left"]);

/**
 * A part of the page as it looks now, as the text of an SVG file that stands for itself: boxes, texts,
 * drawings and canvases, in their places and colours.
 *
 * @param {Element} part
 * @param {{ title: string, link: string, paper: string }} about what the file says of itself
 */
export function elementSvg(part, { title, link, paper }) {
  const { left, top, width, height } = part.getBoundingClientRect();
  const size = { width: short(width + 2 * MARGIN), height: short(height + 2 * MARGIN) };
  const drawn = drawnElement(part, { x: MARGIN - left, y: MARGIN - top });
  return markup(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${size.width} ${size.height}`, ...size },
    [
      markup("title", {}, escapedText(title)),
      markup("desc", {}, escapedText(link)),
      markup("rect", { ...size, fill: plainColour(paper) }),
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
  if (isUnseen(style) || element.matches(TOOLS)) return "";
  if (element instanceof SVGSVGElement) return drawing(element, shift);
  const isSeen = style.visibility === "visible";
  const content = [
    ...(isSeen ? [box(element, style, shift), ...inside(element, style, shift)] : []),
    ...[...(element instanceof HTMLSelectElement ? [] : element.childNodes)].map((child) => {
      if (child instanceof Element) return drawnElement(child, shift);
      return child instanceof Text && isSeen ? written(child, style, shift) : "";
    }),
  ].join("");
  return content && style.opacity !== "1"
    ? markup("g", { opacity: style.opacity }, content)
    : content;
}

/** Also what only those see who do not look at the page. @param {CSSStyleDeclaration} style */
const isUnseen = ({ display, opacity, clipPath }) =>
  display === "none" || opacity === "0" || clipPath.startsWith("inset(50%");

/** What stands in a field; null where it is none. @param {Element} element */
function enteredIn(element) {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? "";
  return element instanceof HTMLInputElement ? element.value : null;
}

/** @type {Record<string, "start" | "middle" | "end">} */
const ANCHORS = { center: "middle", right: "end", end: "end" };

/** Of the size of a font: what puts a number in the middle of its field. */
const HALF_A_CAPITAL = 0.36;

/**
 * @param {Element} element
 * @param {CSSStyleDeclaration} style
 * @param {Shift} shift
 */
function* inside(element, style, shift) {
  if (element instanceof HTMLCanvasElement && element.width > 0 && element.height > 0) {
    yield markup("image", { ...place(element, shift), href: element.toDataURL() });
  }
  const entered = enteredIn(element);
  if (entered !== null) {
    const { x, y, width, height } = place(element, shift);
    const anchor = ANCHORS[style.textAlign] ?? "start";
    const at = { start: 8, middle: width / 2, end: width - 8 }[anchor];
    const baseline = y + height / 2 + HALF_A_CAPITAL * parseFloat(style.fontSize);
    yield line(entered, { x: x + at, y: baseline }, style, { "text-anchor": anchor });
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
 * The ground of a box and what runs around it.
 *
 * @param {Element} element
 * @param {CSSStyleDeclaration} style
 * @param {Shift} shift
 */
function box(element, style, shift) {
  const { x, y, width, height } = place(element, shift);
  if (width === 0 || height === 0) return "";
  const fill = plainColour(style.backgroundColor);
  const borders = SIDES.map((side) => ({
    side,
    width: parseFloat(style.getPropertyValue(`border-${side}-width`)),
    stroke: plainColour(style.getPropertyValue(`border-${side}-color`)),
  })).filter((border) => border.width > 0 && border.stroke !== "none");
  const isFramed =
    borders.length === 4 && borders.every(({ stroke }) => stroke === borders[0].stroke);
  const parts = [];
  if (fill !== "none" || isFramed) {
    const inset = isFramed ? borders[0].width / 2 : 0;
    const radius = parseFloat(style.borderTopLeftRadius);
    const rounded = style.borderTopLeftRadius.endsWith("%") ? (radius / 100) * width : radius;
    parts.push(
      markup("rect", {
        x: short(x + inset),
        y: short(y + inset),
        width: short(Math.max(0, width - 2 * inset)),
        height: short(Math.max(0, height - 2 * inset)),
        ...(rounded > 0 ? { rx: short(Math.min(rounded, width / 2, height / 2)) } : {}),
        fill,
        ...(isFramed ? { stroke: borders[0].stroke, "stroke-width": short(borders[0].width) } : {}),
      }),
    );
  }
  if (!isFramed) {
    const edges = {
      top: `M${short(x)} ${short(y)}h${short(width)}`,
      right: `M${short(x + width)} ${short(y)}v${short(height)}`,
      bottom: `M${short(x)} ${short(y + height)}h${short(width)}`,
      left: `M${short(x)} ${short(y)}v${short(height)}`,
    };
    for (const { side, stroke, width: thickness } of borders) {
      parts.push(markup("path", { d: edges[side], stroke, "stroke-width": short(thickness) }));
    }
  }
  return parts.join("");
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
      ...more,
    },
    escapedText(text),
  );
}

/**
 * @param {SVGSVGElement} root
 * @param {Shift} shift
 */
function drawing(root, shift) {
  const style = getComputedStyle(root);
  if (style.visibility !== "visible") return "";
  const { x, y, width, height } = place(root, shift);
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

/**
 * @param {Element} element
 * @param {Shift} shift
 */
function place(element, shift) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + shift.x, y: top + shift.y, width, height };
}
