import { below, placeOn, trimmed } from "./polyline.js";
import { signOf } from "./signs.js";

/**
 * Where everything of a graph stands, in pixels at scale 1. The server lays out in layers and slots; the
 * page gives them the room that the numbers need.
 *
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("./polyline.js").Point} Point
 * @typedef {import("../numbers/narrow.js").WidthOf} WidthOf
 *
 * @typedef {object} BoardNode
 * @property {number} id
 * @property {string} sign what stands in it
 * @property {boolean} isRound an operation is, an input is not
 * @property {number} x of its middle
 * @property {number} y
 * @property {number} width
 * @property {number} uses how often its value is used
 *
 * @typedef {object} BoardEdge
 * @property {number} index in the list of the graph; that of the output's own line comes after all others
 * @property {number} from
 * @property {number} to -1 for the line that leaves the output
 * @property {Point[]} points from node to node
 * @property {Point[]} back the way of the derivative, from the later node to the earlier one
 *
 * @typedef {object} Board
 * @property {BoardNode[]} nodes
 * @property {BoardEdge[]} edges those of the graph, then the one that leaves the output
 * @property {{ left: number, top: number, right: number, bottom: number }} box
 */

/** Height of every node. */
export const NODE = 32;

/** Between the borders of nodes in neighbouring layers: a number and the heads of two arrows. */
const BETWEEN_LAYERS = 96;

/** Between the middles of neighbouring nodes of a layer: a node, and a number on either side of a line. */
const BETWEEN_SLOTS = 88;

/** Between the derivative's arrow and the line above it. */
const BESIDE = 7;

/** Lines of the same two nodes bow apart by this much. */
const BOW = 58;

/** The line that leaves the output. */
const STUB = 92;

/** Steeper lines leave no room for numbers beside them; their layers are set apart. */
const STEEPEST = 1.6;

/**
 * @param {Graph} graph
 * @param {WidthOf} widthOf a sign
 * @param {Map<number, [number, number]>} [moved] nodes that were put elsewhere
 * @returns {Board}
 */
export function boardOf(graph, widthOf, moved = new Map()) {
  const { nodes: given, edges: lines, output } = graph;
  const widths = given.map((node) => Math.max(NODE, Math.ceil(widthOf(signOf(node))) + 14));
  const across = columnsOf(graph, widths);
  const down = rowsOf(graph);
  const uses = given.map(() => 0);
  for (const { from } of lines) uses[from] += 1;
  const nodes = given.map((node, id) => {
    const [x, y] = moved.get(id) ?? [across(node.x), down(node.y)];
    const isRound = node.kind === "operation";
    return { id, sign: signOf(node), isRound, x, y, width: widths[id], uses: uses[id] };
  });
  const bows = bowsOf(lines);
  const edges = lines.map((line, index) => {
    const from = nodes[line.from];
    const to = nodes[line.to];
    const isMoved = moved.has(line.from) || moved.has(line.to);
    const inner = isMoved
      ? []
      : line.points.slice(1, -1).map(([x, y]) => /** @type {Point} */ ([across(x), down(y)]));
    return edge(index, from, to, bows[index] === 0 ? inner : bowed(from, to, bows[index]));
  });
  const all = [...edges, stub(edges.length, nodes[output])];
  return { nodes, edges: all, box: boxOf(nodes, all) };
}

/**
 * Layers are set so far apart that the widest nodes of both leave room for numbers, and that no line
 * between them gets too steep for them.
 *
 * @param {Graph} graph
 * @param {number[]} widths
 * @returns {(x: number) => number} from layout units
 */
function columnsOf({ nodes, edges }, widths) {
  const layers = [...new Set(nodes.map(({ x }) => x))].sort((a, b) => a - b);
  const half = layers.map((x) =>
    Math.max(...nodes.map((node, id) => (node.x === x ? widths[id] / 2 : 0))),
  );
  const down = rowsOf({ nodes });
  const rise = layers.map(() => 0);
  for (const { points } of edges) {
    for (let i = 1; i < points.length; i++) {
      const place = layers.findIndex((x) => x >= points[i][0] - 1e-9);
      const dy = Math.abs(down(points[i][1]) - down(points[i - 1][1]));
      if (place > 0) rise[place] = Math.max(rise[place], dy);
    }
  }
  const places = [half[0] ?? 0];
  for (let i = 1; i < layers.length; i++) {
    const room = Math.max(BETWEEN_LAYERS, rise[i] / STEEPEST - NODE);
    places.push(places[i - 1] + half[i - 1] + room + half[i]);
  }
  return (x) => interpolated(layers, places, x);
}

/**
 * @param {{ nodes: Graph["nodes"] }} graph
 * @returns {(y: number) => number} from layout units
 */
