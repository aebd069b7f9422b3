import { withConstants } from "../graph/constants.js";
import { namesOf } from "../graph/names.js";
import { createBackpropCargo } from "./cargo.js";
import { prolongs, restarted, withChange } from "./settings.js";

/**
 * @typedef {import("./settings.js").Settings} Settings
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 *
 * @typedef {object} Scenery what stays the same for all steps
 * @property {Graph} graph
 * @property {import("../graph/names.js").Names} names of its nodes
 *
 * @typedef {object} Backprop
 * @property {any} spec one of three sources: see `BackpropSpec`
 * @property {Settings} settings
 * @property {Scenery} scenery
 * @property {import("../protocol/backprop-frames.js").BackpropSnapshot} snapshot
 * @property {null} picture
 *
 * @typedef {import("../state/state.js").Run<Backprop>} Run
 * @typedef {import("../state/state.js").State<Backprop>} State
 */

/**
 * What decides the graph: the source without its numbers.
 *
 * @param {Settings} settings
 */
function shapeOf({ expression, parameters, inputs, layers, training, iteration, opened }) {
  if (expression !== undefined) return JSON.stringify([expression, parameters, outline(inputs)]);
  return JSON.stringify([outline(layers), training, iteration, opened]);
}

/**
 * The same with every number gone.
 *
 * @param {any} part
 * @returns {any}
 */
function outline(part) {
  if (Array.isArray(part)) return part.map(outline);
  if (part === null || typeof part !== "object") return typeof part === "number" ? 0 : part;
  return Object.fromEntries(
    Object.entries(part)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => [name, outline(value)]),
  );
}

/**
 * @param {Settings} one
 * @param {Settings} other
 */
const hasSameGraph = (one, other) => one === other || shapeOf(one) === shapeOf(other);

/** @param {import("../protocol/frames.js").Change} change */
const beginsAgain = (change) => "inputs" in change || "accumulate" in change || "bug" in change;

/**
 * What the runs of the scenes `graph` and `layers` are.
 *
 * @type {import("../state/kind.js").Kind<Backprop>}
 */
export const backprop = {
  endpoint: "ws/backprop",
  createCargo: createBackpropCargo,
  withChange,
  prolongs,
  restarted,
  isComparable: hasSameGraph,
  hasSameScenery: hasSameGraph,
  isAlone: true,
  /** What changes numbers that stand begins the iteration again; so many steps lead back. */
  stepsBack: ({ history, step }, change) =>
    step > 0 && beginsAgain(change) ? history.column("at").at(step) : 0,
  /** A graph that is the same stays the same object, so that nobody draws it again. */
  scenery: ({ graph, spec: { expression } }, held) =>
    held ?? sceneryOf(withConstants(graph, expression), expression),
};

/**
 * @param {Graph} graph
 * @param {string} [expression]
 * @returns {Scenery}
 */
const sceneryOf = (graph, expression) => ({ graph, names: namesOf(graph, expression) });
