import { WIDEST } from "./line-scale.js";

/**
 * @typedef {import("./board.js").Board} Board
 * @typedef {import("./board.js").Item} Item
 */

/**
 * What is pointed at: a line along its length with the two squares it joins, or a square with a frame.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Board} board
 * @param {Item | null} item
 * @param {{ width: number, height: number }} size
 * @param {import("../stage/palette.js").Palette} colours
 */
export function drawHighlight(context, board, item, { width, height }, colours) {
  context.clearRect(0, 0, width, height);
  if (!item) return;
  context.strokeStyle = colours.ink;
  if (item.kind !== "weight") {
    const place = board.items.get(
      `n${item.layer}.${item.kind === "bias" ? item.index : placeIndex(item)}`,
    );
    if (place && place.kind !== "weight" && place.kind !== "bias") frame(context, place);
    return;
  }
  context.lineWidth = 1.5;
  const [dx, dy] = [item.x2 - item.x1, item.y2 - item.y1];
  const length = Math.hypot(dx, dy);
  const [aside, along] = [(-dy / length) * (WIDEST / 2 + 1.5), (dx / length) * (WIDEST / 2 + 1.5)];
  context.beginPath();
  for (const sign of [1, -1]) {
    context.moveTo(item.x1 + sign * aside, item.y1 + sign * along);
    context.lineTo(item.x2 + sign * aside, item.y2 + sign * along);
  }
  context.stroke();
  const ends = [board.columns[item.layer - 1], board.columns[item.layer]].map((column, end) =>
    column.places.find(({ index }) => index === (end === 0 ? item.from : item.to)),
  );
  for (const place of ends) if (place) frame(context, place);
}

/** @param {import("./board.js").Place} place */
const placeIndex = ({ key }) => key.slice(key.indexOf(".") + 1);

/**
 * @param {CanvasRenderingContext2D} context
 * @param {import("./board.js").Place} place
 */
function frame(context, { kind, x, y, size }) {
  context.lineWidth = 2;
  context.beginPath();
  const half = size / 2 + 2;
  context.roundRect(x - half, y - half, 2 * half, 2 * half, kind === "input" ? 0 : 9);
  context.stroke();
}
