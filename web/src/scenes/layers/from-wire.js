import { OPENING } from "./presets.js";

/**
 * The settings of a run that the server describes; what it leaves out is as in the opening example, and
 * labels become one-hot rows.
 *
 * @param {{ layers: any }} spec
 */
export function settingsFrom({ layers, ...rest }) {
  return { ...OPENING.settings, ...rest, layers: { ...layers, t: targetsOf(layers) } };
}

/** @param {{ t: number[] | number[][], last: { b: number[] } }} layers */
function targetsOf({ t, last }) {
  return t.map((row) =>
    Array.isArray(row) ? row : last.b.map((_, column) => (column === row ? 1 : 0)),
  );
}
