/**
 * @typedef {import("./board.js").Board} Board
 * @typedef {import("./board.js").Item} Item
 */

/** A line is hit this near to it: a target of 24 px. */
const REACH = 12;
const BIAS = { width: 56, height: 20 };

/**
 * What lies under a pointer: a square or a number, else the nearest line.
 *
 * @param {Board} board
 * @param {number} x
 * @param {number} y
 * @returns {Item | null}
 */
export function itemAt(board, x, y) {
  let nearest = null;
  let least = REACH;
  for (const item of board.items.values()) {
    if (item.kind !== "weight") {
      if (covers(item, x, y)) return item;
      continue;
    }
    if (x < item.x1 || x > item.x2) continue;
    const distance = distanceTo(item, x, y);
    if (distance < least) [nearest, least] = [item, distance];
  }
  return nearest;
}

/**
 * @param {Exclude<Item, import("./board.js").Line>} item
 * @param {number} x
 * @param {number} y
 */
function covers(item, x, y) {
  const [width, height] =
    item.kind === "bias" ? [BIAS.width, BIAS.height] : [item.size + 2, item.size + 2];
  return Math.abs(x - item.x) <= width / 2 && Math.abs(y - item.y) <= height / 2;
}

/**
 * @param {import("./board.js").Line} line
 * @param {number} x
 * @param {number} y
 */
function distanceTo({ x1, y1, x2, y2 }, x, y) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  return Math.abs((x - x1) * dy - (y - y1) * dx) / Math.hypot(dx, dy);
}
