import { actionOf } from "../../src/present/remote.js";
import { assert, test } from "../testing.js";

/**
 * @param {string} key
 * @param {Element | null} [target]
 * @param {object} [held]
 */
const meaning = (key, target = null, held = {}) =>
  actionOf(
    { key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held },
    target,
  );

test("the keys of a remote play, go from step to step, and leave", () => {
  assert.equal(meaning(" "), "toggle");
  for (const key of ["ArrowRight", "ArrowDown", "PageDown"]) assert.equal(meaning(key), "forward");
  for (const key of ["ArrowLeft", "ArrowUp", "PageUp"]) assert.equal(meaning(key), "back");
  assert.equal(meaning("Escape"), "leave");
  assert.equal(meaning("x"), null);
});

test("a field keeps its keys, and a button its space", () => {
  const [field, button] = [document.createElement("input"), document.createElement("button")];
  assert.equal(meaning("ArrowRight", field), null);
  assert.equal(meaning(" ", button), null);
  assert.equal(meaning("ArrowRight", button), "forward");
  assert.equal(meaning("Escape", field), "leave");
});

test("what somebody has come to by the keyboard keeps its arrows", () => {
  const slider = document.createElement("div");
  slider.setAttribute("role", "slider");
  slider.tabIndex = 0;
  document.body.append(slider);
  assert.equal(meaning("ArrowRight", slider), "forward", "one that was clicked leaves them");
  slider.focus({ focusVisible: true });
  assert.equal(meaning("ArrowRight", slider), null);
  assert.equal(meaning("Escape", slider), "leave");
  slider.remove();
});

test("keys with others held mean something else", () => {
  assert.equal(meaning("ArrowRight", null, { ctrlKey: true }), null);
});
