/**
 * Small images beside and below each other in one picture, one transparent pixel apart.
 *
 * @typedef {{ columns: number, rows: number }} Form of one image
 */

/**
 * How many images stand side by side.
 *
 * @param {Form} form
 * @param {number} room in pixels of the picture
 */
export function tilesAcross({ columns }, room) {
  return Math.max(1, Math.floor((room + 1) / (columns + 1)));
}

/**
 * The weights into each of the first neurons as an image.
 *
 * @param {Uint32Array} pixels
 * @param {number} width of the picture in pixels
 * @param {object} tiles
 * @param {Form} tiles.image
 * @param {import("./weight-image.js").Matrix} tiles.matrix
 * @param {number} tiles.count of neurons
 * @param {import("./ramp.js").Ramp} tiles.ramp
 */
export function fillTiles(pixels, width, { image: { columns, rows }, matrix, count, ramp }) {
  const across = tilesAcross({ columns, rows }, width);
  pixels.fill(0);
  for (let neuron = 0; neuron < count; neuron++) {
    const left = (neuron % across) * (columns + 1);
    const top = Math.floor(neuron / across) * (rows + 1);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const byte = matrix.bytes[(row * columns + column) * matrix.columns + neuron];
        pixels[(top + row) * width + left + column] = ramp[byte + 128];
      }
    }
  }
}
