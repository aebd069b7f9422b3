import { element } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";
import { planGrid } from "../tensor/grid-plan.js";
import { isLegible } from "../tensor/cell-size.js";
import { pixelsOfElement } from "../tensor/image-size.js";
import { createNodeView } from "./node-view.js";
import { followIn } from "./following.js";
import { createStationView } from "./station-view.js";
import { chainOf } from "./stations.js";

/**
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("./node-view.js").Place} Place
 * @typedef {import("./node-view.js").NodeCallbacks} NodeCallbacks
 * @typedef {ReturnType<typeof createNodeView>} NodeView
 */

/** The height of a row of cells, in pixels; `tensor.css` has the same. */
const ROW = 24;

/**
 * The layers one behind the other with all their tensors; built anew for another graph only.
 *
 * @param {HTMLElement} host
 * @param {NodeCallbacks} callbacks
 */
export function createChainView(host, callbacks) {
  const wording = createWording();
  const list = element("ol", { class: "layer-chain" });
  wording.attribute(list, "aria-label", "layers.chain");
  host.append(list);
  /** @type {Graph | null} */
  let graph = null;
  /** @type {{ update: (snapshot: any) => void }[]} */
  let parts = [];
  /** @type {Map<number, NodeView>} */
  let views = new Map();
  /** @type {import("../protocol/backprop-frames.js").BackpropSnapshot | null} */
  let shown = null;
  const following = followIn(list);
  wording.also(() => {
    if (shown) for (const part of parts) part.update(shown);
  });

  /** @param {Graph} next */
  function build(next) {
    const { start, stations } = chainOf(next);
    views = new Map();
    const roots = [];
    parts = [];
    if (start !== null) {
      const view = createNodeView(next, next.nodes[start], callbacks);
      views.set(start, view);
      parts.push(view);
      roots.push(
        element(
          "li",
          { class: "station station-start" },
          element("div", { class: "station-column" }, view.root),
        ),
      );
    }
    stations.forEach((station, place) => {
      const before = place === 0 ? start : stations[place - 1].node;
      const view = createStationView(next, station, before, callbacks);
      for (const each of view.views) views.set(each.id, each.view);
      parts.push(view);
      roots.push(view.root);
    });
    list.replaceChildren(...roots);
    list.style.setProperty("--body", `${heightOfBatch(next)}px`);
  }

  return {
    /**
     * @param {Graph} next
     * @param {import("../protocol/backprop-frames.js").BackpropSnapshot} snapshot
     */
    update(next, snapshot) {
      const isNew = next !== graph;
      if (isNew) {
        graph = next;
        build(next);
      }
      if (!isNew && snapshot === shown) return;
      shown = snapshot;
      for (const part of parts) part.update(snapshot);
      following.update();
    },
    /**
     * @param {Map<string, Set<string>>} factors
     * @param {Place | null} opened
     */
    light(factors, opened) {
      for (const view of views.values()) view.light(factors, opened);
    },
    /** @param {Place} place */
    elementOf: (place) => views.get(place.node)?.elementOf(place),
  };
}

/**
 * How high the activations of the batch stand: what the arrows aim at.
 *
 * @param {Graph} graph
 */
function heightOfBatch({ nodes, plan }) {
  const first = nodes[plan[0]?.[1] ?? 0];
  const gridPlan = planGrid(first?.shape ?? []);
  return isLegible(gridPlan) ? gridPlan.rows * ROW : gridPlan.rows * pixelsOfElement(gridPlan);
}
