import { endpoint } from "../../protocol/connection.js";
import { parseFrame } from "../../protocol/frames.js";
import { nestedOf } from "../../tensor/nested.js";
import { isWhole, shapeOf, valuesOf } from "../../tensor/tensor.js";

/**
 * @typedef {import("../../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../../protocol/backprop-frames.js").BackpropSnapshot} Snapshot
 * @typedef {import("../../protocol/backprop-frames.js").Value} Value
 * @typedef {import("../../backprop/settings.js").Settings} Settings
 */

/** The name of the run on a wire of its own. */
const RUN = "closed";

/**
 * The gradient that the closed loss layer sends to the scores, for the same numbers: the server is
 * asked, on a wire of its own, for one iteration of the same network with its last layer closed.
 *
 * @param {Settings} settings of the run whose last layer is opened, with the numbers in force
 * @returns {Promise<Value>} rejected where the server refuses, or the wire breaks
 */
export function closedGradient(settings) {
  return new Promise((arrived, failed) => {
    const socket = new WebSocket(endpoint("ws/backprop"));
    const send = (/** @type {object} */ command) =>
      socket.send(JSON.stringify({ run: RUN, ...command }));
    let scores = 0;
    /** The step at which the loss layer has sent back; step 0 is one to be made, too. */
    let backward = 0;

    socket.onopen = () => {
      const spec = { ...settings, opened: false, edits: [] };
      send({ type: "start", spec: "iterations" in spec ? { ...spec, iterations: 1 } : spec });
    };
    socket.onclose = () => failed(new Error("The wire broke before the closed layer came."));
    socket.onmessage = ({ data }) => {
      const frame = parseFrame(data);
      if (frame.type === "started") {
        /** @type {Graph} */
        const { nodes, output, plan } = /** @type {any} */ (frame).graph;
        scores = nodes[output].args[0];
        backward = plan.findIndex(([phase]) => phase === "backward") + 1;
        send({ type: "request", n: backward + 1 });
        send({ type: "step", n: backward + 1, unit: "step" });
      } else if (frame.type === "error") {
        socket.close();
      } else if (frame.type === "steps" && frame.snapshot.at === backward) {
        arrived(frame.snapshot.gradients[scores]);
        socket.close();
      }
    };
  });
}

/**
 * The network with the parameters that a step shows, as a run of its own would begin with them.
 *
 * @param {Settings} settings
 * @param {Graph} graph
 * @param {Snapshot} snapshot
 * @returns {Settings}
 */
export function withParametersOf(settings, graph, snapshot) {
  if (!settings.layers) return settings;
  const tensorOf = (/** @type {string} */ name) => {
    const value = snapshot.values[graph.nodes.findIndex(({ label }) => label === name)];
    if (value === null || value === undefined || !isWhole(value)) return undefined;
    return nestedOf({ shape: shapeOf(value), values: valuesOf(value) });
  };
  const filled = (/** @type {any} */ layer, /** @type {number} */ index) => ({
    ...layer,
    W: tensorOf(`W${index + 1}`) ?? layer.W,
    b: tensorOf(`b${index + 1}`) ?? layer.b,
  });
  const { hidden, last } = settings.layers;
  return {
    ...settings,
    layers: { ...settings.layers, hidden: hidden.map(filled), last: filled(last, hidden.length) },
  };
}
