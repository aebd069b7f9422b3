import { element } from "../controls/element.js";
import { createNumberField } from "../controls/number-field.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";

/** One press of an arrow key; with Shift, ten of them. */
const STEP = 0.1;
const LEAP = 10;

/**
 * A matrix whose cells are typed, or moved by a tenth with the arrows up and down: whole ones by 1.
 *
 * @param {object} options
 * @param {string} options.name how it is written: W
 * @param {string} options.role its hue
 * @param {{ atLeast: number, atMost: number, integer?: boolean }} [options.limits] of each number
 * @param {(rows: number[][]) => void} options.onChange
 */
export function createMatrixField({
  name,
  role,
  limits = { atLeast: -1000, atMost: 1000 },
  onChange,
}) {
  const step = limits.integer ? 1 : STEP;
  const wording = createWording();
  const root = element("div", {
    class: `matrix-field role-${role}`,
    role: "group",
    "aria-label": name,
  });
  /** @type {number[][]} */
  let matrix = [];
  /** @type {ReturnType<typeof createNumberField>[][]} */
  let fields = [];
  wording.also(say);

  /**
   * @param {number} row
   * @param {number} column
   * @param {number} value
   */
  const put = (row, column, value) =>
    onChange(matrix.map((cells, index) => (index === row ? cells.with(column, value) : cells)));

  function build() {
    fields = matrix.map((cells, row) =>
      cells.map((_, column) => {
        const field = createNumberField(limits, (value) => put(row, column, value));
        field.input.addEventListener("keydown", (event) => {
          const sign = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (!sign || event.altKey || event.ctrlKey) return;
          event.preventDefault();
          const moved = matrix[row][column] + sign * step * (event.shiftKey ? LEAP : 1);
          const held = Math.min(limits.atMost, Math.max(limits.atLeast, moved));
          put(row, column, Number(held.toFixed(8)));
        });
        return field;
      }),
    );
    root.style.setProperty("--columns", String(matrix[0].length));
    root.replaceChildren(
      ...fields.flat().map(({ input }) => input),
      ...fields.flat().map(({ fault }) => fault),
    );
    say();
  }

  function say() {
    fields.forEach((cells, row) =>
      cells.forEach(({ input }, column) =>
        input.setAttribute(
          "aria-label",
          t("figure.cell", { name, row: row + 1, column: column + 1 }),
        ),
      ),
    );
  }

  return {
    root,
    refuse() {
      for (const field of fields.flat()) field.refuse();
    },
    /**
     * @param {number[][]} next
     * @param {{ row: number, column: number } | null} [moved] the cell that is worked on
     */
    update(next, moved = null) {
      const isOther = next.length !== matrix.length || next[0].length !== matrix[0]?.length;
      matrix = next;
      if (isOther) build();
      fields.forEach((cells, row) =>
        cells.forEach((field, column) => {
          field.update(next[row][column]);
          const isMoved = moved?.row === row && moved.column === column;
          field.input.classList.toggle("number-cell-marked", isMoved);
        }),
      );
    },
  };
}
