import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { formatFixed } from "../numbers/format.js";
import { placeIn } from "../stage/magnified.js";
import { onPaletteChange, palette } from "../stage/palette.js";
import { neuronName } from "./names.js";
import { signRamp } from "./ramp.js";
import { createRaster } from "./raster.js";
import { fillTiles, tilesAcross } from "./tiles.js";
import { wholeMatrixOf } from "./weight-image.js";

/** Images that there is room for. */
const MOST = 64;
/** Pixels of the page for one of an image, fewer where there are many. */
const CELL = { few: 4, many: 3 };
const FEW = 32;

/**
 * What each neuron of the first layer looks for: its weights as an image of the form of the inputs.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {(text: string | null) => void} onHover
 */
export function createWeightImages(host, wording, onHover) {
  const title = wording.text(element("h3", { class: "network-part" }), "network.firstLayer");
  const note = element("span", { class: "network-note" });
  const raster = createRaster();
  const { canvas } = raster;
  canvas.className = "network-weight-images";
  canvas.setAttribute("role", "img");
  const root = element(
    "section",
    {},
    element("div", { class: "network-bar" }, title, note),
    canvas,
  );
  host.append(root);
  let ramp = signRamp(palette(), { strength: 1 });
  /** @type {import("./picture-state.js").PictureRun | null} */
  let run = null;
  /** @type {unknown} */
  let drawn = null;
  let room = 0;
  let across = 1;
  let pitch = 1;

  function draw() {
    const image = run?.scenery?.samples.image;
    const shape = run?.scenery?.network.layers[0];
    const matrix = image && shape ? wholeMatrixOf(run?.snapshot?.layers[0], shape, false) : null;
    root.hidden = !matrix;
    drawn = run?.snapshot;
    if (!matrix || !image || room === 0) return;
    const count = Math.min(MOST, matrix.columns);
    const cell = count > FEW ? CELL.many : CELL.few;
    across = Math.min(count, tilesAcross(image, Math.floor(room / cell)));
    pitch = (image.columns + 1) * cell;
    const down = Math.ceil(count / across);
    const columns = across * (image.columns + 1) - 1;
    raster.paint(columns, down * (image.rows + 1) - 1, (pixels) =>
      fillTiles(pixels, columns, { image, matrix, count, ramp }),
    );
    canvas.style.width = `${columns * cell}px`;
    const rest = matrix.columns - count;
    setText(note, `±${formatFixed(matrix.scale)}${rest > 0 ? ` · +${rest}` : ""}`);
  }

  canvas.addEventListener("pointermove", (event) => {
    const network = run?.scenery?.network;
    const [x, y] = placeIn(canvas, event);
    const neuron = Math.floor(y / pitch) * across + Math.floor(x / pitch);
    const isThere = network && neuron < Math.min(MOST, network.layers[0].neurons);
    onHover(isThere ? t("network.firstLayer.one", { name: neuronName(network, 1, neuron) }) : null);
  });
  canvas.addEventListener("pointerleave", () => onHover(null));
  wording.attribute(canvas, "aria-label", "network.firstLayer.picture");
  new ResizeObserver(() => {
    room = host.clientWidth;
    draw();
  }).observe(host);
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
