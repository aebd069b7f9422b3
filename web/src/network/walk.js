/**
 * The walk through a network by arrow keys: left and right along a line, up and down within a column
 * or among the weights of a layer.
 *
 * @typedef {import("./board.js").Board} Board
 * @typedef {import("./board.js").Item} Item
 * @typedef {import("./board.js").Place} Place
 * @typedef {import("./board.js").Line} Line
 */

/**
 * @param {Board} board
 * @param {Item} item where the walk stands
 * @param {string} key that is pressed
 * @returns {Item | null} where it leads; null if the key does not lead anywhere
 */
export function walk(board, item, key) {
  switch (key) {
    case "ArrowUp":
      return item.kind === "weight" ? weightBeside(board, item, -1) : beside(board, item, -1);
    case "ArrowDown":
      return item.kind === "weight" ? weightBeside(board, item, 1) : beside(board, item, 1);
    case "ArrowLeft":
      return along(board, item, -1);
    case "ArrowRight":
      return along(board, item, 1);
    case "Home":
      return board.columns[0].places[0];
    case "End":
      return board.columns[board.columns.length - 1].places[0];
    default:
      return null;
  }
}

/**
 * @param {Board} board
 * @param {Item} item in a column
 * @param {1 | -1} direction
 */
function beside(board, item, direction) {
  const column = [...board.items.values()].filter(
    (other) => other.kind !== "weight" && other.layer === item.layer,
  );
  return column[column.indexOf(item) + direction] ?? null;
}

/**
 * @param {Board} board
 * @param {Line} line
 * @param {1 | -1} direction
 */
function weightBeside(board, line, direction) {
  const lines = board.lines[line.layer - 1];
  return lines[lines.indexOf(line) + direction] ?? null;
}

/**
 * @param {Board} board
 * @param {Item} item
 * @param {1 | -1} direction
 */
function along(board, item, direction) {
  if (item.kind === "weight") {
    const column = board.columns[direction < 0 ? item.layer - 1 : item.layer];
    const index = direction < 0 ? item.from : item.to;
    return column.places.find((place) => place.index === index) ?? null;
  }
  return lineBeside(board, item, direction) ?? placeBeside(board, item, direction);
}

/**
 * The flattest line from or to an input or neuron.
 *
 * @param {Board} board
 * @param {Exclude<Item, Line>} item
 * @param {1 | -1} direction
 * @returns {Line | undefined}
 */
function lineBeside(board, { layer, index }, direction) {
  const lines = board.lines[direction < 0 ? layer - 1 : layer] ?? [];
  const own = lines.filter(({ from, to }) => (direction < 0 ? to : from) === index);
  const rise = (/** @type {Line} */ { y1, y2 }) => Math.abs(y2 - y1);
  return own.sort((a, b) => rise(a) - rise(b))[0];
}

/**
 * @param {Board} board
 * @param {Exclude<Item, Line>} item
 * @param {1 | -1} direction
 * @returns {Place | null} the nearest of the next column
 */
function placeBeside(board, item, direction) {
  const places = board.columns[item.layer + direction]?.places ?? [];
  const distance = (/** @type {Place} */ { y }) => Math.abs(y - item.y);
  return [...places].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
