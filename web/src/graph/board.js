import { bypassOf, bypassesOf, levelsOf } from "./bypass.js";
import { NODE, WIDE } from "./distances.js";
import { edgeBetween, outputLine } from "./edge.js";
import { bundlesOf, lanesOf } from "./lanes.js";
import { layersOf, rowsOf } from "./layers.js";
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

/**
 * @param {Graph} graph
 * @param {WidthOf} widthOf a sign
 * @param {Map<number, [number, number]>} [moved] nodes that were put elsewhere
 * @param {import("./distances.js").Distances} [distances]
 * @returns {Board}
 */
export function boardOf(graph, widthOf, moved = new Map(), distances = WIDE) {
  const widths = graph.nodes.map((node) => Math.max(NODE, Math.ceil(widthOf(signOf(node))) + 14));
  const uses = usesOf(graph);
  const bypasses = bypassesOf(graph, uses);
  const lanes = lanesOf(graph, bypasses, distances);
  const down = rowsOf(graph, lanes, bypasses, distances);
  const laneOf = (/** @type {number} */ index) => {
    const { y } = graph.nodes[graph.edges[index].from];
    return down(y) + lanes[index];
  };
  const layers = layersOf(graph, widths, down, laneOf, bypasses, distances);
  const aside = bundlesOf(graph, bypasses, distances);
  const levelOf = levelsOf(graph, bypasses, lowestOf(graph, down, laneOf, bypasses));
  const nodes = graph.nodes.map((node, id) => {
    const [x, y] = moved.get(id) ?? [layers.at(node.x).x, down(node.y)];
    const isRound = node.kind === "operation";
    return { id, sign: signOf(node), isRound, x, y, width: widths[id], uses: uses[id] };
  });
  const edges = graph.edges.map((line, index) => {
    const [from, to] = [nodes[line.from], nodes[line.to]];
    if (moved.has(line.from) || moved.has(line.to)) return edgeBetween(index, from, to, []);
    const lane = laneOf(index);
    const source = layers.at(graph.nodes[line.from].x);
    const nearest = from.x + widths[line.from] / 2 + distances.beforeRun;
    const begin = lane === from.y ? Math.min(source.runStart, nearest) : source.runStart;
    /** @type {Point[]} */
    const leaving = [
      [begin, lane],
      [source.runEnd, lane],
    ];
    if (bypasses[index]) {
      const last = layers.before(graph.nodes[line.to].x);
      const { way, run } = bypassOf(source, last, levelOf(line.from), to, line.slot);
      return edgeBetween(index, from, to, [...leaving, ...way], run);
    }
    const passing = line.points.slice(1, -1).flatMap(([x, y]) => {
      const layer = layers.at(x);
      const place = down(y) + aside(index, x);
      return /** @type {Point[]} */ ([
        [layer.x - layer.half, place],
        [layer.runEnd, place],
      ]);
    });
    /** @type {Point[]} */
    const run = [
      [source.runStart, lane],
      [source.runEnd, lane],
    ];
    return edgeBetween(index, from, to, [...leaving, ...passing], run);
  });
  const all = [...edges, outputLine(edges.length, nodes[graph.output], distances.stub)];
  return { nodes, edges: all, box: boxOf(nodes, all) };
}

/** How often the value of each node is used. @param {Graph} graph */
function usesOf({ nodes, edges }) {
  const uses = nodes.map(() => 0);
  for (const { from } of edges) uses[from] += 1;
  return uses;
}

/**
 * The y of the lowest node or line, but for those that bypass the layers.
 *
 * @param {Graph} graph
 * @param {(y: number) => number} down
 * @param {(index: number) => number} laneOf
 * @param {boolean[]} bypasses
 */
function lowestOf({ nodes, edges }, down, laneOf, bypasses) {
  let lowest = 0;
  for (const { y } of nodes) lowest = Math.max(lowest, down(y));
  edges.forEach(({ points }, index) => {
    lowest = Math.max(lowest, laneOf(index));
    if (bypasses[index]) return;
    for (const [, y] of points) lowest = Math.max(lowest, down(y));
  });
  return lowest;
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
