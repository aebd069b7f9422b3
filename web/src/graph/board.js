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
 * @property {Point[] | null} run its level stretch, where its numbers stand
 * @property {Point[]} back the way of the derivative, from the later node to the earlier one
 *
 * @typedef {object} Board
 * @property {BoardNode[]} nodes
 * @property {BoardEdge[]} edges those of the graph, then the one that leaves the output
 * @property {{ left: number, top: number, right: number, bottom: number }} box
 */

/** Height of every node. */
export const NODE = 32;

/** A level stretch of every line behind its node, where its numbers stand. */
const RUN = 80;

/** From a node to that stretch; farther where several lines leave it and part first. */
const BEFORE_RUN = 8;
const PARTING = 34;

/** Lines of one node are so far apart that each has its numbers on both sides. */
const BETWEEN_LANES = 54;

/** Between neighbours of a layer, middle to middle, and as much as they are set apart at most. */
const BETWEEN_SLOTS = 64;
const FARTHEST_SLOTS = 112;

/** Between lines that pass a layer together. */
const BETWEEN_PASSING = 20;

/** Between a line that passes a layer and the next node or line. */
const BESIDE_PASSING = 40;

/** From the end of the level stretch to the next layer, and how steep the way there may be. */
const BEFORE_NODE = 34;
const STEEPEST = 1.5;

/** Between the derivative's arrow and the line above it. */
export const BESIDE = 7;

/** The line that leaves the output. */
const STUB = 96;

/**
 * @param {Graph} graph
 * @param {WidthOf} widthOf a sign
 * @param {Map<number, [number, number]>} [moved] nodes that were put elsewhere
 * @returns {Board}
 */
export function boardOf(graph, widthOf, moved = new Map()) {
  const widths = graph.nodes.map((node) => Math.max(NODE, Math.ceil(widthOf(signOf(node))) + 14));
  const lanes = lanesOf(graph);
  const down = rowsOf(graph, lanes);
  const laneOf = (/** @type {number} */ index) => {
    const { y } = graph.nodes[graph.edges[index].from];
    return down(y) + lanes[index];
  };
  const layers = layersOf(graph, widths, down, laneOf);
  const aside = bundlesOf(graph);
  const uses = usesOf(graph);
  const nodes = graph.nodes.map((node, id) => {
    const [x, y] = moved.get(id) ?? [layers.at(node.x).x, down(node.y)];
    const isRound = node.kind === "operation";
    return { id, sign: signOf(node), isRound, x, y, width: widths[id], uses: uses[id] };
  });
  const edges = graph.edges.map((line, index) => {
    const [from, to] = [nodes[line.from], nodes[line.to]];
    if (moved.has(line.from) || moved.has(line.to)) return edge(index, from, to, []);
    const lane = laneOf(index);
    const { runStart, runEnd } = layers.at(graph.nodes[line.from].x);
    /** @type {Point[]} */
    const run = [
      [
        lane === from.y
          ? Math.min(runStart, from.x + widths[line.from] / 2 + BEFORE_RUN)
          : runStart,
        lane,
      ],
      [runEnd, lane],
    ];
    const passing = line.points.slice(1, -1).flatMap(([x, y]) => {
      const layer = layers.at(x);
      const place = down(y) + aside(index, x);
      return /** @type {Point[]} */ ([
        [layer.x - layer.half, place],
        [layer.runEnd, place],
      ]);
    });
    return edge(
      index,
      from,
      to,
      [...run, ...passing],
      [
        [runStart, lane],
        [runEnd, lane],
      ],
    );
  });
  const all = [...edges, stub(edges.length, nodes[graph.output])];
  return { nodes, edges: all, box: boxOf(nodes, all) };
}

/** How often the value of each node is used. @param {Graph} graph */
function usesOf({ nodes, edges }) {
  const uses = nodes.map(() => 0);
  for (const { from } of edges) uses[from] += 1;
  return uses;
}

