/** Height of every node. */
export const NODE = 32;

/**
 * How far apart the parts of a graph stand, in pixels at scale 1.
 *
 * @typedef {object} Distances
 * @property {number} run a level stretch of every line behind its node, where its numbers stand
 * @property {number} beforeRun from a node to that stretch
 * @property {number} parting the same where several lines leave it and part first
 * @property {number} lanes between lines of one node, so that each has its numbers on both sides
 * @property {number} slots between neighbours of a layer, middle to middle
 * @property {number} farthestSlots as much as they are set apart at most
 * @property {number} passing between lines that pass a layer together
 * @property {number} besidePassing between a line that passes a layer and the next node or line
 * @property {number} beforeNode from the end of the level stretch to the next layer
 * @property {number} stub length of the line that leaves the output
 */

/** @type {Distances} */
export const WIDE = {
  run: 80,
  beforeRun: 8,
  parting: 34,
  lanes: 54,
  slots: 64,
  farthestSlots: 112,
  passing: 20,
  besidePassing: 40,
  beforeNode: 34,
  stub: 96,
};

/**
 * On a phone: three layers fit into 320 pixels.
 *
 * @type {Distances}
 */
export const NARROW = {
  ...WIDE,
  run: 50,
  beforeRun: 5,
  parting: 22,
  beforeNode: 24,
  stub: 66,
};

/**
 * On a phone, for a graph that is made smaller to be seen whole: its numbers stay as large as they were,
 * and a phone has the height for them.
 *
 * @type {Distances}
 */
export const TALL = { ...NARROW, lanes: 84, slots: 104, farthestSlots: 150 };
