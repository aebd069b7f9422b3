import { createNumberField } from "../controls/number-field.js";
import { editableNumber } from "../numbers/format.js";

/**
 * A field in the place of a cell's number: Enter takes what is typed, Escape leaves things as they
 * are; what is no number stays, and below the grid it is said why.
 *
 * @param {HTMLElement} cell
 * @param {HTMLElement} grid that the cell is in
 * @param {object} number
 * @param {string} number.name of the cell
 * @param {number} number.value in force
 * @param {string} [number.typed] what was typed on the cell already
 * @param {(value: number) => void} onEnter
 */
export function editCell(cell, grid, { name, value, typed }, onEnter) {
  const written = cell.textContent ?? "";
  const field = createNumberField({}, (entered) => {
    onEnter(entered);
    close(true);
  });
  const { input, fault } = field;
  let isOpen = true;
  field.update(value);
  input.setAttribute("aria-label", name);
  input.classList.add("cell-field");
  fault.classList.add("cell-fault");
  cell.replaceChildren(input);
  grid.after(fault);
  input.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const isDone = event.key === "Escape" || (event.key === "Enter" && fault.hidden);
    if (isDone) close(true);
  });
  input.addEventListener("blur", () => {
    if (fault.hidden) close(false);
  });

  /** @param {boolean} keepFocus */
  function close(keepFocus) {
    if (!isOpen) return;
    isOpen = false;
    fault.remove();
    cell.replaceChildren(written);
    if (keepFocus) cell.focus({ preventScroll: true });
  }

  input.focus({ preventScroll: true });
  if (typed === undefined) {
    input.value = editableNumber(value);
    input.select();
  } else {
    input.value = typed;
    input.dispatchEvent(new Event("input"));
  }
}