/**
 * How far above or below its node each line has its level stretch: the lines of one node lie in the order
 * of where they lead.
 *
 * @param {Graph} graph
 */
function lanesOf({ nodes, edges }) {
  /** @type {number[][]} */
  const leaving = nodes.map(() => []);
  edges.forEach(({ from }, index) => leaving[from].push(index));
  const lanes = edges.map(() => 0);
  for (const own of leaving) {
    const ordered = [...own].sort(
      (a, b) => byWay(edges[a].points, edges[b].points, 1) || edges[a].slot - edges[b].slot,
    );
    ordered.forEach((index, k) => {
      lanes[index] = (k - (own.length - 1) / 2) * BETWEEN_LANES;
    });
  }
  return lanes;
}

/**
 * Which of two lines lies above the other where they part.
 *
 * @param {Point[]} one
 * @param {Point[]} other
 * @param {number} from the index of a point that they may still share
 * @param {number} [otherFrom] that of the same point on the other line
 */
function byWay(one, other, from, otherFrom = from) {
  const shared = Math.min(one.length - from, other.length - otherFrom);
  for (let i = 0; i < shared; i++) {
    const rise = one[from + i][1] - other[otherFrom + i][1];
    if (rise !== 0) return rise;
  }
  return 0;
}

/**
 * Lines that pass a layer at the same place lie side by side there, in the order of where they lead.
 *
 * @param {Graph} graph
 * @returns {(index: number, x: number) => number} how far a line lies from that place
 */
function bundlesOf({ edges }) {
  /** @type {Map<string, { index: number, points: Point[], at: number }[]>} */
  const bundles = new Map();
  edges.forEach(({ points }, index) => {
    for (let at = 1; at < points.length - 1; at++) {
      const key = points[at].join(" ");
      const bundle = bundles.get(key);
      if (bundle) bundle.push({ index, points, at });
      else bundles.set(key, [{ index, points, at }]);
    }
  });
  /** @type {Map<string, number>} */
  const offsets = new Map();
  for (const [key, lines] of bundles) {
    lines.sort((one, other) => byWay(one.points, other.points, one.at + 1, other.at + 1));
    lines.forEach(({ index }, k) => {
      const [x] = key.split(" ");
      offsets.set(`${index} ${x}`, (k - (lines.length - 1) / 2) * BETWEEN_PASSING);
    });
  }
  return (index, x) => offsets.get(`${index} ${x}`) ?? 0;
}

/**
 * Slots are set so far apart that neighbours of a layer, with all their lanes, do not touch.
 *
 * @param {Graph} graph
 * @param {number[]} lanes
 * @returns {(y: number) => number} from layout units
 */
function rowsOf({ nodes, edges }, lanes) {
  const spread = nodes.map(() => 0);
  edges.forEach(({ from }, index) => {
    spread[from] = Math.max(spread[from], Math.abs(lanes[index]));
  });
  /** @type {Map<number, { y: number, reach: number, isNode: boolean }[]>} */
  const layers = new Map();
  /** @param {number} x @param {{ y: number, reach: number, isNode: boolean }} thing */
  const put = (x, thing) => {
    const layer = layers.get(x);
    if (layer) layer.push(thing);
    else layers.set(x, [thing]);
  };
  nodes.forEach(({ x, y }, id) => put(x, { y, reach: spread[id], isNode: true }));
  for (const { points } of edges) {
    for (const [x, y] of points.slice(1, -1)) put(x, { y, reach: 0, isNode: false });
  }
  let scale = BETWEEN_SLOTS;
  for (const layer of layers.values()) {
    layer.sort((one, other) => one.y - other.y);
    for (let i = 1; i < layer.length; i++) {
      const [one, other] = [layer[i - 1], layer[i]];
      const room = one.isNode && other.isNode ? BETWEEN_SLOTS : BESIDE_PASSING;
      const needed = room + one.reach + other.reach;
      if (other.y > one.y) scale = Math.max(scale, needed / (other.y - one.y));
    }
  }
  const used = Math.min(scale, FARTHEST_SLOTS);
  return (y) => y * used;
}

