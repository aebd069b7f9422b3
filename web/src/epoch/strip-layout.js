/**
 * Where the samples of an epoch stand: one tile each, batch after batch, in rows; where there are too
 * many for tiles, a bar for each batch, and where there are too many batches, one bar cut into rows.
 *
 * @typedef {object} Piece a batch, or as much of it as one row holds
 * @property {number} batch
 * @property {number} row
 * @property {number} left in pixels
 * @property {number} width
 * @property {number} first place of its first sample in the epoch
 * @property {number} count of its samples
 *
 * @typedef {object} StripLayout
 * @property {"tiles" | "bars" | "bar"} form
 * @property {number} unit pixels from one sample to the next
 * @property {number} tile height of a tile or bar, and width of a tile
 * @property {number} rowHeight
 * @property {number} rows
 * @property {Piece[]} pieces in the order of the samples
 */

const TILES = [28, 22, 17, 13, 11, 9, 8, 7, 6, 5, 4, 3];
/** A tile beside a picture need not be larger. */
const LARGEST = 13;
/** Pixels between tiles; below a tile for its bracket; between bars. */
const BETWEEN = 1;
const BELOW = 8;
const BETWEEN_BARS = 2;
const BAR = 8;
const BAR_ROW = BAR + BELOW;
/** A bar that is narrower is not seen to be one. */
const NARROWEST = 3;

/**
 * @param {number[]} sizes of the batches, in their order
 * @param {number} width in pixels
 * @param {number} height at most
 * @param {number} [largest] tile
 * @returns {StripLayout}
 */
export function layOutStrip(sizes, width, height, largest = LARGEST) {
  for (const tile of TILES.filter((each) => each <= largest)) {
    const unit = tile + BETWEEN;
    const gap = Math.max(4, Math.round(tile * 0.6));
    const { pieces, rows } = flow(sizes, unit, gap, width + BETWEEN);
    const rowHeight = tile + BELOW;
    if (rows * rowHeight <= height) {
      return { form: "tiles", unit, tile, rowHeight, rows, pieces: shrunk(pieces, BETWEEN) };
    }
  }
  return layOutBars(sizes, width, height);
}

/**
 * @param {number[]} sizes
 * @param {number} width
 * @param {number} height
 * @returns {StripLayout}
 */
function layOutBars(sizes, width, height) {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const mostRows = Math.max(1, Math.floor(height / BAR_ROW));
  const largest = Math.max(...sizes);
  const base = { tile: BAR, rowHeight: BAR_ROW };
  for (let fill = 1; fill > 0.4; fill -= 0.05) {
    const unit = (width * mostRows * fill - sizes.length * BETWEEN_BARS) / total;
    if (unit * largest < NARROWEST) break;
    const { pieces, rows } = flow(sizes, unit, BETWEEN_BARS, width);
    if (rows <= mostRows) return { ...base, form: "bars", unit, rows, pieces };
  }
  const unit = (width * mostRows) / total;
  const { pieces, rows } = flow([total], unit, 0, width);
  return { ...base, form: "bar", unit, rows: Math.min(rows, mostRows), pieces };
}

/**
 * Batches from left to right; one that does not fit begins a new row, and one that is longer than a
 * row goes on in the next.
 *
 * @param {number[]} sizes
 * @param {number} unit
 * @param {number} gap
 * @param {number} width
 */
function flow(sizes, unit, gap, width) {
  const perRow = Math.max(1, Math.floor(width / unit + 1e-6));
  /** @type {Piece[]} */
  const pieces = [];
  let [row, left, first] = [0, 0, 0];
  sizes.forEach((size, batch) => {
    if (left > 0 && left + size * unit > width + 1e-6) [row, left] = [row + 1, 0];
    for (let done = 0; done < size;) {
      const count = Math.min(size - done, perRow);
      if (done > 0) [row, left] = [row + 1, 0];
      pieces.push({ batch, row, left, width: count * unit, first: first + done, count });
      done += count;
      left += count * unit + gap;
    }
    first += size;
  });
  return { pieces, rows: row + 1 };
}

/**
 * @param {Piece[]} pieces
 * @param {number} by the gap after the last tile of each
 */
const shrunk = (pieces, by) => pieces.map((piece) => ({ ...piece, width: piece.width - by }));

/**
 * The place in the epoch of the sample under a point.
 *
 * @param {StripLayout} layout
 * @param {number} x
 * @param {number} y
 * @returns {number} -1 where there is none
 */
export function placeAt({ pieces, unit, rowHeight }, x, y) {
  const row = Math.floor(y / rowHeight);
  const piece = pieces.find(
    (one) => one.row === row && x >= one.left && x < one.left + one.count * unit,
  );
  return piece ? piece.first + Math.floor((x - piece.left) / unit) : -1;
}

/**
 * The batch that a place of the epoch belongs to.
 *
 * @param {number[]} sizes
 * @param {number} place
 */
export function batchOf(sizes, place) {
  let end = 0;
  return sizes.findIndex((size) => (end += size) > place);
}

/**
 * The stretch of places that a batch takes.
 *
 * @param {number[]} sizes
 * @param {number} batch
 * @returns {[number, number]} first, and first of the next
 */
export function placesOf(sizes, batch) {
  let first = 0;
  for (let i = 0; i < batch; i++) first += sizes[i];
  return [first, first + (sizes[batch] ?? 0)];
}

/**
 * The tile of a single sample, as a piece of its own.
 *
 * @param {StripLayout} layout
 * @param {number} place of the sample in the epoch
 * @returns {Piece | null}
 */
export function tileAt({ pieces, unit }, place) {
  const piece = pieces.find(({ first, count }) => place >= first && place < first + count);
  if (!piece) return null;
  const left = piece.left + (place - piece.first) * unit;
  return { ...piece, left, first: place, count: 1, width: Math.max(1, unit) };
}
