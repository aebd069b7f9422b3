/**
 * A small picture with one pixel per value, to be drawn at any size; its memory is used again.
 *
 * @typedef {ReturnType<typeof createRaster>} Raster
 */
export function createRaster() {
  const canvas = document.createElement("canvas");
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  let image = new ImageData(1, 1);
  let pixels = new Uint32Array(image.data.buffer);

  return {
    canvas,
    /**
     * @param {number} columns
     * @param {number} rows
     * @param {(pixels: Uint32Array) => void} fill writes every pixel, row by row from the top
     */
    paint(columns, rows, fill) {
      if (canvas.width !== columns || canvas.height !== rows) {
        canvas.width = columns;
        canvas.height = rows;
        image = new ImageData(columns, rows);
        pixels = new Uint32Array(image.data.buffer);
      }
      fill(pixels);
      context.putImageData(image, 0, 0);
    },
    /**
     * @param {CanvasRenderingContext2D} target
     * @param {{ left: number, top: number, width: number, height: number }} box
     * @param {boolean} smooth whether values flow into each other
     */
    draw(target, { left, top, width, height }, smooth) {
      const before = target.imageSmoothingEnabled;
      target.imageSmoothingEnabled = smooth;
      target.drawImage(canvas, left, top, width, height);
      target.imageSmoothingEnabled = before;
    },
  };
}
