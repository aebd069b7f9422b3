import { svgElement } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { layOutSum } from "./sum-of-products.js";

/** From the middle of a node to its border. */
const HALF = 16;

/**
 * The graph of a question's formula. A click on an input chooses it.
 *
 * @param {import("./wire.js").Question} question
 * @param {(id: string) => void} onChoose
 */
export function createInputs({ givens }, onChoose) {
  const formula = String(givens.f);
  const { nodes, edges, width, height } = layOutSum(formula);
  /** @type {{ id: string, drawn: SVGElement }[]} */
  const inputs = [];
  const drawn = nodes.map(({ x, y, text, input }) => {
    const shape = /^[×+]$/.test(text)
      ? svgElement("circle", { cx: x, cy: y, r: HALF })
      : svgElement("rect", { x: x - HALF, y: y - HALF, width: 2 * HALF, height: 2 * HALF, rx: 4 });
    const name = svgElement("text", { x, y: y + 5, "text-anchor": "middle" });
    name.textContent = text;
    const node = svgElement("g", { class: "exercise-node" }, shape, name);
    if (input) {
      node.classList.add("exercise-input");
      node.addEventListener("click", () => onChoose(text));
      inputs.push({ id: text, drawn: node });
    }
    return node;
  });
  const lines = edges.map(([from, to]) =>
    svgElement("line", {
      class: "exercise-edge",
      x1: nodes[from].x + HALF,
      y1: nodes[from].y,
      x2: nodes[to].x - HALF,
      y2: nodes[to].y,
    }),
  );
  const root = svgElement(
    "svg",
    {
      class: "exercise-picture exercise-graph",
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": t("exercise.picture.graph", { formula }),
    },
    ...lines,
    ...drawn,
  );

  return {
    root,
    /** @param {string | null} chosen */
    mark(chosen) {
      for (const { id, drawn: node } of inputs)
        node.classList.toggle("exercise-chosen", id === chosen);
    },
    /** @param {string} right */
    judge(right) {
      for (const { id, drawn: node } of inputs)
        node.classList.toggle("exercise-right", id === right);
    },
  };
}
