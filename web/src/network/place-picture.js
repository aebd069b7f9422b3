import { FONT } from "../stage/axes.js";
import { shapeOf } from "./class-marks.js";
import { classColour } from "./ramp.js";
import { fillOneClass, fillSurface, middleByte, rampPlaces } from "./surface.js";
import { traceCurve } from "./own-curve.js";
import { fillColumn } from "./weight-image.js";

/**
 * @typedef {import("./board.js").Board} Board
 * @typedef {import("./board.js").Place} Place
 * @typedef {import("../stage/palette.js").Palette} Palette
 * @typedef {import("../protocol/training-frames.js").Samples} Samples
 *
 * @typedef {object} PlaceLook what the squares show
 * @property {Samples} samples
 * @property {number} layers of the network
 * @property {import("./picture-bytes.js").DecodedPicture | null} picture
 * @property {import("./weight-image.js").Matrix | null} matrix of the first layer, for images
 * @property {number} example the sample whose image is shown
 * @property {import("./ramp.js").Ramp} ramp
 * @property {import("./ramp.js").Ramp} weightRamp
 * @property {import("./ramp.js").Ramp[]} ramps of the classes
 * @property {import("./ramp.js").Ramp} greys
 * @property {(place: Place) => string} name
 * @property {Palette} colours
 */

const ROUND = 7;

/**
 * The inputs and neurons, each with what it computes: its own surface, or, of the first layer of a
 * network for images, its weights.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Board} board
 * @param {PlaceLook} look
 * @param {import("./raster.js").Raster} raster
 */
export function drawPlaces(context, board, look, raster) {
  context.font = FONT;
  for (const { places } of board.columns) {
    for (const place of places) drawPlace(context, place, board, look, raster);
  }
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Place} place
 * @param {Board} board
 * @param {PlaceLook} look
 * @param {import("./raster.js").Raster} raster
 */
function drawPlace(context, place, board, look, raster) {
  const { colours } = look;
  const { x, y, size, index, kind } = place;
  const box = { left: x - size / 2, top: y - size / 2, width: size, height: size };
  const isOff = index < 0;
  context.save();
  outline(context, place);
  context.fillStyle = colours.paper;
  context.fill();
  context.clip();
  const hasCurve = look.samples.inputs.length === 1;
  const isFilled =
    !isOff &&
    (hasCurve ? drawOwnCurve(context, place, box, look) : paintInside(place, look, raster));
  if (isFilled && !hasCurve)
    raster.draw(
      context,
      box,
      kind === "input" ? !look.samples.image : look.matrix === null || place.layer > 1,
    );
  context.restore();
  if (!isFilled && !isOff && kind === "neuron") nameInside(context, place, look);
  outline(context, place);
  context.lineWidth = 1;
  context.setLineDash(isOff ? [3, 3] : []);
  context.strokeStyle = isOff ? colours["line-2"] : colours["ink-2"];
  context.stroke();
  context.setLineDash([]);
  if (kind === "input") nameBelow(context, place, board, look);
  else if (place.layer === look.layers) nameBeside(context, place, board, { ...look, isFilled });
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Place} place inputs have corners, neurons are round
 */
function outline(context, { kind, x, y, size }) {
  context.beginPath();
  context.roundRect(x - size / 2, y - size / 2, size, size, kind === "input" ? 0 : ROUND);
}

/**
 * What an input or neuron makes of the one input, as a curve.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Place} place
 * @param {import("./board.js").Box} box
 * @param {PlaceLook} look
 * @returns {boolean} whether there is anything to be seen
 */
function drawOwnCurve(context, { kind, layer, index }, box, { samples, picture, layers, colours }) {
  const heights =
    kind === "input"
      ? picture?.inputs[index]
      : layer === layers
        ? picture?.curve
        : neuronBytes(samples, picture, layer, index);
  if (!heights) return false;
  traceCurve(context, heights, box, colours);
  return true;
}

/**
 * @param {Place} place
 * @param {PlaceLook} look
 * @param {import("./raster.js").Raster} raster
 * @returns {boolean} whether there is anything to be seen
 */
function paintInside({ kind, layer, index }, look, raster) {
  const { samples, picture, matrix, layers } = look;
  if (kind === "input") {
    return samples.image
      ? paintExample(look, raster)
      : paintBytes(picture?.inputs[index], look, raster);
  }
  if (layer === layers) return paintOutput(index, look, raster);
  if (samples.image && layer === 1 && matrix && index < matrix.columns) {
    raster.paint(samples.image.columns, samples.image.rows, (pixels) =>
      fillColumn(pixels, matrix, index, look.weightRamp),
    );
    return true;
  }
  return paintBytes(neuronBytes(samples, picture, layer, index), look, raster);
}

