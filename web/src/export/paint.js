/**
 * How the parts of a page look, as the attributes that an SVG file has for it.
 */

/** What children take over, with what it is where nobody says anything. @type {Record<string, string>} */
const INHERITED = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-dashoffset": "0px",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "font-family": "",
  "font-size": "",
  "font-weight": "400",
  "font-style": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "paint-order": "normal",
  "letter-spacing": "normal",
};

/** What each part has for itself. @type {Record<string, string>} */
const OWN = { opacity: "1", transform: "none", "vector-effect": "none" };

const COLOURS = ["fill", "stroke"];

/** @type {CanvasRenderingContext2D | null} */
let context = null;

function canvas() {
  context ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser has no canvas to draw on.");
  return context;
}

/** @type {Map<string, string>} */
const known = new Map();

/**
 * A colour as every program reads it: a page may mix its colours, a file may not.
 *
 * @param {string} colour as the browser computed it
 */
export function plainColour(colour) {
  if (colour === "none" || colour.startsWith("url(")) return colour;
  const plain = known.get(colour) ?? painted(colour);
  known.set(colour, plain);
  return plain;
}

/** @param {string} colour */
function painted(colour) {
  const one = canvas();
  one.clearRect(0, 0, 1, 1);
  one.fillStyle = colour;
  one.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = one.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return "none";
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
  return alpha === 255 ? `#${hex}` : `rgba(${red},${green},${blue},${short(alpha / 255)})`;
}

/**
 * The attributes of a part of a drawing that differ from those it would have anyway.
 *
 * @param {CSSStyleDeclaration} style
 * @param {Record<string, string>} around what it takes over
 * @returns {{ attributes: Record<string, string>, inherited: Record<string, string> }}
 */
export function paintOf(style, around) {
  /** @type {Record<string, string>} */
  const attributes = {};
  const inherited = { ...INHERITED, ...around };
  for (const name of Object.keys(INHERITED)) {
    const value = style.getPropertyValue(name);
    if (value === inherited[name]) continue;
    inherited[name] = value;
    attributes[name] = COLOURS.includes(name) ? plainColour(value) : value;
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value !== usual) attributes[name] = value;
  }
  return { attributes, inherited };
}

/**
 * How far the baseline of a text is below its upper edge.
 *
 * @param {CSSStyleDeclaration} style
 */
export function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }) {
  const one = canvas();
  one.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return one.measureText("x").fontBoundingBoxAscent;
}

/** @param {number} value in pixels */
export const short = (value) => String(Math.round(value * 100) / 100);
