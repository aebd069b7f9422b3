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

test("where a stretch can be selected, a drag selects it and a press seeks", () => {
  const element = document.createElement("div");
  document.body.append(element);
  element.setPointerCapture = () => {};
  /** @type {unknown[]} */
  const heard = [];
  createStepPointer(element, {
    newest: () => 500,
    shown: () => 0,
    under: (clientX) => clientX,
    onPoint: () => {},
    onSeek: (step) => heard.push(step),
    onSelect: (stretch, done) => heard.push([stretch, done]),
  });
  const fire = (/** @type {string} */ type, /** @type {number} */ clientX) =>
    element.dispatchEvent(new PointerEvent(type, { clientX, pointerType: "mouse" }));
  fire("pointerdown", 40);
  fire("pointerup", 42);
  assert.deepEqual(heard.splice(0), [40]);
  fire("pointerdown", 90);
  fire("pointermove", 60);
  fire("pointerup", 50);
  assert.deepEqual(heard, [
    [[60, 90], false],
    [[50, 90], true],
  ]);
});
