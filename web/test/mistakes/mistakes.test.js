import { createMatrixField } from "../../src/figures/matrix-field.js";
import { termsIn } from "../../src/glossary/termed.js";
import { termOf } from "../../src/glossary/terms.js";
import { messages as english } from "../../src/i18n/mistakes.en.js";
import { messages as chinese } from "../../src/i18n/mistakes.zh-CN.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { CASES, chapterOf } from "../../src/mistakes/cases.js";
import { CODE } from "../../src/mistakes/code.js";
import { codeView } from "../../src/mistakes/code-view.js";
import { after, line, ln, n, vector } from "../../src/mistakes/line.js";
import { linesOf } from "../../src/mistakes/lines.js";
import { SCENES } from "../../src/shell/scenes.js";
import { assert, test } from "../testing.js";

/** @param {import("../../src/mistakes/line.js").Line} of */
const textOf = ({ pieces }) => pieces.map(({ textContent }) => textContent).join(" ");

test("every mistake has its words in both languages, its code and its computation", () => {
  for (const { id } of CASES) {
    for (const messages of [english, chinese]) {
      const known = /** @type {Record<string, string>} */ (messages);
      for (const part of ["title", "lead", "cost"]) assert.ok(known[`mistakes.${part}.${id}`], id);
    }
    assert.equal(typeof linesOf(id).wrong, "function", id);
    assert.equal(typeof linesOf(id).right, "function", id);
  }
  assert.deepEqual(Object.keys(CODE).sort(), CASES.map(({ id }) => id).sort());
});

test("both versions of the code differ in the lines that are marked, and in no others", () => {
  for (const [id, { wrong, right }] of Object.entries(CODE)) {
    const marked = (/** @type {string} */ code) =>
      code.split("\n").filter((written) => written.startsWith("»"));
    const common = (/** @type {string} */ code) =>
      code
        .split("\n")
        .filter((written) => !written.startsWith("»"))
        .map((written) => written.replace(/\s*#.*/, ""));
    assert.ok(marked(wrong).length > 0 && marked(right).length > 0, id);
    assert.ok(marked(wrong).join() !== marked(right).join(), id);
    if (id === "epsilon-in-the-logarithm") continue;
    assert.deepEqual(common(wrong), common(right), id);
  }
});

test("the mistakes follow the article, each leads to a scene, and no name is there twice", () => {
  const sections = CASES.map(({ section }) => section);
  assert.deepEqual(sections, [...sections].sort());
  assert.equal(new Set(CASES.map(({ id }) => id)).size, CASES.length);
  assert.deepEqual([...new Set(CASES.map(chapterOf))], ["1", "2", "3", "4"]);
  for (const { id, scene, query } of CASES) {
    assert.ok(
      SCENES.some(({ name }) => name === scene),
      id,
    );
    assert.match(query, /^(\?.+)?$/, id);
  }
});

test("the texts mark only terms that the glossary has, the same ones in both languages", () => {
  for (const [key, text] of Object.entries(english)) {
    const inChinese = termsIn(/** @type {Record<string, string>} */ (chinese)[key]);
    for (const term of termsIn(text)) assert.ok(termOf(term), `${key}: ${term}`);
    assert.deepEqual(inChinese.sort(), termsIn(text).sort(), key);
  }
});

test("a line that differs says so without its colour, and inputs are filled into the code", () => {
  setLanguage("en");
  const view = codeView("a = 1\n»x = np.array({x}, {kind})", { x: [3, -4.5] });

  const lines = [...view.querySelectorAll(".mistake-line")].map(({ textContent }) => textContent);
  assert.deepEqual(lines, ["a = 1", "This line differs: x = np.array([3, -4.5], {kind})"]);
});

test("a line is written with its numbers, and may break before each sign of equality", () => {
  const made = line(
    "last",
  )`∂L/∂b = ${n(2000)} // ${n(50)}·${after(-3)} = ${vector([1, "undefined"])}`;

  assert.equal(made.name, "last");
  assert.deepEqual(
    made.pieces.map(({ textContent }) => textContent),
    ["∂L/∂b", "=2000//50·(−3)", "=(1,undefined)"],
  );
  assert.equal(textOf(line()`L = −${ln(0.5)}¦+ 1.5`), "L =−ln0.5 +1.5");
});

test("the arrow keys move a number by its own step and not beyond its bounds", () => {
  /** @type {number[][][]} */
  const changes = [];
  const field = createMatrixField({
    name: "t",
    role: "data",
    limits: { atLeast: 0, atMost: 2, integer: true },
    onChange: (rows) => changes.push(rows),
  });
  document.body.append(field.root);
  field.update([[0, 2]]);
  const [first, second] = field.root.querySelectorAll("input");

  first.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp" }));
  second.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp" }));

  assert.deepEqual(changes, [[[1, 2]], [[0, 2]]]);
});