/**
 * Where each layer stands, with the level stretches behind it. The next one is so far away that no line
 * on the way there gets too steep.
 *
 * @param {Graph} graph
 * @param {number[]} widths
 * @param {(y: number) => number} down
 * @param {(index: number) => number} laneOf
 */
function layersOf({ nodes, edges }, widths, down, laneOf) {
  const places = [
    ...new Set([
      ...nodes.map(({ x }) => x),
      ...edges.flatMap(({ points }) => points.map(([x]) => x)),
    ]),
  ].sort((a, b) => a - b);
  const half = new Map(places.map((x) => [x, 0]));
  nodes.forEach(({ x }, id) => half.set(x, Math.max(half.get(x) ?? 0, widths[id] / 2)));
  const parting = new Set();
  /** @type {Map<number, number>} the highest step from each layer to the next */
  const rise = new Map();
  edges.forEach(({ from, points }, index) => {
    const lane = laneOf(index);
    if (lane !== down(nodes[from].y)) parting.add(nodes[from].x);
    for (let i = 1; i < points.length; i++) {
      const before = i === 1 ? lane : down(points[i - 1][1]);
      const step = Math.abs(down(points[i][1]) - before);
      const [x] = points[i - 1];
      rise.set(x, Math.max(rise.get(x) ?? 0, step));
    }
  });
  /** @type {Map<number, { x: number, half: number, runStart: number, runEnd: number }>} */
  const layers = new Map();
  let left = 0;
  for (const place of places) {
    const wide = half.get(place) ?? 0;
    const x = left + wide;
    const runStart = x + wide + (parting.has(place) ? PARTING : BEFORE_RUN);
    const runEnd = runStart + RUN;
    layers.set(place, { x, half: wide, runStart, runEnd });
    left = runEnd + Math.max(BEFORE_NODE, (rise.get(place) ?? 0) / STEEPEST);
  }
  return {
    /** @param {number} place in layout units */
    at(place) {
      const layer = layers.get(place);
      if (!layer) throw new Error(`No layer of the graph stands at ${place}.`);
      return layer;
    },
  };
}

/**
 * @param {number} index
 * @param {BoardNode} from
 * @param {BoardNode} to
 * @param {Point[]} inner
 * @param {[Point, Point] | Point[] | null} [run]
 * @returns {BoardEdge}
 */
function edge(index, from, to, inner, run = null) {
  /** @type {Point[]} */
  const whole = [[from.x, from.y], ...inner, [to.x, to.y]];
  const start = reach(from, whole[1]);
  const end = reach(to, whole[whole.length - 2]);
  const points = trimmed(whole, start + 1, end + 3);
  const back = below(trimmed(whole, start + 8, end + 3), BESIDE).reverse();
  return { index, from: from.id, to: to.id, points, back, run };
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
  return { index, from: id, to: -1, points, back, run: points };
}

/**
 * A long line has more points than a call can have arguments.
 *
 * @param {BoardNode[]} nodes
 * @param {BoardEdge[]} edges
 */
function boxOf(nodes, edges) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  /** @param {number} x @param {number} y @param {number} [width] @param {number} [height] */
  const enclose = (x, y, width = 0, height = 0) => {
    box.left = Math.min(box.left, x - width / 2 - 12);
    box.right = Math.max(box.right, x + width / 2 + 12);
    box.top = Math.min(box.top, y - height / 2 - 26);
    box.bottom = Math.max(box.bottom, y + height / 2 + 30);
  };
  for (const { x, y, width } of nodes) enclose(x, y, width, NODE);
  for (const { points } of edges) for (const [x, y] of points) enclose(x, y);
  return box;
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
