import { element, setText } from "../controls/element.js";
import { createArrows } from "./arrows.js";
import { keptInWords } from "./kept.js";
import { createNodeView } from "./node-view.js";
import { layerName } from "./node-words.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").BackpropSnapshot} Snapshot
 * @typedef {import("./node-view.js").NodeCallbacks} NodeCallbacks
 * @typedef {import("./stations.js").Station} Station
 */

/**
 * One operation: the arrows that lead to it, its name, what enters there from above, and what it makes.
 *
 * @param {Graph} graph
 * @param {Station} station
 * @param {number | null} before the node that the station before has made
 * @param {NodeCallbacks} callbacks
 */
export function createStationView(graph, { node: id, leaves, follows }, before, callbacks) {
  const node = graph.nodes[id];
  const arrows = follows ? createArrows() : null;
  const kept = element("p", { class: "station-kept" });
  const views = [...leaves, id].map((each) => ({
    id: each,
    view: createNodeView(graph, graph.nodes[each], callbacks),
  }));
  const result = /** @type {typeof views[number]} */ (views.at(-1));
  const column = element(
    "div",
    { class: "station-column" },
    element("h2", { class: "station-name" }, layerName(node.op ?? "")),
    kept,
    element("div", { class: "station-leaves" }, ...views.slice(0, -1).map(({ view }) => view.root)),
    result.view.root,
  );
  const isLoss = id === graph.output;
  const root = element(
    "li",
    { class: isLoss ? "station station-loss" : "station" },
    ...(arrows ? [arrows.root] : []),
    column,
  );
  const edge = graph.edges.findIndex(({ from, to }) => from === before && to === id);

  return {
    root,
    views,
    /** @param {Snapshot} snapshot */
    update(snapshot) {
      const { operation, values, contributions } = snapshot;
      const isHere = operation?.node === id && snapshot.at > 0;
      const phase = isHere ? operation.phase : null;
      arrows?.update(
        { forward: values[id] !== null, backward: edge >= 0 && contributions[edge] !== null },
        phase === "forward" || phase === "backward" ? phase : null,
      );
      root.classList.toggle("station-current", isHere || leaves.includes(operation?.node ?? -1));
      setText(kept, keptInWords(graph, node));
      for (const { view } of views) view.update(snapshot);
    },
  };
}
