import { test, assert } from "../testing.js";
import { createStepPointer, stepAfterKey } from "../../src/curves/step-pointer.js";

test("keys lead from step to step and stop at both ends", () => {
  const press = (/** @type {string} */ key, from = 50, shiftKey = false) =>
    stepAfterKey({ key, shiftKey }, from, 200);
  assert.equal(press("ArrowRight"), 51);
  assert.equal(press("ArrowLeft", 50, true), 40);
  assert.equal(press("PageUp"), 70);
  assert.equal(press("Home"), 0);
  assert.equal(press("End"), 200);
  assert.equal(press("ArrowLeft", 0), 0);
  assert.equal(press("a"), null);
});

test("arrows point at a step and Enter goes there", () => {
  const element = document.createElement("div");
  element.tabIndex = 0;
  document.body.append(element);
  /** @type {(number | null)[]} */
  const pointed = [];
  /** @type {number[]} */
  const sought = [];
  createStepPointer(element, {
    newest: () => 20,
    shown: () => 7,
    under: () => 0,
    onPoint: (step) => pointed.push(step),
    onSeek: (step) => sought.push(step),
  });
  for (const key of ["ArrowLeft", "ArrowLeft", "Enter", "Escape", "Enter"]) {
    element.dispatchEvent(new KeyboardEvent("keydown", { key }));
  }
  assert.deepEqual(pointed, [6, 5, null]);
  assert.deepEqual(sought, [5]);
});
