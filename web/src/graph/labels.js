import { NODE } from "./distances.js";
import { BESIDE as BESIDE_ARROW } from "./edge.js";
import { createRoom } from "./label-room.js";
import { lengthOf, placeOn } from "./polyline.js";

/**
 * Where the numbers stand: the value above its line, the derivative below. A number without room gets a
 * narrower place and fewer digits; a value may also stand at its node. What has no place even then is left out,
 * and can still be read in the receipt of its node.
 *
 * @typedef {import("./board.js").Board} Board
 * @typedef {import("./board.js").BoardEdge} BoardEdge
 * @typedef {import("./label-room.js").Box} Box
 *
 * @typedef {object} Labels
 * @property {(Box | null)[]} values one for each edge of the board
 * @property {(Box | null)[]} derivatives one for each edge of the board
 * @property {(Box | null)[]} totals one for each node whose value is used more than once
 *
 * @typedef {object} Size of the numbers, in pixels at scale 1
 * @property {number} width of the longest one
 * @property {number} height
 */

/** Between a line and the number beside it. */
const GAP = 3;

/** Half the width of the derivative's arrow and its head, and the gap to the number. */
const BELOW_ARROW = 7;

/** Parts of the width of a number: where it finds no room whole, fewer of its digits may. */
const NARROWER = [0.75, 0.55, 0.4];

/** Places along a line, the best first; lines that meet at a node are apart at their other ends. */
const SHARES = {
  even: [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8],
  early: [0.4, 0.48, 0.32, 0.56, 0.26, 0.64, 0.2, 0.72, 0.8],
  late: [0.6, 0.52, 0.68, 0.44, 0.74, 0.36, 0.8, 0.28, 0.2],
};

/**
 * @param {Board} board
 * @param {Size} size
 * @param {number[]} [first] edges whose numbers come first where room is short
 * @returns {Labels}
 */
export function placeLabels({ nodes, edges }, size, first = []) {
  const room = createRoom();
  for (const { x, y, width } of nodes) {
    room.takeBox({ x, y, width: width + 4, height: NODE + 4 });
  }
  for (const { points, back } of edges) {
    room.takeLine(points);
    room.takeLine(back);
  }
  /** @type {Labels} */
  const labels = {
    values: edges.map(() => null),
    derivatives: edges.map(() => null),
    totals: nodes.map(() => null),
  };
  const comingIn = nodes.map(() => 0);
  for (const { to } of edges) if (to >= 0) comingIn[to] += 1;

  /**
   * @param {Iterable<Box>} boxes
   * @returns {Box | null}
   */
  function take(boxes) {
    for (const box of boxes) {
      if (!room.isFree(box)) continue;
      room.takeBox(box);
      return box;
    }
    return null;
  }

  /** @type {Set<number>} nodes whose value stands somewhere */
  const told = new Set();
  const order = [...first, ...[...edges.keys()].filter((index) => !first.includes(index))];
  const shares = (/** @type {BoardEdge} */ edge) =>
    sharesOf(edge, nodes[edge.from].uses, comingIn[edge.to] ?? 0);
  /**
   * @param {BoardEdge} edge
   * @param {number[]} [parts] of the width of a number
   */
  const above = (edge, parts = [1]) =>
    inParts(parts, size, (part) => candidates(edge, edge.points, shares(edge), part, -1));
  /**
   * @param {BoardEdge} edge
   * @param {number[]} [parts] of the width of a number
   */
  const below = (edge, parts = [1]) =>
    inParts(parts, size, (part) => candidates(edge, reversed(edge.back), shares(edge), part, 1));
  /** @param {BoardEdge} edge */
  function* lastPlaces(edge) {
    yield* above(edge, NARROWER);
    yield* atNode(nodes[edge.from], size);
  }
  /**
   * @param {BoardEdge} edge
   * @param {Iterable<Box>} places
   */
  function tell(edge, places) {
    labels.values[edge.index] = take(places);
    if (labels.values[edge.index]) told.add(edge.from);
  }
  for (const edge of order.map((index) => edges[index])) {
    if (!told.has(edge.from)) tell(edge, above(edge));
    labels.derivatives[edge.index] = take(below(edge));
  }
  for (const node of nodes) {
    if (node.uses > 1) labels.totals[node.id] = take(beneath(node, size));
  }
  for (const edge of order.map((index) => edges[index])) {
    if (!labels.values[edge.index]) tell(edge, above(edge));
  }
  for (const edge of order.map((index) => edges[index])) {
    if (!told.has(edge.from)) tell(edge, lastPlaces(edge));
    labels.derivatives[edge.index] ??= take(below(edge, NARROWER));
  }
  return labels;
}

