import { markup } from "./markup.js";
import { plainColour, short } from "./paint.js";

const SIDES = /** @type {const} */ (["top", "right", "bottom", "left"]);

/**
 * The ground of a box and what runs around it.
 *
 * @param {CSSStyleDeclaration} style
 * @param {{ x: number, y: number, width: number, height: number }} place
 */
export function box(style, { x, y, width, height }) {
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
