import { element, setText } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { movedWindow, windowAbout } from "./window-place.js";
import { createTensorGrid } from "./tensor-grid.js";

/**
 * @typedef {import("./window-place.js").Window} Window
 * @typedef {import("./tensor.js").Cell} Cell
 *
 * @typedef {object} Looked what the window looks at
 * @property {string} name
 * @property {number[]} shape of the whole tensor
 * @property {number} largest
 * @property {boolean} gradient
 * @property {string} label
 * @property {(window: Window) => Promise<number[]>} read the numbers of a part, row by row
 */

const WAYS = /** @type {const} */ ([
  { key: "up", sign: "↑", by: { down: -1 } },
  { key: "down", sign: "↓", by: { down: 1 } },
  { key: "left", sign: "←", by: { right: -1 } },
  { key: "right", sign: "→", by: { right: 1 } },
]);

/**
 * Some cells of a large tensor by their numbers, and the ways on to those beside them.
 *
 * @param {import("./tensor-grid.js").GridCallbacks} callbacks
 */
export function createTensorWindow(callbacks) {
  const wording = createWording();
  const grid = createTensorGrid(callbacks);
  const place = element("span", { class: "tensor-part" });
  const ways = WAYS.map(({ key, sign, by }) => {
    const button = element("button", { type: "button", class: "tensor-way" }, sign);
    wording.attribute(button, "aria-label", `tensor.window.${key}`);
    button.addEventListener("click", () => {
      if (looked && window) look(movedWindow(planOf(looked.shape), window, by));
    });
    return button;
  });
  const root = element(
    "div",
    { class: "tensor-window", hidden: true },
    element("div", { class: "tensor-ways" }, place, ...ways),
    grid.root,
  );
  /** @type {Looked | null} */
  let looked = null;
  /** @type {Window | null} */
  let window = null;

  /** @param {Window} wanted */
  async function look(wanted) {
    if (!looked) return;
    const asked = looked;
    window = wanted;
    const numbers = await asked.read(wanted);
    if (asked !== looked || wanted !== window) return;
    const { rows, columns } = wanted;
    const { shape, name, largest, gradient, label } = asked;
    const extents = [rows[1] - rows[0], columns[1] - columns[0]];
    const rank = Math.max(1, shape.length);
    root.hidden = false;
    setText(
      place,
      t("tensor.window.part", {
        rows: `${rows[0]}:${rows[1]}`,
        columns: `${columns[0]}:${columns[1]}`,
      }),
    );
    grid.update({
      name,
      largest,
      gradient,
      label,
      values: numbers,
      shape: rank === 1 ? extents.slice(1) : extents,
      origin: rank === 1 ? [columns[0]] : [rows[0], columns[0]],
    });
  }

  return {
    root,
    light: grid.light,
    isOpen: () => !root.hidden,
    /**
     * @param {Looked} next
     * @param {number} row
     * @param {number} column
     */
    open(next, row, column) {
      looked = next;
      return look(windowAbout(planOf(next.shape), row, column));
    },
    /** What it looks at has other numbers. @param {Looked} next */
    update(next) {
      looked = next;
      if (!root.hidden && window) look(window);
    },
    close() {
      looked = null;
      window = null;
      root.hidden = true;
    },
  };
}

/** @param {number[]} shape */
const planOf = (shape) => ({
  columns: shape.at(-1) ?? 1,
  rows: shape.at(-2) ?? 1,
  blocks: 1,
  rowsOfBlock: shape.at(-2) ?? 1,
});
