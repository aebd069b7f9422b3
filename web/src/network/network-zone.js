import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { formatCount, formatNumber } from "../numbers/format.js";
import { createLayers } from "../stage/layers.js";
import { onPaletteChange, palette } from "../stage/palette.js";
import { layOut } from "./board.js";
import { indicesOf } from "./bytes.js";
import { FEATURES, columnsOf } from "./columns.js";
import { itemAt } from "./item-at.js";
import { createItemLayer } from "./item-layer.js";
import { itemInWords, itemName, inputNameAt, parameterOf } from "./item-words.js";
import { withOneMore } from "./layer-limits.js";
import { createLayerSettings } from "./layer-settings.js";
import { drawBiases, drawLines, drawMatrices } from "./line-picture.js";
import { lineScale } from "./line-scale.js";
import { shortNeuronName, sizesInShort } from "./names.js";
import { drawHighlight } from "./highlight.js";
import { decodePicture } from "./picture-bytes.js";
import { drawPlaces } from "./place-picture.js";
import { classRamps, greyRamp, signRamp } from "./ramp.js";
import { createRaster } from "./raster.js";
import { createQuantitySwitch } from "./quantity-switch.js";
import { wholeMatrixOf } from "./weight-image.js";

/**
 * @typedef {import("./board.js").Board} Board
 * @typedef {import("./board.js").Item} Item
 * @typedef {import("./picture-state.js").PictureRun} PictureRun
 * @typedef {import("../protocol/training-frames.js").TrainingScenery} TrainingScenery
 *
 * @typedef {object} NetworkCallbacks
 * @property {(partial: { hidden?: import("../protocol/training-frames.js").HiddenLayer[], features?: string[] }) => void} onRestart
 * @property {(text: string | null) => void} onHover
 * @property {(item: Item | null) => void} onPoint what is pointed at or focused
 * @property {(parameter: import("./names.js").Parameter, anchor: HTMLElement) => void} onOpen
 */

/**
 * The network: inputs, layers left to right, weights as lines or images, biases, and the settings of
 * the layers above them.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<typeof import("../i18n/wording.js").createWording>} wording
 * @param {NetworkCallbacks} callbacks
 */