/**
 * The places of a number in the first part of its width, then those in the next one.
 *
 * @param {number[]} parts
 * @param {Size} size
 * @param {(size: Size) => Iterable<Box>} places
 */
function* inParts(parts, { width, height }, places) {
  for (const part of parts) yield* places({ width: part * width, height });
}

/** @param {import("./polyline.js").Point[]} points */
const reversed = (points) => [...points].reverse();

/**
 * @param {BoardEdge} edge
 * @param {number} uses of the node it leaves
 * @param {number} comingIn lines that end where it ends
 */
function sharesOf({ to }, uses, comingIn) {
  if (to < 0) return SHARES.even;
  if (uses > 1) return comingIn > 1 ? SHARES.even : SHARES.late;
  return comingIn > 1 ? SHARES.early : SHARES.even;
}

/**
 * The level stretch of a line comes first, then other places along it.
 *
 * @param {BoardEdge} edge
 * @param {import("./polyline.js").Point[]} points the line, or the arrow of its derivative
 * @param {number[]} shares
 * @param {Size} size
 * @param {1 | -1} side 1 below, -1 above
 */
function* candidates({ run }, points, shares, size, side) {
  if (run) {
    const aside = side > 0 ? BESIDE_ARROW : 0;
    const level = run.map(
      ([x, y]) => /** @type {import("./polyline.js").Point} */ ([x, y + aside]),
    );
    yield* beside(level, [0.5, 0.3, 0.7], size, side);
  }
  yield* beside(points, shares, size, side);
}

/**
 * Boxes that touch a line from one side. On a slanted line a corner touches it, on a level one the
 * middle of the box.
 *
 * @param {import("./polyline.js").Point[]} points
 * @param {number[]} shares
 * @param {Size} size
 * @param {1 | -1} side 1 below, -1 above
 * @returns {Generator<Box>}
 */
function* beside(points, shares, { width, height }, side) {
  const long = lengthOf(points) > 2 * width;
  for (const share of long ? shares : shares.concat(0.5)) {
    const { at, slope } = placeOn(points, share);
    const steep = Math.min(1e6, Math.abs(slope));
    const turned = Math.min(1, steep * 2.2);
    const aside = (side * -Math.sign(slope) * turned * width) / 2;
    const rise = Math.min(steep, 3) * (width / 2) * (1 - turned);
    const gap = side > 0 ? BELOW_ARROW : GAP;
    const lean = Math.min(4, steep * 3);
    yield {
      x: at[0] + aside + side * -Math.sign(slope) * lean,
      y: at[1] + side * (height / 2 + gap + rise),
      width,
      height,
    };
  }
}

/**
 * Below a node, else above it; wide enough for a few contributions and their sum, else for the sum.
 *
 * @param {import("./board.js").BoardNode} node
 * @param {Size} size
 * @returns {Generator<Box>}
 */
function* beneath({ x, y, width: node, uses }, { width, height }) {
  const away = NODE / 2 + height / 2 + 4;
  const widths = uses <= 3 ? [2.5 * width, width + 12, 0.8 * width] : [width + 12, 0.8 * width];
  for (const whole of widths) {
    for (const aside of [0, (node - whole) / 2, (whole - node) / 2, -whole / 4]) {
      for (const side of [1, -1]) {
        yield { x: x + aside, y: y + side * away, width: whole, height };
      }
    }
  }
}

/**
 * Right above a node, else right below it, in fewer digits if need be.
 *
 * @param {import("./board.js").BoardNode} node
 * @param {Size} size
 * @returns {Generator<Box>}
 */
function* atNode({ x, y }, size) {
  const away = NODE / 2 + size.height / 2 + GAP;
  yield* inParts([1, ...NARROWER], size, ({ width, height }) =>
    [-1, 1].map((side) => ({ x, y: y + side * away, width, height })),
  );
}

/**
 * The board's box with all that is written around it.
 *
 * @param {Board["box"]} box
 * @param {Labels} labels
 * @returns {Board["box"]}
 */
export function withLabels(box, { values, derivatives, totals }) {
  const boxes = [...values, ...derivatives, ...totals].filter((label) => label !== null);
  return {
    left: Math.min(box.left, ...boxes.map(({ x, width }) => x - width / 2)),
    right: Math.max(box.right, ...boxes.map(({ x, width }) => x + width / 2)),
    top: Math.min(box.top, ...boxes.map(({ y, height }) => y - height / 2)),
    bottom: Math.max(box.bottom, ...boxes.map(({ y, height }) => y + height / 2)),
  };
}