/**
 * @param {Samples} samples
 * @param {PlaceLook["picture"]} picture
 * @param {number} layer from 1
 * @param {number} index
 * @returns {Uint8Array | undefined}
 */
export function neuronBytes({ neurons: side = 0, inputs }, picture, layer, index) {
  const bytes = picture?.neurons[layer - 1];
  const cells = inputs.length === 1 ? side : side * side;
  const from = index * cells;
  return bytes && cells > 0 && from < bytes.length ? bytes.subarray(from, from + cells) : undefined;
}

/**
 * @param {Uint8Array | undefined} bytes of a square surface
 * @param {PlaceLook} look
 * @param {import("./raster.js").Raster} raster
 */
function paintBytes(bytes, { ramp }, raster) {
  if (!bytes) return false;
  const side = Math.round(Math.sqrt(bytes.length));
  raster.paint(side, side, (pixels) => fillSurface(pixels, bytes, ramp));
  return true;
}

/**
 * @param {PlaceLook} look
 * @param {import("./raster.js").Raster} raster
 */
function paintExample({ samples, example, greys }, raster) {
  const { image, x, columns } = samples;
  if (!image) return false;
  const from = example * columns;
  let largest = 1;
  for (let i = 0; i < columns; i++) largest = Math.max(largest, x[from + i]);
  raster.paint(image.columns, image.rows, (pixels) => {
    for (let i = 0; i < pixels.length; i++) {
      pixels[i] = greys[Math.max(0, Math.round((255 * x[from + i]) / largest))];
    }
  });
  return true;
}

/**
 * @param {number} index
 * @param {PlaceLook} look
 * @param {import("./raster.js").Raster} raster
 */
function paintOutput(index, { samples, picture, ramp, ramps }, raster) {
  if (picture?.classes) {
    const { classes } = picture;
    const side = Math.round(Math.sqrt(classes.classes.length));
    raster.paint(side, side, (pixels) => fillOneClass(pixels, classes, index, ramps[index]));
    return true;
  }
  if (!picture?.one) return false;
  const { one } = picture;
  const side = Math.round(Math.sqrt(one.values.length));
  const places = rampPlaces(middleByte(one, samples.task === "regression"), "smooth");
  raster.paint(side, side, (pixels) => fillSurface(pixels, one.values, ramp, places));
  return true;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Place} place
 * @param {PlaceLook} look
 */
function nameInside(context, place, { name, colours }) {
  context.fillStyle = colours["ink-2"];
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(name(place), place.x, place.y);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Place} place
 * @param {Board} board
 * @param {PlaceLook} look
 */
function nameBelow(context, place, { gap }, { name, colours }) {
  context.fillStyle = place.index < 0 ? colours["ink-3"] : colours.ink;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const room = Math.min(2 * place.x - 4, gap - 8);
  context.fillText(shortened(context, name(place), room), place.x, place.y + place.size / 2 + 9);
}

/**
 * The class that an output stands for, with its shape and colour.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Place} place
 * @param {Board} board
 * @param {PlaceLook & { isFilled: boolean }} look
 */
function nameBeside(context, place, board, { samples, name, colours, isFilled }) {
  const { classes } = samples;
  let left = place.x + place.size / 2 + 8;
  context.textAlign = "left";
  context.textBaseline = "middle";
  const isClass =
    samples.task === "classification" && classes.length > 1 && place.index < classes.length;
  const isAlone = name(place) === "y";
  if (!isFilled && (!isClass || isAlone)) return;
  if (isClass && !isAlone) {
    context.save();
    context.translate(left + 5, place.y);
    context.scale(4.5, 4.5);
    context.fillStyle = classColour(colours, place.index, classes.length);
    context.fill(new Path2D(shapeOf(place.index)));
    context.restore();
    left += 14;
  }
  context.fillStyle = colours.ink;
  const text = isClass && !isAlone ? classes[place.index] : name(place);
  context.fillText(shortened(context, text, board.width - left), left, place.y);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {string} text
 * @param {number} room
 */
function shortened(context, text, room) {
  if (context.measureText(text).width <= room) return text;
  let length = text.length - 1;
  while (length > 1 && context.measureText(`${text.slice(0, length)}…`).width > room) length--;
  return `${text.slice(0, length)}…`;
}
