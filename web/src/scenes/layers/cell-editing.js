import { nodeName } from "../../layer-picture/node-words.js";
import { editCell } from "../../tensor/cell-editor.js";
import { isWhole, offsetOf, shapeOf, valuesOf } from "../../tensor/tensor.js";
import { cellName } from "../../tensor/tensor-words.js";
import { withLabel } from "./build.js";

/**
 * @typedef {import("../../backprop/kind.js").Run} Run
 * @typedef {import("../../layer-picture/node-view.js").Place} Place
 */

/**
 * The numbers that are given are typed over in the picture; the right class of a sample is chosen by
 * its cell.
 *
 * @param {() => Run | undefined} active
 * @param {(change: import("../../protocol/frames.js").Change) => void} onChange
 */
export function createCellEditing(active, onChange) {
  return {
    /**
     * @param {Place} place
     * @param {HTMLElement} anchor
     * @param {HTMLElement} host
     * @param {string} [typed]
     * @returns {boolean} whether the number is one to be edited
     */
    edit({ node, of, cell }, anchor, host, typed) {
      const { scenery, snapshot, settings } = active() ?? {};
      if (!scenery || !settings?.layers) return false;
      const given = scenery.graph.nodes[node];
      const tensor = snapshot?.values[node];
      const isGiven = given.kind === "input" || given.kind === "parameter";
      if (of !== "value" || !isGiven) return false;
      if (tensor === null || tensor === undefined || !isWhole(tensor)) return false;
      const name = nodeName(scenery.graph, node);
      if (name === "t" && settings.layers.loss === "softmaxCrossEntropy" && cell.length === 2) {
        onChange({ inputs: { t: withLabel(settings.layers.t, cell[0], cell[1]) } });
        return true;
      }
      const value = valuesOf(tensor)[offsetOf(shapeOf(tensor), cell)];
      editCell(anchor, host, { name: cellName(name, cell), value, typed }, (entered) =>
        onChange({ inputs: { cell: { name, at: cell, value: entered } } }),
      );
      return true;
    },
  };
}
