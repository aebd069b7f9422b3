/**
 * How far apart the slots and the layers of a graph stand, so that its nodes, lines and numbers have room.
 *
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("./distances.js").Distances} Distances
 *
 * @typedef {object} Layer in pixels at scale 1
 * @property {number} x of the middle of its nodes
 * @property {number} half the width of its widest node
 * @property {number} runStart where the level stretches behind it begin
 * @property {number} runEnd
 *
 * @typedef {object} Layers
 * @property {(place: number) => Layer} at a place in layout units
 * @property {(place: number) => Layer} before the one at that place
 */

/** How steep the way from a level stretch to the next layer may be. */
const STEEPEST = 1.5;

/**
 * Slots are set so far apart that neighbours of a layer, with all their lanes, do not touch.
 *
 * @param {Graph} graph
 * @param {number[]} lanes
 * @param {boolean[]} bypasses
 * @param {Distances} distances
 * @returns {(y: number) => number} from layout units
 */
export function rowsOf({ nodes, edges }, lanes, bypasses, distances) {
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
  edges.forEach(({ points }, index) => {
    if (bypasses[index]) return;
    for (const [x, y] of points.slice(1, -1)) put(x, { y, reach: 0, isNode: false });
  });
  let scale = distances.slots;
  for (const layer of layers.values()) {
    layer.sort((one, other) => one.y - other.y);
    for (let i = 1; i < layer.length; i++) {
      const [one, other] = [layer[i - 1], layer[i]];
      const room = one.isNode && other.isNode ? distances.slots : distances.besidePassing;
      const needed = room + one.reach + other.reach;
      if (other.y > one.y) scale = Math.max(scale, needed / (other.y - one.y));
    }
  }
  const used = Math.min(scale, distances.farthestSlots);
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
 * @param {boolean[]} bypasses
 * @param {Distances} distances
 * @returns {Layers}
 */
export function layersOf({ nodes, edges }, widths, down, laneOf, bypasses, distances) {
  const places = [
    ...new Set([
      ...nodes.map(({ x }) => x),
      ...edges.flatMap(({ points }, index) => (bypasses[index] ? [] : points.map(([x]) => x))),
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
    if (bypasses[index]) return;
    for (let i = 1; i < points.length; i++) {
      const before = i === 1 ? lane : down(points[i - 1][1]);
      const step = Math.abs(down(points[i][1]) - before);
      const [x] = points[i - 1];
      rise.set(x, Math.max(rise.get(x) ?? 0, step));
    }
  });
  /** @type {Map<number, Layer>} */
  const layers = new Map();
  let left = 0;
  for (const place of places) {
    const wide = half.get(place) ?? 0;
    const x = left + wide;
    const runStart = x + wide + (parting.has(place) ? distances.parting : distances.beforeRun);
    const runEnd = runStart + distances.run;
    layers.set(place, { x, half: wide, runStart, runEnd });
    left = runEnd + Math.max(distances.beforeNode, (rise.get(place) ?? 0) / STEEPEST);
  }
  /** @param {number} place */
  function at(place) {
    const layer = layers.get(place);
    if (!layer) throw new Error(`No layer of the graph stands at ${place}.`);
    return layer;
  }
  const before = new Map(places.slice(1).map((place, i) => [place, places[i]]));
  return { at, before: (place) => at(before.get(place) ?? place) };
}
