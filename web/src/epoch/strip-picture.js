import { sharpnessOf } from "../stage/magnified.js";
import { mixed, palette } from "../stage/palette.js";
import { placesOf, tileAt } from "./strip-layout.js";

/**
 * @typedef {import("./strip-layout.js").StripLayout} StripLayout
 * @typedef {import("./strip-layout.js").Piece} Piece
 * @typedef {import("../stage/palette.js").Palette} Palette
 *
 * @typedef {object} Moment
 * @property {StripLayout} layout
 * @property {number[]} sizes of the batches
 * @property {boolean} bracketed whether the samples stand in batches
 * @property {number} used how many samples, from the first, have been used
 * @property {number} current the batch in use, -1 for none
 * @property {number[]} lit places of single samples in use, where they stand in no batch
 * @property {number[]} [taken] places of single samples that have been used, where those stand anywhere
 */

/** A smaller tile has no outline: it would be nothing but outline. */
const OUTLINED = 4;

/**
 * The picture of the tiles: two drawings made once for an epoch at most, of which as much is copied as has
 * been used, so that a frame costs three copies and one batch however many samples there are.
 */
export function createStripPicture() {
  const canvas = document.createElement("canvas");
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  /** @type {Record<"empty" | "used", Ground>} */
  const grounds = { empty: createGround(), used: createGround() };
  /** @type {Moment | null} */
  let drawnFor = null;
  let colours = palette();
  let ratio = 1;
  let width = 0;

  /**
   * @param {Moment} moment
   * @param {number} wide CSS pixels
   */
  function prepare(moment, wide) {
    colours = palette();
    ratio = sharpnessOf(canvas);
    width = wide;
    const height = moment.layout.rows * moment.layout.rowHeight;
    resize(canvas, width * ratio, height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    grounds.empty.isDrawn = grounds.used.isDrawn = false;
    drawnFor = moment;
  }

  /**
   * The drawing of all samples in one look, made when it is first copied from.
   *
   * @param {Moment} moment
   * @param {"empty" | "used"} look
   */
  function ground({ layout, bracketed }, look) {
    const own = grounds[look];
    if (own.isDrawn) return own.canvas;
    own.isDrawn = true;
    resize(own.canvas, canvas.width, canvas.height);
    own.context.setTransform(1, 0, 0, 1, 0, 0);
    own.context.clearRect(0, 0, canvas.width, canvas.height);
    own.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (const piece of layout.pieces) {
      drawPiece(own.context, layout, piece, look);
      if (bracketed) drawBracket(own.context, layout, piece, colours.line, 1);
    }
    return own.canvas;
  }

  /**
   * @param {CanvasRenderingContext2D} target
   * @param {StripLayout} layout
   * @param {Piece} piece
   * @param {"empty" | "used" | "current"} look
   */
  function drawPiece(target, layout, piece, look) {
    const { form, unit, tile, rowHeight } = layout;
    const top = piece.row * rowHeight;
    const left = Math.round(piece.left);
    const outlined = look === "empty" && form === "tiles" && tile >= OUTLINED;
    target.fillStyle = target.strokeStyle = fillOf(look, outlined, colours);
    target.lineWidth = 1;
    if (form !== "tiles") {
      const right = Math.round(piece.left + piece.width);
      target.fillRect(left, top, Math.max(1, right - left), tile);
      return;
    }
    for (let i = 0; i < piece.count; i++) {
      const x = left + i * unit;
      if (outlined) target.strokeRect(x + 0.5, top + 0.5, tile - 1, tile - 1);
      else target.fillRect(x, top, tile, tile);
    }
  }

  /** @param {Moment} moment */
  function copyGrounds(moment) {
    const { layout, used } = moment;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const edge = edgeOf(layout, used, width);
    const device = (/** @type {number} */ length) => Math.round(length * ratio);
    const [top, bottom] = [edge.row * layout.rowHeight, (edge.row + 1) * layout.rowHeight].map(
      device,
    );
    const x = device(edge.left);
    copy(moment, "used", 0, 0, canvas.width, top);
    copy(moment, "used", 0, top, x, bottom);
    copy(moment, "empty", x, top, canvas.width, bottom);
    copy(moment, "empty", 0, bottom, canvas.width, canvas.height);
  }

  /**
   * @param {Moment} moment
   * @param {"empty" | "used"} look
   * @param {number} left
   * @param {number} top
   * @param {number} right
   * @param {number} bottom
   */
  function copy(moment, look, left, top, right, bottom) {
    const [w, h] = [Math.min(right, canvas.width) - left, Math.min(bottom, canvas.height) - top];
    if (w > 0 && h > 0) context.drawImage(ground(moment, look), left, top, w, h, left, top, w, h);
  }

  return {
    canvas,
    /**
     * @param {Moment} moment
     * @param {number} wide CSS pixels that there are
     * @param {boolean} anew whether colours or the size have changed
     */
    draw(moment, wide, anew) {
      if (anew || drawnFor?.layout !== moment.layout || width !== wide) prepare(moment, wide);
      copyGrounds(moment);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const { layout, sizes, current, lit, taken = [] } = moment;
      for (const piece of taken.map((place) => tileAt(layout, place))) {
        if (piece) drawPiece(context, layout, piece, "used");
      }
      if (current >= 0) {
        for (const piece of piecesOf(layout, sizes, current)) {
          drawPiece(context, layout, piece, "current");
          drawBracket(context, layout, piece, colours.ink, 2);
        }
      }
      for (const piece of lit.map((place) => tileAt(layout, place))) {
        if (piece) drawPiece(context, layout, piece, "current");
      }
    },
  };
}

/**
 * @typedef {{ canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, isDrawn: boolean }} Ground
 * @returns {Ground}
 */
function createGround() {
  const canvas = document.createElement("canvas");
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  return { canvas, context, isDrawn: false };
}

/**
 * Gives a canvas its size where it has another; it keeps its memory otherwise, and what is drawn on it.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {number} width device pixels
 * @param {number} height
 */
function resize(canvas, width, height) {
  const [w, h] = [width, height].map((length) => Math.max(1, Math.round(length)));
  if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h];
}

