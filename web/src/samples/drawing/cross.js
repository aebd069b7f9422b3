/** How far an arrow moves the cross, and with Shift. */
const STEP = 0.1;
const FINE_STEP = 0.02;

/** @type {Record<string, [number, number]>} */
const DIRECTIONS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * What a key does on the drawing area; null for keys that are not its own.
 *
 * @typedef {{ type: "move", x: number, y: number } | { type: "place" } | { type: "erase" }
 *   | { type: "undo" } | { type: "choose", mark: number }} KeyAction
 *
 * @param {{ key: string, shiftKey: boolean, ctrlKey: boolean, metaKey: boolean, altKey: boolean }} event
 * @param {{ x: number, y: number }} cross where it is
 * @param {number} marks how many there are to choose from
 * @returns {KeyAction | null}
 */
export function actionOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }, cross, marks) {
  if (ctrlKey || metaKey) return key.toLowerCase() === "z" ? { type: "undo" } : null;
  if (altKey) return null;
  const direction = DIRECTIONS[key];
  if (direction) {
    const step = shiftKey ? FINE_STEP : STEP;
    const [x, y] = direction.map((sign, axis) =>
      along(axis === 0 ? cross.x : cross.y, sign * step),
    );
    return { type: "move", x, y };
  }
  if (key === "Enter" || key === " ") return { type: "place" };
  if (key === "Delete" || key === "Backspace") return { type: "erase" };
  const digit = /^[1-9]$/.test(key) ? Number(key) : 0;
  return digit > 0 && digit <= marks ? { type: "choose", mark: digit - 1 } : null;
}

/**
 * @param {number} from
 * @param {number} by
 */
function along(from, by) {
  return Math.round(Math.max(-1, Math.min(1, from + by)) * 100) / 100;
}
