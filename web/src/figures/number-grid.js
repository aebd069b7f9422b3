import { element, setAttribute, setText } from "../controls/element.js";
import { exactNumber, formatNumber } from "../numbers/format.js";

/**
 * How strong a cell is coloured: by its share of the largest size.
 *
 * @param {number | null} value
 * @param {number} largest
 * @returns {number} percent
 */
export const strength = (value, largest) =>
  value === null || !(largest > 0) ? 0 : Math.round((46 * Math.abs(value)) / largest);

/**
 * A matrix as a grid of cells, coloured by sign and size; a cell without a number yet is empty.
 *
 * @param {object} options
 * @param {"gradient" | "value"} options.signs which pair of hues tells the sign
 * @param {(value: number) => string} [options.write]
 */
export function createNumberGrid({ signs, write = formatNumber }) {
  const body = element("tbody", {});
  const table = element("table", { class: `number-grid number-grid-${signs}` }, body);
  /** @type {HTMLTableCellElement[]} */
  let cells = [];
  /** @type {number[]} */
  let shares = [];
  let columns = 0;

  return {
    root: table,
    /** @param {string} name for those who do not see where it stands */
    name: (name) => table.setAttribute("aria-label", name),
    /**
     * @param {(number | null)[]} values row by row
     * @param {number} width columns
     * @param {object} [marks]
     * @param {number | null} [marks.at] the cell that is worked on
     * @param {number} [marks.largest] the size that is coloured most; that of the largest value unless given
     */
    update(values, width, { at = null, largest = sizeOf(values) } = {}) {
      if (cells.length !== values.length || columns !== width) {
        columns = width;
        shares = [];
        cells = values.map(() => element("td", {}));
        body.replaceChildren(
          ...Array.from({ length: values.length / width }, (_, row) =>
            element("tr", {}, ...cells.slice(row * width, (row + 1) * width)),
          ),
        );
      }
      values.forEach((value, index) => {
        const cell = cells[index];
        setText(cell, value === null ? "" : write(value));
        setAttribute(cell, "title", value === null ? "" : exactNumber(value));
        const sign = value === null || value === 0 ? "" : value > 0 ? "+" : "−";
        setAttribute(cell, "data-sign", sign);
        const share = strength(value, largest);
        if (share !== shares[index]) cell.style.setProperty("--strength", `${share}%`);
        shares[index] = share;
        cell.classList.toggle("number-cell-marked", index === at);
      });
    },
  };
}

/** @param {(number | null)[]} values */
const sizeOf = (values) => Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
