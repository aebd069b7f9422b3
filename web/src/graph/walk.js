/**
 * The walk through a graph by arrow keys: right along a line, left back along one, up and down among
 * the nodes of the same layer.
 *
 * @typedef {import("./board.js").Board} Board
 * @typedef {import("./board.js").BoardNode} BoardNode
 */

/** Nodes whose middles are nearer than this across stand in one layer. */
const SAME_LAYER = 24;

/**
 * @param {Board} board
 * @param {number} id where the walk stands
 * @param {string} key that is pressed
 * @returns {number | null} the node it leads to; null if the key leads nowhere
 */
export function walk(board, id, key) {
  switch (key) {
    case "ArrowRight":
      return along(board, id, "from", "to");
    case "ArrowLeft":
      return along(board, id, "to", "from");
    case "ArrowUp":
      return beside(board, id, -1);
    case "ArrowDown":
      return beside(board, id, 1);
    case "Home":
      return inOrder(board)[0];
    case "End":
      return board.edges[board.edges.length - 1].from;
    default:
      return null;
  }
}

/**
 * The nodes in the order in which they are read: layer by layer, from above.
 *
 * @param {Board} board
 * @returns {number[]}
 */
export const inOrder = ({ nodes }) =>
  [...nodes].sort((a, b) => a.x - b.x || a.y - b.y).map(({ id }) => id);

/**
 * Along the most level line; from an operand to what uses it, or back.
 *
 * @param {Board} board
 * @param {number} id
 * @param {"from" | "to"} here
 * @param {"from" | "to"} there
 */
function along({ nodes, edges }, id, here, there) {
  const ends = edges
    .filter((edge) => edge[here] === id && edge[there] >= 0)
    .map((edge) => nodes[edge[there]]);
  const rise = (/** @type {BoardNode} */ { y }) => Math.abs(y - nodes[id].y);
  return ends.sort((a, b) => rise(a) - rise(b))[0]?.id ?? null;
}

/**
 * @param {Board} board
 * @param {number} id
 * @param {1 | -1} direction
 */
function beside({ nodes }, id, direction) {
  const layer = nodes
    .filter(({ x }) => Math.abs(x - nodes[id].x) < SAME_LAYER)
    .sort((a, b) => a.y - b.y);
  const place = layer.findIndex((node) => node.id === id);
  return layer[place + direction]?.id ?? null;
}
