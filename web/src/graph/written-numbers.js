import { writingIn } from "./dimensions.js";
import { FONT } from "./enlargement.js";
import { placeLabels } from "./labels.js";
import { readingsOf } from "./moment.js";
import { totalText } from "./totals.js";
import { valueText } from "./value-text.js";

/**
 * @typedef {import("./board.js").Board} Board
 * @typedef {import("./dimensions.js").Dimensions} Dimensions
 * @typedef {import("../protocol/backprop-frames.js").Graph} Graph
 * @typedef {import("../protocol/backprop-frames.js").BackpropSnapshot} Snapshot
 */

/**
 * The numbers of a graph at their places, each with as many digits as its place has room for.
 *
 * @param {ReturnType<typeof import("./number-layer.js").createNumberLayer>} layer
 * @param {ReturnType<typeof import("./line-layer.js").createLineLayer>} lines
 * @param {import("../numbers/narrow.js").WidthOf} measure
 */
export function createWrittenNumbers(layer, lines, measure) {
  /** @type {import("./labels.js").Labels} */
  let labels = { values: [], derivatives: [], totals: [] };
  /** The room of a number whose place is not narrower than others. */
  let room = { width: 0, height: 0 };
  /** How much numbers are enlarged against the board. */
  let by = 1;
  let write = writingIn(room.width, measure);

  /** @param {import("./label-room.js").Box | null | undefined} box */
  function writingAt(box) {
    if (!box || box.width > room.width * by - 1) return write;
    return writingIn(box.width / by, measure);
  }

  return {
    /**
     * @param {Board} board
     * @param {Dimensions} dimensions
     * @param {number} enlargement
     * @returns {import("./labels.js").Labels}
     */
    place(board, dimensions, enlargement) {
      ({ room } = dimensions);
      by = enlargement;
      write = writingIn(room.width, measure);
      labels = placeLabels(board, { width: room.width * by, height: room.height * by });
      layer.place(labels, FONT * by);
      return labels;
    },

    /**
     * @param {Graph} graph
     * @param {Board} board
     * @param {Snapshot} snapshot
     */
    write(graph, board, snapshot) {
      const readings = readingsOf(graph, snapshot);
      for (const { index } of board.edges) {
        const [value, derivative] = [readings.values[index], readings.derivatives[index]];
        lines.know(index, isThere(value), isThere(derivative));
        layer.write(
          index,
          valueText(value, writingAt(labels.values[index])),
          valueText(derivative, writingAt(labels.derivatives[index])),
        );
      }
      for (const { id, uses } of board.nodes) {
        if (uses <= 1) continue;
        const { text, isWrong } = totalText(
          readings.parts[id],
          snapshot.gradients[id],
          (written) => measure(written) <= (labels.totals[id]?.width ?? 0) / by,
          write,
        );
        layer.writeTotal(id, text, isWrong);
      }
    },
  };
}

/** @param {unknown} value */
const isThere = (value) => value !== null && value !== undefined;
