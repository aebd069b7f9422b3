/**
 * The shapes that tell classes apart without their colours, in a square from −1 to 1.
 *
 * @type {readonly string[]}
 */
const SHAPES = [
  "M1 0A1 1 0 1 1-1 0 1 1 0 1 1 1 0Z",
  "M-.86-.86H.86V.86H-.86Z",
  "M0-1.1 1.1.85H-1.1Z",
  "M0-1.2 1.2 0 0 1.2-1.2 0Z",
  "M-.35-1H.35V-.35H1V.35H.35V1H-.35V.35H-1V-.35H-.35Z",
  "M0 1.1 1.1-.85H-1.1Z",
  "M-1-.5-.5-1 0-.5.5-1 1-.5.5 0 1 .5.5 1 0 .5-.5 1-1 .5-.5 0Z",
  "M0-1.15 1.1-.36.68.95H-.68L-1.1-.36Z",
  "M-1-1H1L-1 1H1Z",
  "M-1.1 0-.55-.95H.55L1.1 0 .55.95H-.55Z",
];

/** @param {number} index of a class */
export const shapeOf = (index) => SHAPES[index % SHAPES.length];

/** @type {(Path2D | undefined)[]} */
const paths = [];

/** @param {number} index */
function pathOf(index) {
  const place = index % SHAPES.length;
  return (paths[place] ??= new Path2D(SHAPES[place]));
}

/**
 * @typedef {object} MarkLook
 * @property {number} radius
 * @property {string} [fill] hollow without
 * @property {string} stroke
 * @property {number} width of the outline
 * @property {string} [halo] a ring of this colour around it
 */

/**
 * A mark drawn once and stamped as often as it is needed.
 *
 * @param {number} shape
 * @param {MarkLook} look
 * @param {number} ratio of device pixels
 */
export function createStamp(shape, { radius, fill, stroke, width, halo }, ratio) {
  const half = Math.ceil(radius * 1.3 + width + 2);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.ceil(2 * half * ratio);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.scale(ratio, ratio);
  context.translate(half, half);
  context.scale(radius, radius);
  context.lineJoin = "round";
  const path = pathOf(shape);
  if (halo) {
    context.lineWidth = (width + 2) / radius;
    context.strokeStyle = halo;
    context.stroke(path);
  }
  if (fill) {
    context.fillStyle = fill;
    context.fill(path);
  }
  context.lineWidth = width / radius;
  context.strokeStyle = stroke;
  context.stroke(path);
  const side = canvas.width / ratio;
  return {
    /**
     * @param {CanvasRenderingContext2D} target
     * @param {number} x
     * @param {number} y
     */
    at: (target, x, y) => target.drawImage(canvas, x - half, y - half, side, side),
  };
}
