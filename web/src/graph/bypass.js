import { MOST_APART } from "./lanes.js";

/**
 * Lines that bypass the layers between their nodes: all such lines of one node run together on a level
 * below the whole graph, and each rises where it is needed. Through the layers they would be as many
 * lines side by side as the node has uses, each with a bend in every layer.
 *
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("./polyline.js").Point} Point
 */

/** A line that passes more layers is not followed by the eye from bend to bend. */
const FARTHEST = 24;

/** From the lowest thing of a graph to the first of these levels, and between them. */
const APART = 56;

/** From the end of a level stretch to where lines go down and come up, and between two that come up. */
const GOES_DOWN = 27;
const COMES_UP = 7;
const BETWEEN_RISES = 10;

/** So far below a node the lines that rise to it turn to it. */
const TURNS = 26;

/**
 * Whether each line bypasses the layers that it passes: those that pass many, and those of a node that is
 * used more often than lines can lie apart.
 *
 * @param {Graph} graph
 * @param {number[]} uses of each node
 * @returns {boolean[]}
 */
export const bypassesOf = ({ nodes, edges }, uses) =>
  edges.map(({ from, to }) => {
    const passed = nodes[to].x - nodes[from].x - 1;
    return passed > FARTHEST || (passed > 0 && uses[from] > MOST_APART);
  });

/**
 * The levels of all nodes with such lines.
 *
 * @param {Graph} graph
 * @param {boolean[]} bypasses
 * @param {number} lowest the y of the lowest thing of the graph
 * @returns {(node: number) => number} y
 */
export function levelsOf({ edges }, bypasses, lowest) {
  /** @type {Map<number, number>} */
  const levels = new Map();
  edges.forEach(({ from }, index) => {
    if (bypasses[index] && !levels.has(from)) levels.set(from, lowest + APART * (levels.size + 1));
  });
  return (node) => levels.get(node) ?? lowest;
}

/**
 * The way of such a line from its level stretch to the node that it ends at. Its numbers stand where it is
 * alone: on the last part of the level.
 *
 * @param {{ runEnd: number }} source the layer that it leaves
 * @param {{ runStart: number, runEnd: number }} last the layer before the one it leads to
 * @param {number} level
 * @param {{ y: number }} target
 * @param {number} slot
 * @returns {{ way: Point[], run: Point[] }}
 */
export function bypassOf(source, last, level, target, slot) {
  const rise = last.runEnd + COMES_UP + slot * BETWEEN_RISES;
  return {
    way: [
      [source.runEnd + GOES_DOWN, level],
      [rise, level],
      [rise, target.y + TURNS * (slot + 1)],
    ],
    run: [
      [last.runStart, level],
      [last.runEnd, level],
    ],
  };
}
