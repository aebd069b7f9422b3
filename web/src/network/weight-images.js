import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { formatFixed } from "../numbers/format.js";
import { onPaletteChange, palette } from "../stage/palette.js";
import { neuronName } from "./names.js";
import { signRamp } from "./ramp.js";
import { createRaster } from "./raster.js";
import { fillColumn, wholeMatrixOf } from "./weight-image.js";

/** Pixels of the page for one of an image, and between two images. */
const CELL = 4;
const AIR = 4;

/**
 * What each neuron of the first layer looks for: its weights as an image of the form of the inputs.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {(text: string | null) => void} onHover
 */
export function createWeightImages(host, wording, onHover) {
  const title = wording.text(element("h4", { class: "network-part" }), "network.firstLayer");
  const note = element("span", { class: "network-note" });
  const canvas = element("canvas", { class: "network-weight-images", role: "img" });
  const root = element(
    "section",
    {},
    element("div", { class: "network-bar" }, title, note),
    canvas,
  );
  host.append(root);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const raster = createRaster();
  let ramp = signRamp(palette(), { strength: 1 });
  /** @type {import("./picture-state.js").PictureRun | null} */
  let run = null;
  /** @type {unknown} */
  let drawn = null;
  let across = 1;
  let side = { width: 1, height: 1 };

  function draw() {
    const image = run?.scenery?.samples.image;
    const shape = run?.scenery?.network.layers[0];
    const layer = run?.snapshot?.layers[0];
    const matrix = image && shape ? wholeMatrixOf(layer, shape, false) : null;
    root.hidden = !matrix;
    if (!matrix || !image || root.clientWidth === 0) return;
    side = { width: image.columns * CELL, height: image.rows * CELL };
    across = Math.max(1, Math.floor((root.clientWidth + AIR) / (side.width + AIR)));
    const down = Math.ceil(matrix.columns / across);
    resize(across * (side.width + AIR) - AIR, down * (side.height + AIR) - AIR);
    for (let neuron = 0; neuron < matrix.columns; neuron++) {
      raster.paint(image.columns, image.rows, (pixels) => fillColumn(pixels, matrix, neuron, ramp));
      raster.draw(context, { ...placeOf(neuron), ...side }, false);
    }
    setText(note, `±${formatFixed(matrix.scale)}`);
    drawn = run?.snapshot;
  }

  /** @param {number} neuron */
  const placeOf = (neuron) => ({
    left: (neuron % across) * (side.width + AIR),
    top: Math.floor(neuron / across) * (side.height + AIR),
  });

  /**
   * @param {number} width
   * @param {number} height
   */
  function resize(width, height) {
    const ratio = Math.min(3, devicePixelRatio || 1);
    if (
      canvas.width === Math.round(width * ratio) &&
      canvas.height === Math.round(height * ratio)
    ) {
      return;
    }
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width}px`;
    context.scale(ratio, ratio);
  }

  canvas.addEventListener("pointermove", ({ offsetX, offsetY }) => {
    const column = Math.floor(offsetX / (side.width + AIR));
    const neuron = Math.floor(offsetY / (side.height + AIR)) * across + column;
    const network = run?.scenery?.network;
    const isThere = network && neuron < network.layers[0].neurons && column < across;
    onHover(isThere ? t("network.firstLayer.one", { name: neuronName(network, 1, neuron) }) : null);
  });
  canvas.addEventListener("pointerleave", () => onHover(null));
  wording.attribute(canvas, "aria-label", "network.firstLayer.picture");
  new ResizeObserver(() => draw()).observe(root);
  onPaletteChange(() => {
    ramp = signRamp(palette(), { strength: 1 });
    draw();
  });

  return {
    /** @param {import("./picture-state.js").PictureRun} next */
    update(next) {
      run = next;
      if (next.snapshot !== drawn) draw();
    },
  };
}
