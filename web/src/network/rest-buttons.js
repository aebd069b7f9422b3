import { element } from "../controls/element.js";
import { subscribe, t } from "../i18n/translate.js";
import { MOST_ROWS } from "./columns.js";

/**
 * Below a column with more inputs or neurons than are drawn at first: how many more there are, and a
 * press shows them all.
 *
 * @param {HTMLElement} host
 * @param {() => void} onToggle
 */
export function createRestButtons(host, onToggle) {
  const root = element("div", {});
  host.append(root);
  /** @type {import("./board.js").PlacedColumn[]} */
  let shown = [];

  root.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.dataset.layer) return;
    const { layer } = target.dataset;
    onToggle();
    /** @type {HTMLElement | null} */ (root.querySelector(`[data-layer="${layer}"]`))?.focus();
  });

  /** @param {import("./board.js").PlacedColumn} column */
  function buttonOf({ layer, x, rest, restY }) {
    const key =
      rest === 0
        ? "network.rest.fewer"
        : layer === 0
          ? "network.rest.inputs"
          : "network.rest.neurons";
    const button = element(
      "button",
      {
        type: "button",
        class: "network-rest",
        "data-layer": layer,
        "aria-label": t(key, { n: rest, layer }),
        title: t(key, { n: rest, layer }),
      },
      rest === 0 ? "−" : `+${rest}`,
    );
    Object.assign(button.style, { left: `${x}px`, top: `${restY}px` });
    return button;
  }

  function draw() {
    root.replaceChildren(
      ...shown.filter(({ rest, places }) => rest > 0 || places.length > MOST_ROWS).map(buttonOf),
    );
  }

  subscribe(draw);

  return {
    /** @param {import("./board.js").PlacedColumn[]} columns */
    update(columns) {
      shown = columns;
      draw();
    },
  };
}
