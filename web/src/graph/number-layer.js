import { setText, svgElement } from "../controls/element.js";

/**
 * @typedef {import("./labels.js").Labels} Labels
 * @typedef {import("./label-room.js").Box} Box
 * @typedef {ReturnType<typeof createNumber>} Written
 */

/**
 * The numbers of a graph. Each has its place; only what has changed is written.
 *
 * @param {(what: { node: number }) => void} onOpen the node whose number was pressed
 */
export function createNumberLayer(onOpen) {
  const root = svgElement("g", { class: "graph-numbers", "aria-hidden": "true" });
  /** @type {{ values: Written[], derivatives: Written[], totals: (Written | null)[] }} */
  let drawn = { values: [], derivatives: [], totals: [] };

  root.addEventListener("click", ({ target }) => {
    const text = target instanceof SVGElement ? target.closest("text") : null;
    if (text?.dataset.node) onOpen({ node: Number(text.dataset.node) });
  });

  return {
    root,
    /** @param {import("./board.js").Board} board of another graph */
    begin({ edges, nodes }) {
      drawn = {
        values: edges.map(({ from }) => createNumber("value", from)),
        derivatives: edges.map(({ from, to }) => createNumber("derivative", to < 0 ? from : to)),
        totals: nodes.map(({ id, uses }) => (uses > 1 ? createNumber("total", id) : null)),
      };
      const all = [...drawn.values, ...drawn.derivatives, ...drawn.totals];
      root.replaceChildren(...all.flatMap((number) => number?.text ?? []));
    },
    /**
     * @param {Labels} labels
     * @param {number} size of the font, in pixels at scale 1
     */
    place({ values, derivatives, totals }, size) {
      root.style.fontSize = `${size}px`;
      values.forEach((box, index) => drawn.values[index].place(box, size));
      derivatives.forEach((box, index) => drawn.derivatives[index].place(box, size));
      totals.forEach((box, id) => drawn.totals[id]?.place(box, size));
    },
    /**
     * @param {number} index of an edge
     * @param {string} value
     * @param {string} derivative
     */
    write(index, value, derivative) {
      drawn.values[index].write(value);
      drawn.derivatives[index].write(derivative);
    },
    /**
     * @param {number} id of a node whose value is used more than once
     * @param {string} total
     * @param {boolean} isWrong
     */
    writeTotal(id, total, isWrong) {
      drawn.totals[id]?.write(total);
      drawn.totals[id]?.text.classList.toggle("graph-wrong", isWrong);
    },
    /** @param {import("./moment.js").Moment} moment whose numbers are lit */
    light({ forward, backward, nodes }) {
      drawn.values.forEach(({ text }, index) =>
        text.classList.toggle("graph-lit", forward.has(index)),
      );
      drawn.derivatives.forEach(({ text }, index) =>
        text.classList.toggle("graph-lit", backward.has(index)),
      );
      drawn.totals.forEach((number, id) =>
        number?.text.classList.toggle("graph-lit", nodes.has(id)),
      );
    },
  };
}

/**
 * @param {"value" | "derivative" | "total"} role
 * @param {number} node whose receipt tells how it was made
 */
function createNumber(role, node) {
  const text = svgElement("text", {
    class: `graph-number graph-${role}`,
    "text-anchor": "middle",
    "data-node": node,
    visibility: "hidden",
  });
  let [hasPlace, written] = [false, ""];
  const show = () =>
    text.setAttribute("visibility", hasPlace && written !== "" ? "visible" : "hidden");

  return {
    text,
    /**
     * @param {Box | null} box
     * @param {number} size
     */
    place(box, size) {
      if (box) {
        text.setAttribute("x", String(Math.round(box.x * 10) / 10));
        text.setAttribute("y", String(Math.round((box.y + size * 0.36) * 10) / 10));
      }
      if (hasPlace === (box !== null)) return;
      hasPlace = box !== null;
      show();
    },
    /** @param {string} next */
    write(next) {
      if (next === written) return;
      written = next;
      setText(text, next);
      show();
    },
  };
}
