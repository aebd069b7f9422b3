import { element, setText } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";
import { t } from "../i18n/translate.js";
import { planGrid } from "./grid-plan.js";
import { isLegible } from "./cell-size.js";
import { createTensorGrid } from "./tensor-grid.js";
import { createTensorImage } from "./tensor-image.js";
import { createTensorWindow } from "./tensor-window.js";
import { isWhole, largestOf, valuesOf } from "./tensor.js";
import { shapeText } from "./tensor-words.js";

/**
 * @typedef {import("./tensor.js").Tensor} Tensor
 * @typedef {import("./tensor.js").Cell} Cell
 *
 * @typedef {import("./tensor-grid.js").GridCallbacks & {
 *   onRead: (window: import("./window-place.js").Window) => Promise<number[]>,
 * }} TensorCallbacks `onRead` fetches the numbers of a part of a large tensor
 *
 * @typedef {object} Shown
 * @property {string} name
 * @property {number[]} shape
 * @property {Tensor | null} tensor null while it is not computed
 * @property {boolean} gradient
 * @property {string} role of its name's colour
 * @property {string} formula what makes it, without its name; may be empty
 * @property {string} label for those who do not see it
 */

/**
 * A tensor under its name and shape: a grid of numbers, or, where it is large, a picture of it with a
 * window of cells on request.
 *
 * @param {TensorCallbacks} callbacks
 */
export function createTensorView(callbacks) {
  const wording = createWording();
  const name = element("span", { class: "tensor-name" });
  const shape = element("span", { class: "tensor-shape" });
  const formula = element("span", { class: "tensor-formula" });
  const caption = element("div", { class: "tensor-caption" }, name, " ", shape, formula);
  const host = element("div", { class: "tensor-host" });
  const root = element("div", { class: "tensor" }, caption, host);
  /** @type {ReturnType<typeof createTensorGrid> | null} */
  let grid = null;
  /** @type {{ image: ReturnType<typeof createTensorImage>, window: ReturnType<typeof createTensorWindow>,
   *   button: HTMLButtonElement } | null} */
  let large = null;
  /** @type {Shown | null} */
  let shown = null;

  function showGrid() {
    if (grid) return grid;
    large = null;
    grid = createTensorGrid(callbacks);
    host.replaceChildren(grid.root);
    return grid;
  }

  function showLarge() {
    if (large) return large;
    grid = null;
    const window = createTensorWindow(callbacks);
    const image = createTensorImage(openWindow);
    const button = element("button", { type: "button", class: "tensor-more" });
    wording.text(button, "tensor.cells");
    button.addEventListener("click", () => {
      if (window.isOpen()) window.close();
      else openWindow(0, 0);
      button.setAttribute("aria-expanded", String(window.isOpen()));
    });
    large = { image, window, button };
    host.replaceChildren(image.root, button, window.root);
    return large;
  }

  /** @param {Shown} what */
  function lookedAt({ tensor, ...what }) {
    return {
      ...what,
      largest: tensor === null ? 0 : largestOf(tensor),
      read: (/** @type {import("./window-place.js").Window} */ part) =>
        tensor !== null && isWhole(tensor)
          ? Promise.resolve(partOf(valuesOf(tensor), what.shape, part))
          : callbacks.onRead(part),
    };
  }

  /**
   * @param {number} row
   * @param {number} column
   */
  async function openWindow(row, column) {
    if (!large || !shown?.tensor) return;
    await large.window.open(lookedAt(shown), row, column);
    large.button.setAttribute("aria-expanded", "true");
  }

  return {
    root,
    /** @param {Shown} next */
    update(next) {
      const isNew =
        !shown ||
        Object.entries(next).some(([key, value]) => value !== /** @type {any} */ (shown)[key]);
      if (!isNew) return;
      const { tensor } = next;
      const isOther = shown?.tensor !== tensor;
      shown = next;
      setText(name, next.name);
      name.className = `tensor-name role-${next.role}`;
      setText(shape, next.gradient ? shapeText(next.shape) : `${shapeText(next.shape)} float64`);
      setText(formula, next.formula && `= ${next.formula}`);
      formula.title = next.formula;
      formula.hidden = next.formula === "";
      root.classList.toggle("tensor-of-gradient", next.gradient);
      if (isLegible(planGrid(next.shape))) {
        const values = tensor !== null && isWhole(tensor) ? valuesOf(tensor) : null;
        const largest = tensor === null ? 0 : largestOf(tensor);
        showGrid().update({ ...next, values, largest });
        return;
      }
      const { image, window, button } = showLarge();
      button.setAttribute("aria-label", t("tensor.cellsOf", { name: next.name }));
      image.update({ ...next, tensor: typeof tensor === "number" ? null : tensor });
      button.disabled = tensor === null;
      if (tensor === null) window.close();
      else if (isOther) window.update(lookedAt(next));
    },
    /**
     * @param {ReadonlySet<string>} factors
     * @param {Cell | null} cell
     */
    light(factors, cell) {
      grid?.light(factors, cell);
      large?.window.light(factors, cell);
      root.classList.toggle("tensor-makes", factors.size > 0);
    },
    /** @param {Cell} cell */
    elementOf: (cell) => grid?.elementOf(cell),
    /** The grid itself, to put a field's fault below it. */
    host,
  };
}

/**
 * @param {number[]} values row by row
 * @param {number[]} shape
 * @param {import("./window-place.js").Window} part
 */
function partOf(values, shape, { rows, columns }) {
  const width = shape.at(-1) ?? 1;
  return Array.from({ length: rows[1] - rows[0] }, (_, row) => {
    const start = (rows[0] + row) * width;
    return values.slice(start + columns[0], start + columns[1]);
  }).flat();
}
