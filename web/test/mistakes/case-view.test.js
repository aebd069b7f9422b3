import { Refused } from "../../src/figures/api.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { createCase } from "../../src/mistakes/case-view.js";
import { CASES } from "../../src/mistakes/cases.js";
import { assert, test } from "../testing.js";

const BYTES = CASES.find(({ id }) => id === "wrapping-bytes") ?? CASES[0];

const INPUTS = ["y", "t"].map((name) => ({
  name,
  smallest: 0,
  largest: 255,
  whole: true,
  usual: name === "y" ? 3 : 250,
}));

/** @param {Record<string, any>} inputs */
const answerTo = (inputs) => ({
  id: BYTES.id,
  inputs,
  wrong: { result: 40.5, operands: { difference: 9, square: 81 } },
  right: { result: 30504.5, operands: { difference: -247, square: 61009 } },
  differs: [0],
});

/** Until what was answered is drawn. @returns {Promise<void>} */
const drawn = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** A case, and what it asked. @param {(inputs: any) => any} [answer] */
function shownCase(answer = answerTo) {
  setLanguage("en");
  /** @type {any[]} */
  const asked = [];
  const view = createCase(BYTES, async (name, /** @type {any} */ { id, inputs }) => {
    asked.push([name, id, inputs]);
    return answer(inputs);
  });
  document.body.append(view.root);
  view.take(INPUTS);
  const fields = [
    .../** @type {NodeListOf<HTMLInputElement>} */ (
      view.root.querySelectorAll("input:not([type=range])")
    ),
  ];
  const results = () =>
    [...view.root.querySelectorAll(".mistake-value")].map(({ textContent }) => textContent);
  return { view, asked, fields, results };
}

/**
 * @param {HTMLInputElement} field
 * @param {string} text
 */
function type(field, text) {
  field.value = text;
  field.dispatchEvent(new Event("input"));
  field.dispatchEvent(new Event("change"));
}

test("a case asks once when it comes into view, and shows both results and their way", async () => {
  const { view, asked, results } = shownCase();
  assert.deepEqual(asked, []);
  assert.deepEqual(results(), ["…", "…"]);

  view.want();
  view.want();
  await drawn();

  assert.deepEqual(asked, [["mistake", "wrapping-bytes", { y: 3, t: 250 }]]);
  assert.deepEqual(results(), ["40.5", "30504.5"]);
  assert.match(view.root.querySelector(".mistake-wrong")?.textContent ?? "", /mod256=9/);
  assert.match(view.root.querySelector(".mistake-right")?.textContent ?? "", /\(−247\)²=61009/);
});

test("a number that is typed, also with the digits of a Chinese keyboard, is asked for", async () => {
  const { view, asked, fields } = shownCase();
  view.want();
  await drawn();

  type(fields[0], "２０");
  await drawn();

  assert.deepEqual(asked[1][2], { y: 20, t: 250 });
  assert.match(view.root.querySelector("pre")?.textContent ?? "", /np\.array\(\[20\]/);
});

test("a number that cannot be is told beside its field and not asked for", async () => {
  const { view, asked, fields } = shownCase();
  view.want();
  await drawn();

  type(fields[0], "256");
  assert.equal(fields[0].getAttribute("aria-invalid"), "true");
  const fault = document.getElementById(fields[0].getAttribute("aria-describedby") ?? "");
  assert.equal(fault?.textContent, "Must be at most 255.");
  type(fields[1], "1.5");
  assert.equal(fields[1].getAttribute("aria-invalid"), "true");
  await drawn();

  assert.equal(asked.length, 1);
});

test("where both give the same it is said that the mistake hides", async () => {
  const { view, results } = shownCase((inputs) => ({
    ...answerTo(inputs),
    wrong: answerTo(inputs).right,
    differs: [],
  }));
  view.want();
  await drawn();

  assert.deepEqual(results(), ["30504.5", "30504.5"]);
  assert.match(view.root.textContent ?? "", /the mistake hides/);
  assert.equal(view.root.querySelectorAll(".mistake-number-differs").length, 0);
});

test("what the server refuses is said, and the numbers before it come back", async () => {
  let isRefusing = false;
  const { view, fields, results } = shownCase((inputs) => {
    if (!isRefusing) return answerTo(inputs);
    throw new Refused({ code: "outOfRange", path: "/inputs/y", params: [7, 0, 5] });
  });
  view.want();
  await drawn();

  isRefusing = true;
  type(fields[0], "7");
  await drawn();

  assert.match(view.root.querySelector(".mistake-figure > .fault")?.textContent ?? "", /7/);
  assert.equal(fields[0].value, "3");
  assert.deepEqual(results(), ["40.5", "30504.5"]);
});

test("a change of the language reaches a case, its numbers stay", async () => {
  const { view, results } = shownCase();
  view.want();
  await drawn();

  setLanguage("zh-CN");

  assert.match(view.root.textContent ?? "", /错误写法/);
  assert.deepEqual(results(), ["40.5", "30504.5"]);
  setLanguage("en");
});
