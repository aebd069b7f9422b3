import { createExpressionField } from "../../src/expression/expression-field.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

setLanguage("en");

/** A field, what was entered into it, and what it shows. */
function aField() {
  const host = document.createElement("div");
  document.body.append(host);
  /** @type {string[]} */
  const entered = [];
  const field = createExpressionField(host, { onEnter: (text) => void entered.push(text) });
  const input = /** @type {HTMLInputElement} */ (host.querySelector("input"));
  const faults = /** @type {HTMLElement} */ (host.querySelector(".expression-faults"));
  return {
    field,
    entered,
    input,
    fault: () => (faults.hidden ? "" : faults.innerText),
    /** @param {string} expression in force @param {any} [notice] */
    shows: (expression, notice = null) =>
      field.update(
        /** @type {any} */ ({
          runs: [{ scenery: {}, settings: { expression } }],
          active: 0,
          notice,
        }),
      ),
    /** @param {string} text */
    types(text) {
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event("input"));
      input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    },
  };
}

/** @param {string} expression that was refused */
const refusal = (expression) => ({
  code: "expression",
  path: "/spec/expression",
  params: ["missingOperator", 1],
  spec: { expression },
});

test("what was typed stays with its fault, and how it is mended, until it is", () => {
  const { shows, types, input, fault, entered } = aField();
  shows("x");
  types("3x^2");
  shows("x", refusal("3x^2"));
  assert.deepEqual(entered, ["3x^2"]);
  assert.equal(input.value, "3x^2");
  assert.equal(input.getAttribute("aria-invalid"), "true");
  assert.ok(fault().includes("Character 2") && fault().includes("3*x"), fault());
  types("3*x^2");
  shows("3*x^2");
  assert.equal(fault(), "");
  assert.equal(input.value, "3*x^2");
});

test("an empty field says so, and is not sent", () => {
  const { shows, types, fault, entered } = aField();
  shows("x");
  types("  ");
  assert.match(fault(), /^There is no expression yet/);
  types("");
  assert.match(fault(), /^There is no expression yet/);
  assert.deepEqual(entered, []);
});

test("a character that cannot be seen is called by its number", () => {
  const { shows, types, fault } = aField();
  shows("x");
  types("x\u0007");
  const params = ["unexpectedCharacter", 1, "\u0007", "U+0007"];
  shows("x", { ...refusal("x\u0007"), params });
  assert.match(fault(), /“U\+0007” means nothing here/);
});

test("the text of a link that cannot be read stands in the field, while an example is shown", () => {
  const { shows, input, fault, field } = aField();
  const notice = refusal("2y");
  field.update(/** @type {any} */ ({ runs: [{ settings: {} }], active: 0, notice }));
  shows("apple*count", notice);
  assert.equal(input.value, "2y");
  assert.ok(fault().includes("2*y"), fault());
  shows("x*y");
  assert.equal(input.value, "x*y", "another run has been chosen");
  assert.equal(fault(), "");
});

test("the text of a link that is refused for something else stands in the field, to be entered", () => {
  const { shows, input, fault, field, entered } = aField();
  const notice = {
    code: "outOfRange",
    params: [100000, 1, 1000],
    path: "/spec/iterations",
    spec: { expression: "x*y" },
  };
  field.update(/** @type {any} */ ({ runs: [{ settings: {} }], active: 0, notice }));
  shows("apple*count", notice);
  assert.equal(input.value, "x*y");
  assert.equal(fault(), "");
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  assert.deepEqual(entered, ["x*y"]);
});

test("what was typed while the server was full can be entered once more", () => {
  const { shows, types, input, entered } = aField();
  shows("x");
  types("x*y");
  shows("x", { code: "serverFull", params: [], path: "", spec: { expression: "x*y" } });
  assert.equal(input.value, "x*y");
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  assert.deepEqual(entered, ["x*y", "x*y"]);
});

test("Escape puts back what is in force, also after a link that could not be read", () => {
  const { shows, input, field } = aField();
  const notice = refusal("2y");
  field.update(/** @type {any} */ ({ runs: [{ settings: {} }], active: 0, notice }));
  shows("apple*count", notice);
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  assert.equal(input.value, "apple*count");
});

test("a refusal of something else than the expression in force leaves the field alone", () => {
  const { shows, input, fault } = aField();
  shows("log(x)");
  shows("log(x)", { code: "outsideDomain", params: [], path: "", spec: { expression: "log(x)" } });
  assert.equal(input.value, "log(x)");
  assert.equal(fault(), "");
});

test("a function of too many variables is refused as a whole", () => {
  const { shows, types, fault } = aField();
  shows("x");
  types("a+b+c");
  const [code, params] = ["wrongVariables", [3, 1, 2]];
  shows("x", { code, params, path: "/spec/expression", spec: { expression: "a+b+c" } });
  assert.ok(fault().includes("this one has 3"), fault());
});
