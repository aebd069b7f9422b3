/** Height of every node. */
export const NODE = 32;

/** How far apart the parts of a graph stand, in pixels at scale 1. */
export const DISTANCE = {
  /** A level stretch of every line behind its node, where its numbers stand. */
  run: 80,
  /** From a node to that stretch; farther where several lines leave it and part first. */
  beforeRun: 8,
  parting: 34,
  /** Lines of one node are so far apart that each has its numbers on both sides. */
  lanes: 54,
  /** Between neighbours of a layer, middle to middle, and as much as they are set apart at most. */
  slots: 64,
  farthestSlots: 112,
  /** Between lines that pass a layer together. */
  passing: 20,
  /** Between a line that passes a layer and the next node or line. */
  besidePassing: 40,
  /** From the end of the level stretch to the next layer. */
  beforeNode: 34,
};
