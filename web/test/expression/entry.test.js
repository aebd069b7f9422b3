import { element } from "../../src/controls/element.js";
import { createExpressionEntry } from "../../src/expression/entry.js";
import { assert, test } from "../testing.js";

test("what is typed while the answer to the expression before is on its way stays", () => {
  const host = element("div", {});
  document.body.append(host);
  /** @type {string[]} */
  const entered = [];
  const entry = createExpressionEntry(host, {
    id: "expression",
    label: "expression.label",
    onEnter: (expression) => entered.push(expression),
  });
  const input = /** @type {HTMLInputElement} */ (host.querySelector("input"));
  /** @param {string} text */
  function types(text) {
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event("input"));
  }
  types("x^2");
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  assert.deepEqual(entered, ["x^2"]);
  types("3x");
  entry.update("x^2");
  assert.equal(input.value, "3x");
  host.remove();
});
