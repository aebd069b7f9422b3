import { element, setText } from "../controls/element.js";
import { onPaletteChange, palette } from "../stage/palette.js";
import { greyRamp } from "./ramp.js";
import { createRaster } from "./raster.js";

/**
 * @typedef {object} GridImage
 * @property {number} sample
 * @property {string} caption
 * @property {string} words for those who do not see it, and for the readout
 * @property {boolean} [wrong]
 */

/**
 * Images of samples in rows, each with a caption; its elements are used again.
 *
 * @param {HTMLElement} host
 * @param {{ onHover: (text: string | null) => void }} callbacks
 */
export function createImageGrid(host, { onHover }) {
  const list = element("ul", { class: "network-images" });
  host.append(list);
  const raster = createRaster();
  /** @type {ReturnType<typeof createCell>[]} */
  const cells = [];
  /** @type {import("../protocol/training-frames.js").Samples | null} */
  let samples = null;
  /** @type {GridImage[]} */
  let images = [];
  let largest = 1;
  let greys = greyRamp(palette());

  function recolour() {
    greys = greyRamp(palette());
    for (const cell of cells) cell.sample = -1;
    draw();
  }

  function createCell() {
    const canvas = element("canvas", { role: "img", width: 8, height: 8 });
    const caption = element("span", { class: "network-image-caption" });
    const root = element("li", { class: "network-image" }, canvas, caption);
    list.append(root);
    const cell = { root, canvas, caption, sample: -1, words: "" };
    root.addEventListener("pointerenter", () => onHover(cell.words));
    root.addEventListener("pointerdown", () => onHover(cell.words));
    root.addEventListener("pointerleave", (event) => {
      if (event.pointerType !== "touch") onHover(null);
    });
    return cell;
  }

  function draw() {
    if (!samples?.image) return;
    images.forEach((image, i) => {
      cells[i] ??= createCell();
      fill(cells[i], image);
    });
    cells.forEach(({ root }, i) => {
      root.hidden = i >= images.length;
    });
  }

  /**
   * @param {ReturnType<typeof createCell>} cell
   * @param {GridImage} image
   */
  function fill(cell, { sample, caption, words, wrong = false }) {
    const { x, columns, image } = /** @type {import("../protocol/training-frames.js").Samples} */ (
      samples
    );
    setText(cell.caption, caption);
    cell.root.classList.toggle("network-image-wrong", wrong);
    if (cell.words !== words) cell.canvas.setAttribute("aria-label", words);
    cell.words = words;
    if (cell.sample === sample || !image) return;
    cell.sample = sample;
    raster.paint(image.columns, image.rows, (pixels) => {
      for (let i = 0; i < pixels.length; i++) {
        pixels[i] =
          greys[Math.max(0, Math.min(255, Math.round((255 * x[sample * columns + i]) / largest)))];
      }
    });
    cell.canvas.width = image.columns;
    cell.canvas.height = image.rows;
    cell.canvas.getContext("2d")?.drawImage(raster.canvas, 0, 0);
  }

  recolour();
  onPaletteChange(recolour);

  return {
    root: list,
    /**
     * @param {import("../protocol/training-frames.js").Samples} nextSamples
     * @param {GridImage[]} nextImages
     */
    update(nextSamples, nextImages) {
      if (nextSamples !== samples) {
        largest = 1;
        for (let i = 0; i < nextSamples.x.length; i++)
          largest = Math.max(largest, nextSamples.x[i]);
        for (const cell of cells) cell.sample = -1;
      }
      samples = nextSamples;
      images = nextImages;
      draw();
    },
  };
}
