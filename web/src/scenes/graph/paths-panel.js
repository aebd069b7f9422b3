import { element } from "../../controls/element.js";
import { createWording } from "../../i18n/wording.js";
import { t } from "../../i18n/translate.js";
import { derivativeName } from "../../graph/names.js";
import { formatNumber } from "../../numbers/format.js";

/**
 * @typedef {import("../../protocol/backprop-frames.js").Paths} Paths
 * @typedef {import("../../backprop/kind.js").Scenery} Scenery
 */

/**
 * The chain rule: each path from an input to the output with the product of the local derivatives along
 * it, and the sum of all, which is the gradient.
 *
 * @param {HTMLElement} host
 * @param {{ onPoint: (path: number | null) => void, onClose: () => void }} callbacks
 */
export function createPathsPanel(host, { onPoint, onClose }) {
  const wording = createWording();
  const title = element("h2", { class: "panel-title" });
  const close = element("button", { type: "button", class: "button" });
  wording.text(close, "paths.close");
  close.addEventListener("click", onClose);
  const count = element("p", { class: "paths-count", role: "status" });
  const list = element("ol", { class: "paths-list" });
  const sum = element("p", { class: "paths-sum" });
  host.classList.add("paths-panel");
  host.append(element("div", { class: "panel-head" }, title, close), count, list, sum);

  /** @type {{ paths: Paths, scenery: Scenery } | null} */
  let shown = null;
  wording.also(draw);

  function draw() {
    host.hidden = shown === null;
    if (!shown) return;
    const { paths, scenery } = shown;
    const { graph, names } = scenery;
    const derivative = derivativeName(names, graph.output, paths.from);
    title.textContent = t("paths.title", { derivative });
    count.textContent =
      paths.count === String(paths.paths.length)
        ? t("paths.count", { count: paths.count })
        : t("paths.countOf", { count: paths.count, shown: paths.paths.length });
    list.replaceChildren(...paths.paths.map((path, index) => item(path, index, scenery)));
    const isWhole = paths.count === String(paths.paths.length);
    const isOne = paths.count === "1";
    sum.textContent = t(isOne ? "paths.single" : isWhole ? "paths.sum" : "paths.sumOf", {
      derivative,
      terms: paths.paths.map(({ product }) => written(product)).join(" + "),
      sum: formatNumber(paths.sum),
      gradient: formatNumber(paths.gradient),
    });
  }

  /**
   * @param {Paths["paths"][number]} path
   * @param {number} index
   * @param {Scenery} scenery
   */
  function item({ edges, locals, product }, index, { graph, names }) {
    const way = [graph.edges[edges[0]]?.from, ...edges.map((edge) => graph.edges[edge].to)];
    const factors = locals.map(written).join(" · ");
    const button = element(
      "button",
      { type: "button", class: "path-entry" },
      element("span", { class: "path-way" }, way.map((id) => names[id]).join(" → ")),
      element(
        "span",
        { class: "path-product role-gradient" },
        `${factors} = ${formatNumber(product)}`,
      ),
    );
    for (const type of ["pointerenter", "focus"])
      button.addEventListener(type, () => onPoint(index));
    for (const type of ["pointerleave", "blur"]) button.addEventListener(type, () => onPoint(null));
    return element("li", {}, button);
  }

  return {
    /** @param {{ paths: Paths, scenery: Scenery } | null} next */
    show(next) {
      shown = next;
      draw();
    },
    update() {},
  };
}

/** A factor or a term, in parentheses where it is negative. @param {number} value */
const written = (value) => (value < 0 ? `(${formatNumber(value)})` : formatNumber(value));
