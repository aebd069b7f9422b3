import { LONGEST } from "../../src/address/longest.js";
import { createExpressionEntry, isSameText } from "../../src/expression/entry.js";
import { cutAt, faultOf } from "../../src/expression/fault-text.js";
import { addWords, fetchLanguage, setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

addWords({
  en: async () => ({ messages: (await import("../../src/i18n/expression/field.en.js")).messages }),
  "zh-CN": async () => ({
    messages: (await import("../../src/i18n/expression/field.zh-CN.js")).messages,
  }),
});
await fetchLanguage("en");
setLanguage("en");

const WRONG = { code: "expression", path: "/f", params: ["missingOperand", 4] };

test("a name that is no variable is a fault at its place", () => {
  assert.deepEqual(faultOf({ code: "unknownInput", path: "/f", params: ["y", 2] }), {
    code: "unknownInput",
    position: 2,
    parts: ["y"],
  });
  assert.equal(faultOf({ code: "unknownInput", path: "/inputs/y", params: ["y"] }), null);
  assert.equal(faultOf({ code: "outOfRange", path: "/h", params: [] }), null);
});

test("a text is cut at its fault, or at its end", () => {
  assert.deepEqual(cutAt("2*x+", 1), ["2", "*", "x+"]);
  assert.deepEqual(cutAt("2*x+", 4), ["2*x+", "", ""]);
});

test("what is empty or cannot be seen is told in either field", () => {
  const host = document.createElement("div");
  document.body.append(host);
  /** @type {string[]} */
  const entered = [];
  const onEnter = (/** @type {string} */ text) => void entered.push(text);
  const entry = createExpressionEntry(host, { id: "g", label: "expression.help", onEnter });
  const input = /** @type {HTMLInputElement} */ (host.querySelector("input"));
  const said = () => host.querySelector("[role=alert]")?.textContent;
  const types = (/** @type {string} */ text) => {
    input.value = text;
    input.dispatchEvent(new Event("input"));
    input.dispatchEvent(new Event("change"));
  };
  entry.update("x^2");
  types("");
  assert.equal(said(), "There is no expression yet.");
  assert.deepEqual(entered, []);
  types("x\u0007");
  const params = ["unexpectedCharacter", 1, "\u0007", "U+0007"];
  entry.refuse({ code: "expression", path: "/f", params });
  assert.equal(said(), "Character 2: “U+0007” means nothing here.");
});

test("either field says how a product is written", () => {
  const host = document.body.appendChild(document.createElement("div"));
  const entry = createExpressionEntry(host, { id: "p", label: "expression.help", onEnter() {} });
  entry.refuse({ code: "expression", path: "/f", params: ["missingOperator", 1] }, "3x^2");
  assert.match(host.querySelector(".expression-hint")?.textContent ?? "", /write 3\*x/);
});

test("spaces make no other expression", () => {
  assert.ok(isSameText("x0^2 + x1^2", "x0^2+x1^2"));
  assert.ok(!isSameText("x0^2", "x1^2"));
});

test("what a link got wrong stands in the field with its fault, once", () => {
  const host = document.createElement("div");
  document.body.append(host);
  const entry = createExpressionEntry(host, {
    id: "f",
    label: "expression.help",
    onEnter: () => {},
  });
  const input = /** @type {HTMLInputElement} */ (host.querySelector("input"));

  entry.refuse(WRONG, "2*x+");
  assert.equal(input.value, "2*x+");
  assert.equal(input.getAttribute("aria-invalid"), "true");

  entry.update("x^2");
  entry.refuse(WRONG, "2*x+");
  assert.equal(input.value, "x^2");
  assert.equal(input.getAttribute("aria-invalid"), null);
});

test("a formula that is longer than its field takes is not sent, and is told how long it may be", () => {
  for (const [id, options, most] of /** @type {const} */ ([
    ["long-f", { most: LONGEST.f }, 1024],
    ["long-expression", {}, 2000],
  ])) {
    const host = document.body.appendChild(document.createElement("div"));
    /** @type {string[]} */
    const entered = [];
    const onEnter = (/** @type {string} */ text) => void entered.push(text);
    createExpressionEntry(host, { id, label: "expression.help", onEnter, ...options });
    const input = /** @type {HTMLInputElement} */ (host.querySelector("input"));
    for (const length of [most + 1, most]) {
      input.value = "x".repeat(length);
      input.dispatchEvent(new Event("input"));
      input.dispatchEvent(new Event("change"));
      const said = host.querySelector("[role=alert]")?.textContent ?? "";
      assert.equal(said.includes(`${most} characters are the most`), length > most, said);
    }
    assert.deepEqual(entered, ["x".repeat(most)]);
  }
});
