import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { signRamp } from "../network/ramp.js";
import { createRaster } from "../network/raster.js";
import { formatNumber } from "../numbers/format.js";
import { onPaletteChange, palette } from "../stage/palette.js";
import { planGrid } from "./grid-plan.js";
import { pixelsOfElement } from "./image-size.js";
import { bytesOfTensor } from "./tensor-bytes.js";
import { isWhole, valuesOf } from "./tensor.js";

/**
 * @typedef {import("./tensor.js").Tensor} Tensor
 *
 * @typedef {object} Picture
 * @property {number[]} shape
 * @property {Exclude<Tensor, number> | null} tensor
 * @property {boolean} gradient
 * @property {string} label
 */

/**
 * A tensor that is too large for numbers: one square an element in the colour of its sign, and its
 * statistics.
 *
 * @param {(row: number, column: number) => void} onPress an element that is clicked or tapped
 */
export function createTensorImage(onPress) {
  const raster = createRaster();
  const canvas = element("canvas", { class: "tensor-image", role: "img" });
  const statistics = element("p", { class: "tensor-statistics" });
  const root = element("div", { class: "tensor-picture" }, canvas, statistics);
  /** @type {Picture | null} */
  let shown = null;

  canvas.addEventListener("click", (event) => {
    if (!shown) return;
    const { columns, rows } = planGrid(shown.shape);
    const box = canvas.getBoundingClientRect();
    const at = (/** @type {number} */ place, /** @type {number} */ side, /** @type {number} */ n) =>
      Math.min(n - 1, Math.max(0, Math.floor((place / side) * n)));
    onPress(
      at(event.clientY - box.top, box.height, rows),
      at(event.clientX - box.left, box.width, columns),
    );
  });

  function draw() {
    if (!shown) return;
    const { shape, tensor, gradient } = shown;
    const plan = planGrid(shape);
    const pixels = pixelsOfElement(plan);
    canvas.width = plan.columns * pixels;
    canvas.height = plan.rows * pixels;
    canvas.classList.toggle("tensor-empty", tensor === null);
    const context = canvas.getContext("2d");
    if (!tensor || !context) return;
    const ramp = signRamp(palette(), { strength: 1, gradient });
    const bytes = bytesOfTensor(tensor);
    raster.paint(plan.columns, plan.rows, (colours) => {
      for (let i = 0; i < colours.length; i++) colours[i] = ramp[bytes[i] + 128];
    });
    const box = { left: 0, top: 0, width: canvas.width, height: canvas.height };
    raster.draw(context, box, false);
  }

  onPaletteChange(draw);

  return {
    root,
    /** @param {Picture} picture */
    update(picture) {
      const isSame =
        shown?.tensor === picture.tensor && String(shown?.shape) === String(picture.shape);
      shown = picture;
      if (!isSame) draw();
      const words = picture.tensor ? statisticsInWords(picture.tensor) : "";
      setText(statistics, words);
      canvas.setAttribute("aria-label", words ? `${picture.label}: ${words}` : picture.label);
    },
  };
}

/** @param {Exclude<Tensor, number>} tensor */
function statisticsInWords(tensor) {
  if (!isWhole(tensor)) {
    const { min, max, mean, norm } = tensor;
    const numbers = Object.entries({ min, max, mean, norm }).map(([name, value]) => [
      name,
      formatNumber(value),
    ]);
    return t("tensor.statistics", Object.fromEntries(numbers));
  }
  const values = valuesOf(tensor);
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return t("tensor.range", { min: formatNumber(low), max: formatNumber(high) });
}