/**
 * @param {"empty" | "used" | "current"} look
 * @param {boolean} outlined
 * @param {Palette} colours
 */
function fillOf(look, outlined, colours) {
  if (colours.forced) {
    return { empty: "GrayText", used: "CanvasText", current: "Highlight" }[look];
  }
  if (look === "current") return colours.data;
  if (look === "used") return mixed(colours.paper, colours.data, 0.55);
  return outlined ? colours["line-2"] : mixed(colours.paper, colours["line-2"], 0.6);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {StripLayout} layout
 * @param {Piece} piece
 * @param {string} colour
 * @param {number} weight
 */
function drawBracket(context, { tile, rowHeight }, { row, left, width }, colour, weight) {
  const top = row * rowHeight + tile + 2;
  const [from, to] = [Math.round(left), Math.max(Math.round(left + width), Math.round(left) + 1)];
  context.fillStyle = colour;
  context.fillRect(from, top + 3 - weight, to - from, weight);
  context.fillRect(from, top, 1, 3);
  context.fillRect(to - 1, top, 1, 3);
}

/**
 * Where what has been used ends.
 *
 * @param {StripLayout} layout
 * @param {number} used
 * @param {number} width
 */
function edgeOf({ pieces, unit, rows }, used, width) {
  const piece = pieces.find(({ first, count }) => used < first + count);
  if (!piece) return { row: rows - 1, left: width };
  return { row: piece.row, left: Math.round(piece.left + (used - piece.first) * unit) };
}

/**
 * The pieces of a batch; of one bar for all batches, the part that is its own.
 *
 * @param {StripLayout} layout
 * @param {number[]} sizes
 * @param {number} batch
 * @returns {Piece[]}
 */
function piecesOf({ form, pieces, unit }, sizes, batch) {
  if (form !== "bar") return pieces.filter((piece) => piece.batch === batch);
  const [from, to] = placesOf(sizes, batch);
  return pieces
    .filter(({ first, count }) => first < to && first + count > from)
    .map((piece) => {
      const first = Math.max(piece.first, from);
      const count = Math.min(piece.first + piece.count, to) - first;
      const left = piece.left + (first - piece.first) * unit;
      return { ...piece, first, count, left, width: Math.max(2, count * unit) };
    });
}
