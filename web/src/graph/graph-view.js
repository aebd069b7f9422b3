import { element, svgElement } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";
import { subscribe } from "../i18n/translate.js";
import { byCharacters } from "../numbers/narrow.js";
import { motionBetween } from "../stage/step-motion.js";
import { boardOf } from "./board.js";
import { createCamera } from "./camera.js";
import { dimensionsFor } from "./dimensions.js";
import { enlargementOf, FONT, stepsAt } from "./enlargement.js";
import { STEP, watchGestures } from "./gestures.js";
import { createLineLayer } from "./line-layer.js";
import { withLabels } from "./labels.js";
import { momentOf } from "./moment.js";
import { createNodeLayer } from "./node-layer.js";
import { nodeWords } from "./node-words.js";
import { createNumberLayer } from "./number-layer.js";
import { createTools } from "./tools.js";
import { inOrder, walk } from "./walk.js";
import { createWrittenNumbers } from "./written-numbers.js";

/**
 * @typedef {import("../backprop/kind.js").State} State
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").BackpropSnapshot} Snapshot
 * @typedef {import("./board.js").Board} Board
 */

/** Signs get larger with the numbers while their nodes have room for them. */
const LARGEST_SIGN = 1.25;

/** Below this scale signs cannot be read any more, and only shapes are drawn. */
const FAR = 0.45;

/** Many nodes take their names for the keyboard and for screen readers only while the run stands. */
const MANY = 80;

/**
 * The picture of a graph at a step: values above the lines, derivatives below them on thick reversed
 * arrows.
 *
 * @param {HTMLElement} host
 * @param {{ onOpen: (id: number, anchor: SVGElement) => void, onPoint: (id: number | null) => void }}
 *   callbacks
 */
