/**
 * Where lines lie side by side: behind the node that they leave, and in the layers that they pass.
 *
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("./polyline.js").Point} Point
 * @typedef {import("./distances.js").Distances} Distances
 */

/** So many lines of one node lie as far apart as their numbers need; more of them share that room. */
export const MOST_APART = 8;

/**
 * How far above or below its node each line has its level stretch: the lines of one node lie in the order
 * of where they lead. Those that bypass the layers leave their node as one, below the others.
 *
 * @param {Graph} graph
 * @param {boolean[]} bypasses
 * @param {Distances} distances
 */
export function lanesOf({ nodes, edges }, bypasses, distances) {
  /** @type {number[][]} */
  const leaving = nodes.map(() => []);
  const leavesBelow = nodes.map(() => false);
  edges.forEach(({ from }, index) => {
    if (bypasses[index]) leavesBelow[from] = true;
    else leaving[from].push(index);
  });
  const lowest = nodes.map(() => 0);
  const lanes = edges.map(() => 0);
  leaving.forEach((own, from) => {
    own.sort((a, b) => byWay(edges[a].points, edges[b].points, 1) || edges[a].slot - edges[b].slot);
    const count = own.length + (leavesBelow[from] ? 1 : 0);
    const apart = distances.lanes * Math.min(1, MOST_APART / count);
    own.forEach((index, k) => {
      lanes[index] = (k - (count - 1) / 2) * apart;
    });
    lowest[from] = ((count - 1) / 2) * apart;
  });
  edges.forEach(({ from }, index) => {
    if (bypasses[index]) lanes[index] = lowest[from];
  });
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
 * @param {boolean[]} bypasses
 * @param {Distances} distances
 * @returns {(index: number, x: number) => number} how far a line lies from that place
 */
export function bundlesOf({ edges }, bypasses, distances) {
  /** @type {Map<string, { index: number, points: Point[], at: number }[]>} */
  const bundles = new Map();
  edges.forEach(({ points }, index) => {
    if (bypasses[index]) return;
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
      offsets.set(`${index} ${x}`, (k - (lines.length - 1) / 2) * distances.passing);
    });
  }
  return (index, x) => offsets.get(`${index} ${x}`) ?? 0;
}
