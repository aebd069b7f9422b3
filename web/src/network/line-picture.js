import { FONT } from "../stage/axes.js";
import { formatFixed } from "../numbers/format.js";
import { WIDTHS, widthClass, widthOfClass } from "./line-scale.js";
import { signColours } from "./ramp.js";
import { fillMatrix, matrixOf } from "./weight-image.js";

/**
 * @typedef {import("./board.js").Board} Board
 * @typedef {import("../stage/palette.js").Palette} Palette
 * @typedef {import("../protocol/training-frames.js").LayerSnapshot} LayerSnapshot
 *
 * @typedef {object} LineLook
 * @property {boolean} gradient whether gradients take the place of weights
 * @property {number} scale that the widest line stands for
 * @property {Palette} colours
 */

const MARK = 6;

/** Negative weights are dashed where colours are the reader's own. */
const DASH = [5, 3];

/** @type {Int8Array} class of each line's width; negative values are below zero */
let classes = new Int8Array(512);

/** The class of weights that are 0, which have no sign. */
const ZERO = 127;

/**
 * Every weight as a line: its width is its size, its colour its sign.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Board} board
 * @param {LayerSnapshot[]} layers
 * @param {LineLook} look
 */
export function drawLines(context, board, layers, { gradient, scale, colours }) {
  const pair = signColours(colours, gradient);
  context.lineCap = "butt";
  board.lines.forEach((lines, i) => {
    const snapshot = layers[i];
    const values = gradient ? snapshot?.gradients : snapshot?.weights;
    const neurons = snapshot?.biases?.length ?? 0;
    if (!values) return;
    if (classes.length < lines.length) classes = new Int8Array(2 * lines.length);
    lines.forEach(({ from, to }, k) => {
      const value = values[from * neurons + to];
      const width = widthClass(value, scale);
      classes[k] = value === 0 ? ZERO : value < 0 ? -width - 1 : width;
    });
    for (let wanted = -WIDTHS; wanted < WIDTHS; wanted++) {
      const isNegative = wanted < 0;
      strokeClass(context, lines, wanted, {
        colour: pair[isNegative ? 0 : 1],
        width: widthOfClass(isNegative ? -wanted - 1 : wanted),
        dash: isNegative && colours.forced ? DASH : [],
      });
    }
    strokeClass(context, lines, ZERO, { colour: colours["line-2"], width: 1, dash: [1, 4] });
  });
  context.setLineDash([]);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {import("./board.js").Line[]} lines
 * @param {number} wanted class
 * @param {{ colour: string, width: number, dash: number[] }} look
 */
function strokeClass(context, lines, wanted, { colour, width, dash }) {
  let isEmpty = true;
  for (let k = 0; k < lines.length; k++) {
    if (classes[k] !== wanted) continue;
    if (isEmpty) context.beginPath();
    isEmpty = false;
    context.moveTo(lines[k].x1, lines[k].y1);
    context.lineTo(lines[k].x2, lines[k].y2);
  }
  if (isEmpty) return;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.stroke();
}

/**
 * The bias of every neuron: a mark in the colour of its sign, and the number.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Board} board
 * @param {LayerSnapshot[]} layers
 * @param {LineLook} look
 */
export function drawBiases(context, board, layers, { gradient, colours }) {
  const [negative, positive] = signColours(colours, gradient);
  context.font = FONT;
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (const item of board.items.values()) {
    if (item.kind !== "bias") continue;
    const snapshot = layers[item.layer - 1];
    const value = (gradient ? snapshot?.biasGradients : snapshot?.biases)?.[item.index];
    if (value === undefined) continue;
    const text = formatFixed(value);
    const left = item.x - 26;
    context.fillStyle = colours.paper;
    context.fillRect(left - 1, item.y - 8, context.measureText(text).width + MARK + 7, 15);
    const ofSign = value < 0 ? negative : positive;
    context.fillStyle = value === 0 ? colours["line-2"] : ofSign;
    if (value < 0) context.fillRect(left, item.y - 1.5, MARK, 3);
    else context.fillRect(left, item.y - MARK / 2, MARK, MARK);
    context.fillStyle = colours["ink-2"];
    context.fillText(text, left + MARK + 4, item.y);
  }
}

/**
 * The weights of large layers, each layer as an image: a row for each input, a column for each neuron.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Board} board
 * @param {LayerSnapshot[]} layers
 * @param {{ gradient: boolean, ramp: import("./ramp.js").Ramp, colours: Palette }} look
 * @param {import("./raster.js").Raster} raster
 */
export function drawMatrices(context, board, layers, { gradient, ramp, colours }, raster) {
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  board.matrices.forEach((place, i) => {
    const matrix = matrixOf(layers[i], gradient);
    const box = matrix ? fitted(place, matrix) : place;
    if (matrix) {
      raster.paint(matrix.columns, matrix.rows, (pixels) => fillMatrix(pixels, matrix, ramp));
      raster.draw(context, box, false);
      context.fillStyle = colours["ink-2"];
      const middle = box.left + box.width / 2;
      context.fillText(`±${formatFixed(matrix.scale)}`, middle, box.top + box.height + 12);
    }
    context.lineWidth = 1;
    drawFan(context, board, i, box, colours.line);
    context.strokeStyle = colours["line-2"];
    context.strokeRect(box.left - 0.5, box.top - 0.5, box.width + 1, box.height + 1);
  });
}

/**
 * From a matrix to all of the neurons on either side of it.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Board} board
 * @param {number} index of the matrix
 * @param {import("./board.js").Box} box
 * @param {string} colour
 */
function drawFan(context, { columns }, index, { left, top, width, height }, colour) {
  context.strokeStyle = colour;
  context.beginPath();
  for (const side of [0, 1]) {
    const { places } = columns[index + side];
    const [first, last] = [places[0], places[places.length - 1]];
    const x = first.x + (side === 0 ? first.size / 2 : -first.size / 2);
    const edge = side === 0 ? left : left + width;
    context.moveTo(x, first.y - first.size / 2);
    context.lineTo(edge, top);
    context.moveTo(x, last.y + last.size / 2);
    context.lineTo(edge, top + height);
  }
  context.stroke();
}

/**
 * The largest box of a matrix's proportions within another.
 *
 * @param {import("./board.js").Box} place
 * @param {{ rows: number, columns: number }} matrix
 * @returns {import("./board.js").Box}
 */
export function fitted({ left, top, width, height }, { rows, columns }) {
  const cell = Math.min(width / columns, height / rows);
  const [own, tall] = [
    Math.max(4, Math.round(cell * columns)),
    Math.max(4, Math.round(cell * rows)),
  ];
  return {
    left: left + Math.round((width - own) / 2),
    top: top + Math.round((height - tall) / 2),
    width: own,
    height: tall,
  };
}