export function createGraphView(host, { onOpen, onPoint }) {
  const wording = createWording();
  const lines = createLineLayer();
  const numbers = createNumberLayer(({ node }) => onOpen(node, nodes.elementOf(node)));
  const nodes = createNodeLayer({ onOpen, onKey, onDrag, onPoint });
  const world = svgElement("g", {}, lines.root, nodes.root, numbers.root);
  const picture = svgElement("svg", { class: "graph-picture", role: "group" }, world);
  wording.attribute(picture, "aria-label", "graph.name");
  const tools = createTools(wording, {
    onZoom: (direction) => camera.zoom(STEP ** direction),
    onFit: () => fit(true),
    onReset: putBack,
  });
  host.classList.add("graph-stage");
  host.append(picture, tools.root);

  const measure = measuring();
  const written = createWrittenNumbers(numbers, lines, measure);
  let dimensions = dimensionsFor(host.clientWidth);
  /** @type {State | null} */
  let state = null;
  /** @type {Graph | null} */
  let graph = null;
  /** @type {import("./names.js").Names} */
  let names = [];
  /** @type {Board | null} */
  let board = null;
  /** @type {Snapshot | null} */
  let shown = null;
  let step = -1;
  /** @type {Map<number, [number, number]>} */
  let moved = new Map();
  let enlarged = 0;
  /**
   * How wide the graph is with some distances.
   *
   * @type {Map<import("./distances.js").Distances, number>}
   */
  const widths = new Map();
  /** @type {Set<number>} */
  const unsaid = new Set();

  const camera = createCamera(look);
  watchGestures(picture, {
    onZoom: camera.zoom,
    onPan(dx, dy) {
      if (board) camera.pan(dx, dy);
    },
    onFit: () => fit(true),
  });
  new ResizeObserver(() => {
    camera.resize({ width: picture.clientWidth, height: picture.clientHeight });
    if (dimensionsNow() !== dimensions) resize();
    else if (camera.isFitted()) fit(false);
    else camera.again();
  }).observe(picture);
  subscribe(() => {
    shown = null;
    if (state) update(state);
  });

  /**
   * The whole graph; where it would be too small to be read, and is not asked for, as much as can be.
   *
   * @param {boolean} isAsked
   */
  function fit(isAsked) {
    if (!board) return;
    camera.fit(isAsked ? undefined : dimensions.legible);
    follow();
  }

  /** @param {import("./viewport.js").Viewport} next */
  function look(next) {
    world.setAttribute("transform", `translate(${next.x} ${next.y}) scale(${next.scale})`);
    picture.classList.toggle("graph-far", next.scale < FAR);
    const steps = stepsAt(next.scale);
    if (steps === enlarged) return;
    enlarged = steps;
    placeNumbers();
  }

  function placeNumbers() {
    if (!board) return;
    const by = enlargementOf(enlarged);
    const labels = written.place(board, dimensions, by);
    if (enlarged === 0) camera.hold(withLabels(board.box, labels));
    if (graph && shown) written.write(graph, board, shown);
    world.style.setProperty("--enlarged", String(Math.min(by, LARGEST_SIGN)));
  }

  /** @param {import("../backprop/kind.js").Scenery} scenery of another graph */
  function begin({ graph: next, names: called }) {
    graph = next;
    names = called;
    shown = null;
    unsaid.clear();
    moved = new Map();
    widths.clear();
    dimensions = dimensionsNow();
    board = boardOf(next, measure, moved, dimensions.distances);
    lines.begin(board.edges);
    nodes.begin(board.nodes, next, inOrder(board));
    numbers.begin(board);
    tools.canReset(false);
    fitAnew();
  }

  /** Those for the graph in the window as it is now. */
  function dimensionsNow() {
    return dimensionsFor(picture.clientWidth, (distances) => {
      let width = widths.get(distances);
      if (width === undefined && graph) {
        const { left, right } = boardOf(graph, measure, undefined, distances).box;
        widths.set(distances, (width = right - left));
      }
      return width ?? 0;
    });
  }

  /** The window became that of a phone, or of a desk again. */
  function resize() {
    dimensions = dimensionsNow();
    replace();
    fitAnew();
    if (shown) draw(shown, 0);
  }

  /** The board first, so that its numbers are placed once, for the scale at which they are seen. */
  function fitAnew() {
    if (!board) return;
    camera.hold(board.box);
    enlarged = -1;
    fit(false);
    if (enlarged < 0) placeNumbers();
    else if (enlarged === 0) fit(false);
  }

  /**
   * A node was put elsewhere: what hangs on it follows.
   *
   * @param {number} id
   * @param {number} dx
   * @param {number} dy
   * @param {boolean} isEnd
   */
  function onDrag(id, dx, dy, isEnd) {
    if (!board || !graph) return;
    const { x, y } = board.nodes[id];
    moved.set(id, [x + dx / camera.scale(), y + dy / camera.scale()]);
    replace();
    if (isEnd || board.nodes.length < MANY) placeNumbers();
  }

  function replace() {
    if (!graph) return;
    board = boardOf(graph, measure, moved, dimensions.distances);
    board.nodes.forEach(nodes.place);
    board.edges.forEach(lines.place);
    tools.canReset(moved.size > 0);
  }

  function putBack() {
    moved = new Map();
    replace();
    fitAnew();
  }

  /**
   * @param {number} id
   * @param {string} key
   */
  function onKey(id, key) {
    const next = board ? walk(board, id, key) : null;
    if (next === null || !board) return /^(Arrow|Home|End)/.test(key);
    nodes.focus(next);
    const { x, y } = board.nodes[next];
    camera.show([x, y]);
    return true;
  }

  /** What works is seen. */
  function follow() {
    if (!board || !graph || !shown) return;
    const { node, nodes: given } = momentOf(graph, shown);
    const first = node < 0 ? inOrder(board).find((id) => given.has(id)) : node;
    if (first === undefined) return;
    const { x, y } = board.nodes[first];
    camera.follow([x, y]);
  }

  /** @param {State} next */
  function update(next) {
    state = next;
    const run = next.runs[next.active];
    if (!run?.scenery || !run.snapshot) return;
    if (run.scenery.graph !== graph) begin(run.scenery);
    const standing = !next.playing;
    if (run.snapshot !== shown) {
      const motion = motionBetween(step, run.step, {
        playing: next.playing,
        pace: next.pace,
        reduced: matchMedia("(prefers-reduced-motion: reduce)").matches,
        now: 0,
      });
      step = run.step;
      draw(run.snapshot, motion?.duration ?? 0);
      if (!next.playing || next.pace === "max" || next.pace <= 10) follow();
    }
    if (standing || (graph && graph.nodes.length < MANY)) sayNames();
  }

  /**
   * @param {Snapshot} snapshot
   * @param {number} duration of a flow
   */
  function draw(snapshot, duration) {
    if (!graph || !board) return;
    const before = shown;
    shown = snapshot;
    written.write(graph, board, snapshot);
    for (const { id } of board.nodes) {
      const isSame =
        before?.values[id] === snapshot.values[id] &&
        before?.gradients[id] === snapshot.gradients[id];
      if (!isSame) unsaid.add(id);
    }
    const moment = momentOf(graph, snapshot);
    lines.light(moment, duration);
    nodes.light(moment.nodes);
    numbers.light(moment);
    picture.classList.toggle("graph-dimmed", !moment.isWhole);
    picture.dataset.phase = moment.phase;
  }

  function sayNames() {
    if (!graph || !shown) return;
    for (const id of unsaid) {
      nodes.say(id, nodeWords(names, graph, graph.nodes[id], shown));
    }
    unsaid.clear();
  }

  return {
    update,
    /**
     * Lights lines along which a derivative comes from the output to an input.
     *
     * @param {Map<number, string>} marks by the index of a line
     */
    mark(marks) {
      picture.classList.toggle("graph-paths", marks.size > 0);
      lines.mark(marks);
    },
    /** @param {number} id */
    focus: (id) => nodes.focus(id),
    /** @param {number} id */
    elementOf: (id) => nodes.elementOf(id),
  };
}

function measuring() {
  const context = element("canvas").getContext("2d");
  if (!context) throw new Error("This browser draws no text on a canvas.");
  const { fontFamily } = getComputedStyle(document.body);
  context.font = `${FONT}px ${fontFamily}`;
  return byCharacters((text) => context.measureText(text).width);
}