export function createNetworkZone(host, wording, { onRestart, onHover, onPoint, onOpen }) {
  const title = element("h3", { class: "network-title" });
  const quantity = createQuantitySwitch(wording, () => redrawAll());
  const addLayer = wording.text(
    element("button", { type: "button", class: "button network-add" }),
    "network.layer.add",
  );
  const scroll = element("div", { class: "network-scroll" });
  const boardRoot = element("div", { class: "network-board" });
  const note = element("p", { class: "network-note" });
  scroll.append(boardRoot);
  host.append(
    element("div", { class: "network-bar" }, title, quantity.root, addLayer),
    scroll,
    note,
  );

  const layers = createLayers(boardRoot, ["lines", "places", "live"], redrawAll);
  const { contexts, size } = layers;
  layers.root.setAttribute("aria-hidden", "true");
  const raster = createRaster();
  const items = createItemLayer(boardRoot, {
    name: (item) => (scenery ? itemName(scenery, item) : ""),
    words,
    pressed: (item) => (item.kind === "input" && item.feature ? item.index >= 0 : null),
    onFocus: (item) => point(item, true),
    onActivate: activate,
  });
  const settings = element("div", { class: "network-layers" });
  settings.append(addLayer);
  boardRoot.append(settings);
  /** @type {ReturnType<typeof createLayerSettings>[]} */
  const layerSettings = [];

  /** @type {PictureRun | null} */
  let run = null;
  /** @type {TrainingScenery | null} */
  let scenery = null;
  /** @type {Board | null} */
  let board = null;
  /** @type {Item | null} */
  let pointed = null;
  /** @type {import("../protocol/training-frames.js").Picture | null} */
  let drawnPicture = null;
  /** @type {import("../protocol/training-frames.js").TrainingSnapshot | null} */
  let drawnSnapshot = null;
  let scales = { weights: 0, gradients: 0 };
  let ramps = readRamps();
  let roomOfBoard = 0;

  function readRamps() {
    const colours = palette();
    return {
      surface: signRamp(colours),
      weights: signRamp(colours, { strength: 1 }),
      gradients: signRamp(colours, { strength: 1, gradient: true }),
      classes: classRamps(colours, scenery?.samples.classes.length ?? 2),
      greys: greyRamp(colours),
    };
  }

  /** Lays the board out anew, for another network or another width. */
  function build() {
    if (!scenery || roomOfBoard === 0) return;
    board = layOut(columnsOf(scenery), {
      width: roomOfBoard,
      hasLines: scenery.network.whole,
      names: roomForNames(scenery),
    });
    boardRoot.style.width = `${board.width}px`;
    boardRoot.style.height = `${board.height}px`;
    items.build(board);
    placeSettings();
    pointed = null;
    redrawAll();
  }

  function placeSettings() {
    if (!board || !run) return;
    const { hidden } = run.settings;
    const { columns } = board;
    hidden.forEach((layer, i) => {
      layerSettings[i] ??= createLayerSettings(settings, i + 1, wording, {
        onChange: (change) => changeLayer(i, change),
        onRemove: () => onRestart({ hidden: hiddenNow().filter((_, place) => place !== i) }),
      });
      layerSettings[i].update(layer, columns[i + 1]?.x ?? 0, hidden.length);
    });
    layerSettings.forEach(({ root }, i) => {
      root.hidden = i >= hidden.length || i + 1 >= columns.length - 1;
    });
    addLayer.toggleAttribute("disabled", withOneMore(hidden) === null);
  }

  const hiddenNow = () => run?.settings.hidden ?? [];

  /**
   * @param {number} index
   * @param {Partial<import("../protocol/training-frames.js").HiddenLayer>} change
   */
  function changeLayer(index, change) {
    onRestart({
      hidden: hiddenNow().map((layer, i) => (i === index ? { ...layer, ...change } : layer)),
    });
  }

  function redrawAll() {
    drawnPicture = null;
    drawnSnapshot = null;
    draw();
  }

  function draw() {
    if (!board || !scenery || !run || size.width === 0) return;
    const picture = run.picture;
    const isNewPicture = picture !== drawnPicture || drawnSnapshot === null;
    if (run.snapshot !== drawnSnapshot || drawnSnapshot === null) drawNumbers();
    if (isNewPicture || scenery.samples.image) drawSquares();
    drawnPicture = picture;
    drawnSnapshot = run.snapshot;
    highlight();
  }

  /** What every step changes: weights, biases or their gradients. */
  function drawNumbers() {
    if (!board || !run) return;
    const context = contexts.lines;
    const gradient = quantity.isGradient();
    const snapshots = run.snapshot?.layers ?? [];
    const colours = palette();
    context.clearRect(0, 0, size.width, size.height);
    const name = gradient ? "gradients" : "weights";
    const scale = lineScale(
      snapshots.map((layer) => layer[name] ?? []),
      scales[name],
    );
    scales = { ...scales, [name]: scale };
    drawLines(context, board, snapshots, { gradient, scale, colours });
    drawBiases(context, board, snapshots, { gradient, scale, colours });
    const ramp = gradient ? ramps.gradients : ramps.weights;
    drawMatrices(context, board, snapshots, { gradient, ramp, colours }, raster);
    describe(scale);
  }

  /** What only some steps bring: the surfaces of inputs and neurons. */
  function drawSquares() {
    if (!board || !run || !scenery) return;
    const { network, samples } = scenery;
    const gradient = quantity.isGradient();
    const context = contexts.places;
    context.clearRect(0, 0, size.width, size.height);
    const look = {
      samples,
      layers: network.layers.length,
      picture: decodePicture(run.picture),
      matrix: samples.image
        ? wholeMatrixOf(run.snapshot?.layers[0], network.layers[0], gradient)
        : null,
      example: exampleOf(run),
      ramp: ramps.surface,
      weightRamp: gradient ? ramps.gradients : ramps.weights,
      ramps: ramps.classes,
      greys: ramps.greys,
      name: nameOfPlace,
      colours: palette(),
    };
    drawPlaces(context, board, look, raster);
  }

  /** @param {import("./board.js").Place} place */
  function nameOfPlace({ kind, layer, index, name }) {
    if (!scenery) return "";
    if (kind === "neuron") return shortNeuronName(scenery.network, layer, index);
    if (scenery.samples.image) return t("network.pixels", { n: scenery.samples.columns });
    return name || inputNameAt(scenery, index);
  }

  function highlight() {
    if (!board) return;
    drawHighlight(contexts.live, board, pointed, size, palette());
  }

  /** @param {Item} item */
  function words(item) {
    return scenery ? itemInWords(scenery, item, run?.snapshot?.layers ?? []) : "";
  }

  /**
   * @param {Item | null} item
   * @param {boolean} [byKey]
   */
  function point(item, byKey = false) {
    if (item === pointed && !byKey) return;
    pointed = item;
    highlight();
    onHover(item ? words(item) : null);
    onPoint(item);
  }

  /**
   * @param {Item} item
   * @param {HTMLElement} anchor
   */
  function activate(item, anchor) {
    point(item);
    if (item.kind === "input") {
      if (item.feature) toggle(item.feature);
      return;
    }
    const parameter = parameterOf(item);
    if (parameter && scenery?.network.whole) onOpen(parameter, anchor);
  }

  /** @param {string} feature */
  function toggle(feature) {
    const now = scenery?.samples.features ?? [];
    const isOn = now.includes(feature);
    if (isOn && now.length === 1) {
      onHover(t("network.feature.last"));
      return;
    }
    const wanted = isOn ? now.filter((name) => name !== feature) : [...now, feature];
    onRestart({ features: FEATURES.filter((name) => wanted.includes(name)) });
  }

  /** @param {number} scale */
  function describe(scale) {
    if (!scenery || !run) return;
    const { whole } = scenery.network;
    const gradient = quantity.isGradient();
    setText(title, t("network.title", { sizes: sizesInShort(scenery.network) }));
    const parameters = t("network.parameters", { n: formatCount(scenery.network.parameters) });
    const name = gradient ? "gradients" : "weights";
    const look = whole
      ? t(`network.lines.${name}`, { scale: formatNumber(scale) })
      : t(`network.images.${name}`);
    const signs = palette().forced ? t("network.signs.forced") : t(`network.signs.${name}`);
    const biases = whole ? t(`network.biases.${name}`) : "";
    setText(note, [parameters, look, signs, biases].filter(Boolean).join(t("network.sentenceGap")));
  }

  /** @param {PointerEvent} event */
  function placeOf(event) {
    const box = boardRoot.getBoundingClientRect();
    return board && itemAt(board, event.clientX - box.left, event.clientY - box.top);
  }

  boardRoot.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    const isOnBoard = event.target instanceof Element && !event.target.closest(".network-layers");
    const item = isOnBoard ? placeOf(event) : null;
    boardRoot.classList.toggle("network-pointed", item !== null);
    point(item);
  });
  boardRoot.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") point(null);
  });
  layers.root.addEventListener("click", (event) => {
    const item = placeOf(/** @type {PointerEvent} */ (event));
    const button = item && items.buttonOf(item);
    if (item && button) activate(item, button);
    else point(null);
  });
  addLayer.addEventListener("click", () => {
    const hidden = withOneMore(hiddenNow());
    if (hidden) onRestart({ hidden });
  });
  new ResizeObserver(() => {
    const width = Math.floor(scroll.clientWidth);
    if (width === roomOfBoard) return;
    roomOfBoard = width;
    build();
  }).observe(scroll);
  onPaletteChange(() => {
    ramps = readRamps();
    redrawAll();
  });
  wording.attribute(items.root, "aria-label", "network.board");
  wording.also(() => {
    items.reword();
    redrawAll();
  });

  return {
    /** @param {PictureRun} next */
    update(next) {
      const isOtherRun = next.id !== run?.id;
      const hadSettings = run?.settings.hidden;
      run = next;
      if (next.scenery && next.scenery !== scenery) {
        scenery = next.scenery;
        ramps = readRamps();
        if (isOtherRun) scales = { weights: 0, gradients: 0 };
        build();
      } else if (next.settings.hidden !== hadSettings) placeSettings();
      draw();
      if (pointed) onHover(words(pointed));
    },
  };
}

/**
 * Pixels for the names of the outputs, as long as they are taken to be.
 *
 * @param {TrainingScenery} scenery
 */
function roomForNames({ samples, network }) {
  const hasNames = samples.task === "classification" && outputsOf(network) > 1;
  return hasNames
    ? Math.min(90, 14 + Math.max(...samples.classes.map(({ length }) => 8 * length)))
    : 8;
}

/** @param {TrainingScenery["network"]} network */
const outputsOf = ({ layers }) => layers[layers.length - 1].neurons;

/**
 * The sample whose image stands for the input: the first of the mini-batch.
 *
 * @param {PictureRun} run
 */
function exampleOf({ snapshot }) {
  return snapshot?.batch ? (indicesOf(snapshot.batch.slice(0, 4))[0] ?? 0) : 0;
}
