import { MOST_ROWS } from "./columns.js";

/**
 * Where everything of a network lies, in pixels of its own board.
 *
 * @typedef {import("./columns.js").Column} Column
 *
 * @typedef {object} Place the square of an input or a neuron
 * @property {"input" | "neuron"} kind
 * @property {string} key
 * @property {number} layer 0 for the inputs
 * @property {number} index of the input or neuron; -1 for a feature that is switched off
 * @property {string} [feature]
 * @property {string} name
 * @property {number} x of its middle
 * @property {number} y
 * @property {number} size of a side
 *
 * @typedef {object} BiasPlace below its neuron
 * @property {"bias"} kind
 * @property {string} key
 * @property {number} layer
 * @property {number} index
 * @property {number} x
 * @property {number} y
 *
 * @typedef {object} Line a weight
 * @property {"weight"} kind
 * @property {string} key
 * @property {number} layer that it leads to, from 1
 * @property {number} from
 * @property {number} to
 * @property {number} x1
 * @property {number} y1
 * @property {number} x2
 * @property {number} y2
 * @property {number} x where it is held
 * @property {number} y
 *
 * @typedef {Place | BiasPlace | Line} Item what can be pointed at
 *
 * @typedef {object} PlacedColumn
 * @property {number} layer
 * @property {number} x
 * @property {Place[]} places
 * @property {number} rest
 * @property {number} restY where it says how many more there are
 *
 * @typedef {{ left: number, top: number, width: number, height: number }} Box
 *
 * @typedef {object} Board
 * @property {number} width
 * @property {number} height
 * @property {number} gap from column to column
 * @property {PlacedColumn[]} columns
 * @property {Line[][]} lines into each layer; none where weights are drawn as images
 * @property {Box[]} matrices where the weights into each layer are drawn as an image; none otherwise
 * @property {Map<string, Item>} items in reading order
 */

/** Room above the columns for the settings of their layers. */
const HEADER = 88;
/** Room for a number of 12 px below a square, and a little air; or for the air alone. */
const BELOW = { number: 20, nothing: 10 };
const IMAGE_SIZE = 80;
/** Squares by the most rows that have them: with more rows they are smaller and closer. */
const SIZES = [
  { rows: 8, size: 36, air: 0 },
  { rows: 12, size: 24, air: 0 },
  { rows: Infinity, size: 18, air: -5 },
];
/** The settings of two layers stand side by side. */
const LEAST_GAP = { lines: 94, matrices: 136 };
const LEFT = 24;
/** Half the width of a letter below an input, and the most room for half a name. */
const HALF_LETTER = 3.8;
const MOST_LEFT = 48;
/** Room beside the output for its mark, to which that for its name is added. */
const RIGHT = 42;
/** Air between a matrix and its neighbours. */
const MATRIX_AIR = 14;
const LARGEST_MATRIX = 192;
/**
 * Where along a line it is held: by the golden section two lines of a regular grid are never held at
 * the same place.
 */
const HELD = 0.382;

/**
 * @param {Column[]} columns
 * @param {{ width: number, hasLines: boolean, names: number }} options the width that is there;
 *   whether each weight is drawn; the room for the names of the outputs
 * @returns {Board}
 */
export function layOut(columns, { width: room, hasLines, names }) {
  const densest = Math.max(...columns.map(sizeFor));
  const grids = columns.map((column) => {
    const { size, air } = SIZES[Math.max(sizeFor(column), densest - 1)];
    const pitch = size + (hasLines ? BELOW.number : BELOW.nothing) + air;
    return { size, pitch, height: heightInRows(column) * pitch };
  });
  const tallest = Math.max(...grids.map(({ height }) => height));
  const right = RIGHT + names;
  const left = columns[0].isImage ? IMAGE_SIZE / 2 + 8 : roomLeft(columns[0]);
  const least = hasLines ? LEAST_GAP.lines : LEAST_GAP.matrices;
  const gaps = columns.length - 1;
  const width = Math.max(room, left + gaps * least + right);
  const gap = (width - left - right) / gaps;
  const middle = HEADER + tallest / 2;
  const placed = columns.map((column, i) =>
    placeColumn(column, { x: Math.round(left + i * gap), middle, ...grids[i] }),
  );
  const lines = hasLines ? placed.slice(1).map((to, i) => linesBetween(placed[i], to)) : [];
  const matrices = hasLines
    ? []
    : placed.slice(1).map((to, i) => between(placed[i], to, middle, tallest));
  return {
    width,
    height: HEADER + tallest + 4,
    gap,
    columns: placed,
    lines,
    matrices,
    items: itemsOf(placed, lines),
  };
}

