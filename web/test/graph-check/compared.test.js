import { comparedInWords, createCompareForm } from "../../src/graph-check/compare-form.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { createWording } from "../../src/i18n/wording.js";
import { APPLE_GRAPH } from "../backprop/fixture.js";
import { NETWORK } from "../layers/fixture.js";
import { assert, test } from "../testing.js";

/** @typedef {import("../../src/protocol/backprop-frames.js").Compared} Compared */

/** @type {Compared} */
const WRONG = {
  type: "compared",
  run: "r",
  step: 9,
  agrees: false,
  first: { node: 1, cell: [0, 2], yours: 0.3, right: 0.1 },
  mistake: "forgotBatchMean",
  compared: ["W1"],
  missing: ["b1"],
};

test("the first wrong number is named with both numbers and the likely mistake", () => {
  setLanguage("en");
  assert.equal(
    comparedInWords(NETWORK, WRONG),
    "The first wrong one is dW1[0, 2]: yours is 0.3, right is 0.1. Most likely 1/N was forgotten.",
  );
});

test("a factor without a name is told as a number, and a mistake that nobody knows as none", () => {
  setLanguage("en");
  assert.match(
    comparedInWords(NETWORK, { ...WRONG, mistake: "factor", factor: 1.5 }),
    /1\.5 times/,
  );
  assert.match(comparedInWords(NETWORK, { ...WRONG, mistake: null }), /None of the usual mistakes/);
});

test("what is right is said, and what was not given", () => {
  setLanguage("en");
  const right = { ...WRONG, agrees: true, first: undefined, mistake: undefined };
  assert.equal(comparedInWords(NETWORK, right), "All right: W1. Not given: b1.");
});

test("every mistake that can be planted has its name, its signature and its diagnosis", async () => {
  const { messages } = await import("../../src/i18n/graph-check/check.en.js");
  /** @type {Record<string, string>} */
  const words = messages;
  const bugs = Object.keys(words)
    .filter((key) => key.startsWith("check.about."))
    .map((key) => key.replace("check.about.", ""));
  assert.equal(bugs.length, 10);
  for (const bug of bugs) {
    assert.ok(words[`check.bug.${bug}`] && words[`check.mistake.${bug}`], bug);
  }
});

test("what was said of the gradients of one graph is gone with it", async () => {
  setLanguage("en");
  const form = createCompareForm(createWording(), () => Promise.reject(new Error("is not asked")));
  form.update(APPLE_GRAPH);
  const area = /** @type {HTMLTextAreaElement} */ (form.root.querySelector("textarea"));
  area.value = "pear = 2";
  form.root.querySelector("button")?.click();
  const said = () => form.root.querySelector("[role=status]")?.textContent;
  assert.match(said() ?? "", /pear/);
  form.update({ ...APPLE_GRAPH });
  assert.equal(said(), "");
  assert.ok(!area.hasAttribute("aria-invalid"));
});
