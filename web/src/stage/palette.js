/**
 * The colours of pictures, from the custom properties of the page; read when the theme changes and
 * never while something moves. In forced colours the reader's own colours take their place.
 *
 * @typedef {typeof ROLES[number]} Role
 * @typedef {Record<Role, string> & { forced: boolean, version: number }} Palette
 */

const ROLES = /** @type {const} */ ([
  "paper",
  "chrome",
  "ink",
  "ink-2",
  "ink-3",
  "line",
  "line-2",
  "data",
  "parameter",
  "intermediate",
  "loss",
  "gradient",
  "positive",
  "negative",
  "gradient-positive",
  "gradient-negative",
  "deep",
  "warning",
  "error",
  "class-1",
  "class-2",
  "class-3",
  "class-4",
  "class-5",
  "class-6",
  "class-7",
  "class-8",
  "class-9",
  "class-10",
]);

/** @type {Partial<Record<Role, string>>} */
const FORCED = {
  paper: "Canvas",
  chrome: "Canvas",
  deep: "Canvas",
  line: "GrayText",
  parameter: "Highlight",
  positive: "Highlight",
  "gradient-positive": "Highlight",
};

const forcedColours = matchMedia("(forced-colors: active)");
const darkScheme = matchMedia("(prefers-color-scheme: dark)");

/** @type {Palette | null} */
let current = null;
let version = 0;
/** @type {Set<() => void>} */
const listeners = new Set();

function changed() {
  current = null;
  for (const listener of [...listeners]) listener();
}

document.addEventListener("themechange", changed);
forcedColours.addEventListener("change", changed);
darkScheme.addEventListener("change", changed);

/** @returns {Palette} */
export function palette() {
  current ??= readPalette();
  return current;
}

/**
 * Calls `listener` after each change of the colours.
 * @param {() => void} listener
 * @returns {() => void} ends it
 */
export function onPaletteChange(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @returns {Palette} */
function readPalette() {
  const style = getComputedStyle(document.documentElement);
  const forced = forcedColours.matches;
  const colours = ROLES.map((role) => {
    const colour = forced ? (FORCED[role] ?? "CanvasText") : style.getPropertyValue(`--${role}`);
    return [role, colour.trim()];
  });
  version += 1;
  return { ...Object.fromEntries(colours), forced, version };
}

/**
 * A colour between two.
 * @param {string} from as #rrggbb
 * @param {string} to as #rrggbb
 * @param {number} share 0: from, 1: to
 * @returns {string}
 */
export function mixed(from, to, share) {
  const [a, b] = [channels(from), channels(to)];
  if (!a || !b) return share < 0.5 ? from : to;
  const mix = a.map((channel, i) => Math.round(channel + (b[i] - channel) * share));
  return `rgb(${mix.join(" ")})`;
}

/** @param {string} colour */
function channels(colour) {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  return match && match.slice(1).map((hex) => parseInt(hex, 16));
}