function rowsOf({ nodes }) {
  /** @type {Map<number, number[]>} */
  const layers = new Map();
  for (const { x, y } of nodes) layers.set(x, [...(layers.get(x) ?? []), y]);
  let nearest = Infinity;
  for (const layer of layers.values()) {
    layer.sort((a, b) => a - b);
    for (let i = 1; i < layer.length; i++) {
      if (layer[i] > layer[i - 1]) nearest = Math.min(nearest, layer[i] - layer[i - 1]);
    }
  }
  const scale = Number.isFinite(nearest) ? BETWEEN_SLOTS / nearest : BETWEEN_SLOTS;
  const isWide = Number.isFinite(nearest) && nearest >= BETWEEN_SLOTS;
  return (y) => (isWide ? y : y * scale);
}

/**
 * @param {number[]} from ascending
 * @param {number[]} to
 * @param {number} value
 */
function interpolated(from, to, value) {
  const next = from.findIndex((known) => known >= value);
  if (next === 0 || from.length < 2) return to[0] ?? 0;
  const i = next < 0 ? from.length - 1 : next;
  const share = (value - from[i - 1]) / (from[i] - from[i - 1]);
  return to[i - 1] + share * (to[i] - to[i - 1]);
}

/**
 * How far each line bows out of its straight way: lines of the same two nodes lie apart.
 *
 * @param {Graph["edges"]} lines
 */
function bowsOf(lines) {
  /** @type {Map<string, number[]>} */
  const same = new Map();
  lines.forEach(({ from, to }, index) => {
    const key = `${from} ${to}`;
    same.set(key, [...(same.get(key) ?? []), index]);
  });
  const bows = lines.map(() => 0);
  for (const indices of same.values()) {
    if (indices.length < 2) continue;
    indices.forEach((index, k) => {
      bows[index] = (k - (indices.length - 1) / 2) * BOW || 0.001;
    });
  }
  return bows;
}

/**
 * @param {BoardNode} from
 * @param {BoardNode} to
 * @param {number} by
 * @returns {Point[]}
 */
function bowed(from, to, by) {
  const place = (/** @type {number} */ share) =>
    /** @type {Point} */ ([
      from.x + share * (to.x - from.x),
      from.y + share * (to.y - from.y) + by,
    ]);
  return [place(0.28), place(0.72)];
}

/**
 * @param {number} index
 * @param {BoardNode} from
 * @param {BoardNode} to
 * @param {Point[]} inner
 * @returns {BoardEdge}
 */
function edge(index, from, to, inner) {
  /** @type {Point[]} */
  const whole = [[from.x, from.y], ...inner, [to.x, to.y]];
  const start = reach(from, whole[1]);
  const end = reach(to, whole[whole.length - 2]);
  const points = trimmed(whole, start + 1, end + 3);
  const back = below(trimmed(whole, start + 5, end + 2), BESIDE).reverse();
  return { index, from: from.id, to: to.id, points, back };
}

/**
 * From the middle of a node to its border, on the way to a point.
 *
 * @param {BoardNode} node
 * @param {Point} towards
 */
function reach({ x, y, width, isRound }, [tx, ty]) {
  const [dx, dy] = [Math.abs(tx - x), Math.abs(ty - y)];
  const length = Math.hypot(dx, dy) || 1;
  if (isRound && width === NODE) return NODE / 2;
  const across = dx === 0 ? Infinity : (width / 2) * (length / dx);
  const down = dy === 0 ? Infinity : (NODE / 2) * (length / dy);
  return Math.min(across, down);
}

/**
 * @param {number} index
 * @param {BoardNode} output
 * @returns {BoardEdge}
 */
function stub(index, { id, x, y, width }) {
  const start = x + width / 2;
  /** @type {Point[]} */
  const points = [
    [start + 1, y],
    [start + STUB, y],
  ];
  /** @type {Point[]} */
  const back = [
    [start + STUB - 2, y + BESIDE],
    [start + 4, y + BESIDE],
  ];
  return { index, from: id, to: -1, points, back };
}

/**
 * @param {BoardNode[]} nodes
 * @param {BoardEdge[]} edges
 */
function boxOf(nodes, edges) {
  const xs = nodes.flatMap(({ x, width }) => [x - width / 2, x + width / 2]);
  const ys = nodes.flatMap(({ y }) => [y - NODE / 2, y + NODE / 2]);
  for (const { points } of edges) {
    for (const [x, y] of points) {
      xs.push(x);
      ys.push(y);
    }
  }
  return {
    left: Math.min(...xs) - 12,
    right: Math.max(...xs) + 12,
    top: Math.min(...ys) - 26,
    bottom: Math.max(...ys) + 30,
  };
}

/**
 * The three corners of an arrow's head at the end of a line.
 *
 * @param {Point[]} points
 * @param {number} size
 * @returns {Point[]}
 */
export function arrowHead(points, size) {
  const [tipX, tipY] = points[points.length - 1];
  const { at } = placeOn([...points].reverse(), Math.min(0.9, size / 40));
  const angle = Math.atan2(tipY - at[1], tipX - at[0]);
  const corner = (/** @type {number} */ turn) =>
    /** @type {Point} */ ([
      tipX - size * Math.cos(angle + turn),
      tipY - size * Math.sin(angle + turn),
    ]);
  return [[tipX, tipY], corner(0.5), corner(-0.5)];
}
