import { element, setText } from "../controls/element.js";
import { onDemand } from "../controls/on-demand.js";
import { t } from "../i18n/translate.js";
import { formatCount, formatNumber } from "../numbers/format.js";
import { createLayers } from "../stage/layers.js";
import { placeIn } from "../stage/magnified.js";
import { onPaletteChange, palette } from "../stage/palette.js";
import { layOut } from "./board.js";
import { FEATURES, MOST_ROWS, columnsOf } from "./columns.js";
import { createHiddenLayers } from "./hidden-layers.js";
import { drawHighlight } from "./highlight.js";
import { itemAt } from "./item-at.js";
import { createItemLayer } from "./item-layer.js";
import { itemInWords, itemName, parameterOf } from "./item-words.js";
import { sizesInShort } from "./names.js";
import { createNetworkDrawing } from "./network-drawing.js";
import { createQuantitySwitch } from "./quantity-switch.js";

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
  const title = element("h2", { class: "network-title" });
  const quantity = createQuantitySwitch(wording, () => redrawAll());
  const scroll = element("div", { class: "network-scroll" });
  const boardRoot = element("div", { class: "network-board" });
  const note = element("p", { class: "network-note" });
  scroll.append(boardRoot);
  host.append(element("div", { class: "network-bar" }, title, quantity.root), scroll, note);

  const layers = createLayers(boardRoot, ["lines", "places", "live"], redrawAll);
  layers.root.setAttribute("aria-hidden", "true");
  const drawing = createNetworkDrawing(layers);
  const items = createItemLayer(boardRoot, {
    name: (item) => (scenery ? itemName(scenery, item) : ""),
    words,
    pressed: (item) => (item.kind === "input" && item.feature ? item.index >= 0 : null),
    onFocus: (item) => point(item, true),
    onActivate: activate,
  });
  const hidden = createHiddenLayers(boardRoot, wording, (next) => onRestart({ hidden: next }));
  const matrices = onDemand(async () => {
    const { createMatrixButtons } = await import("./matrix-buttons.js");
    return createMatrixButtons(boardRoot, onOpen);
  });
  const rest = onDemand(async () => {
    const { createRestButtons } = await import("./rest-buttons.js");
    return createRestButtons(boardRoot, () => {
      mostRows = mostRows === MOST_ROWS ? Infinity : MOST_ROWS;
      build();
    });
  });

  /** @type {PictureRun | null} */
  let run = null;
  /** @type {TrainingScenery | null} */
  let scenery = null;
  /** @type {Board | null} */
  let board = null;
  /** @type {Item | null} */
  let pointed = null;
  let roomOfBoard = 0;
  let mostRows = MOST_ROWS;

  /** Lays the board out anew, for another network or another width. */
  function build() {
    if (!scenery || roomOfBoard === 0) return;
    board = layOut(columnsOf(scenery, mostRows), {
      width: roomOfBoard,
      hasLines: scenery.network.whole,
      names: roomForNames(scenery),
    });
    boardRoot.style.width = `${board.width}px`;
    boardRoot.style.height = `${board.height}px`;
    items.build(board);
    if (board.columns.some(({ rest: more, places }) => more > 0 || places.length > MOST_ROWS)) {
      void rest.view();
    }
    rest.update(board.columns);
    if (run) hidden.update(run.settings.hidden, board.columns);
    if (pointed) point(null);
    redrawAll();
  }

  function redrawAll() {
    drawing.forget();
    draw();
  }

  function draw() {
    if (!board || !scenery || !run) return;
    const gradient = quantity.isGradient();
    drawing.draw({ board, scenery, run, gradient });
    if (!scenery.network.whole) void matrices.view();
    matrices.update(board, scenery.network, run.snapshot?.layers ?? []);
    describe(scenery, gradient);
    highlight();
  }

  function highlight() {
    if (board) drawHighlight(layers.contexts.live, board, pointed, layers.size, palette());
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
    if (parameter) onOpen(parameter, anchor);
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

  /**
   * @param {TrainingScenery} described
   * @param {boolean} gradient
   */
  function describe({ network }, gradient) {
    setText(title, t("network.title", { sizes: sizesInShort(network) }));
    const name = gradient ? "gradients" : "weights";
    const sentences = [
      t("network.parameters", { n: formatCount(network.parameters) }),
      network.whole
        ? t(`network.lines.${name}`, { scale: formatNumber(drawing.scaleOf(gradient)) })
        : t(`network.images.${name}`),
      palette().forced ? t("network.signs.forced") : t(`network.signs.${name}`),
      network.whole ? t(`network.biases.${name}`) : "",
    ];
    setText(note, sentences.filter(Boolean).join(t("network.sentenceGap")));
  }

  /** @param {PointerEvent} event */
  function placeOf(event) {
    return board && itemAt(board, ...placeIn(boardRoot, event));
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
  new ResizeObserver(() => {
    const width = Math.floor(scroll.clientWidth);
    if (width === roomOfBoard) return;
    roomOfBoard = width;
    build();
  }).observe(scroll);
  onPaletteChange(redrawAll);
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
        if (isOtherRun) drawing.forgetScales();
        build();
      } else if (board && next.settings.hidden !== hadSettings) {
        hidden.update(next.settings.hidden, board.columns);
      }
      draw();
      if (pointed) onHover(words(pointed));
    },
  };
}

/** What the bias of a single output may need beside it, such as −1.625×10⁶⁰. */
const ROOM_OF_NUMBER = 24;

/**
 * Pixels for the names of the outputs, as long as they are taken to be.
 *
 * @param {TrainingScenery} scenery
 */
function roomForNames({ samples, network }) {
  const hasNames = samples.task === "classification" && outputsOf(network) > 1;
  return hasNames
    ? Math.min(90, 14 + Math.max(...samples.classes.map(({ length }) => 8 * length)))
    : ROOM_OF_NUMBER;
}

/** @param {TrainingScenery["network"]} network */
const outputsOf = ({ layers }) => layers[layers.length - 1].neurons;