/**
 * From the edge to the middle of the inputs, whose names stand below them.
 *
 * @param {Column} inputs
 */
function roomLeft({ rows }) {
  const longest = Math.max(...rows.map(({ name }) => name.length));
  return Math.max(LEFT, Math.min(MOST_LEFT, Math.round(4 + HALF_LETTER * longest)));
}

/**
 * Which of the sizes suits a column by itself; one next to a denser one is at most one size larger.
 *
 * @param {Column} column
 */
const sizeFor = ({ rows }) => SIZES.findIndex((size) => rows.length <= size.rows);

/** @param {Column} column */
const heightInRows = ({ rows, rest, isImage }) =>
  isImage ? 2 : rows.length + (rest > 0 || rows.length > MOST_ROWS ? 0.8 : 0);

/**
 * @param {Column} column
 * @param {{ x: number, middle: number, size: number, pitch: number, height: number }} grid
 * @returns {PlacedColumn}
 */
function placeColumn(column, { x, middle, size: usual, pitch, height }) {
  const size = column.isImage ? IMAGE_SIZE : usual;
  const first = middle - height / 2 + usual / 2;
  const places = column.rows.map((row, i) => ({
    kind: /** @type {Place["kind"]} */ (column.layer === 0 ? "input" : "neuron"),
    key: `n${column.layer}.${i}`,
    layer: column.layer,
    ...row,
    x,
    y: column.isImage ? Math.round(middle - BELOW.number / 2) : Math.round(first + i * pitch),
    size,
  }));
  const restY = Math.round(first + places.length * pitch - usual / 2 + 12);
  return { layer: column.layer, x, places, rest: column.rest, restY };
}

/**
 * @param {PlacedColumn} left
 * @param {PlacedColumn} right
 * @returns {Line[]} row by row as the weights are
 */
function linesBetween(left, right) {
  const sources = left.places.filter(({ index }) => index >= 0).sort((a, b) => a.index - b.index);
  return sources.flatMap((source) =>
    right.places.map((target) => {
      const [x1, y1] = [source.x + source.size / 2, source.y];
      const [x2, y2] = [target.x - target.size / 2, target.y];
      return {
        kind: /** @type {"weight"} */ ("weight"),
        key: `w${right.layer}.${source.index}.${target.index}`,
        layer: right.layer,
        from: source.index,
        to: target.index,
        x1,
        y1,
        x2,
        y2,
        x: x1 + (x2 - x1) * HELD,
        y: y1 + (y2 - y1) * HELD,
      };
    }),
  );
}

/**
 * @param {PlacedColumn} left
 * @param {PlacedColumn} right
 * @param {number} middle
 * @param {number} height that is there
 * @returns {Box}
 */
function between(left, right, middle, height) {
  const from = left.x + left.places[0].size / 2 + MATRIX_AIR;
  const to = right.x - right.places[0].size / 2 - MATRIX_AIR;
  const width = Math.round(Math.min(to - from, LARGEST_MATRIX));
  const tall = Math.round(Math.min(height - 2 * BELOW.number, LARGEST_MATRIX));
  return {
    left: Math.round((from + to - width) / 2),
    top: Math.round(middle - tall / 2 - BELOW.number / 2),
    width,
    height: tall,
  };
}

/**
 * @param {PlacedColumn[]} columns
 * @param {Line[][]} lines
 */
function itemsOf(columns, lines) {
  /** @type {Map<string, Item>} */
  const items = new Map();
  columns.forEach(({ layer, places }) => {
    for (const line of lines[layer - 1] ?? []) items.set(line.key, line);
    for (const place of places) {
      items.set(place.key, place);
      if (layer === 0 || lines.length === 0) continue;
      const bias = biasBelow(place);
      items.set(bias.key, bias);
    }
  });
  return items;
}

/**
 * @param {Place} place
 * @returns {BiasPlace}
 */
function biasBelow({ layer, index, x, y, size }) {
  return { kind: "bias", key: `b${layer}.${index}`, layer, index, x, y: y + size / 2 + 9 };
}
