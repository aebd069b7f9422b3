import { addWords, fetchLanguage, setLanguage } from "../../src/i18n/translate.js";
import { sentences } from "../../src/scenes/training/sentences.js";
import { words } from "../../src/scenes/training/words.js";
import { assert, test } from "../testing.js";

addWords(words);
await fetchLanguage("en");
setLanguage("en");

/**
 * What is said of a run after whose step 3 a quantity was lost, whose last value was 5.
 *
 * @param {string} quantity
 */
function said(quantity) {
  const ended = { reason: "diverged", step: 3, quantity, lastValue: 5 };
  return sentences.ended(/** @type {any} */ ({ ended }));
}

test("the last value of a run that diverged is said to be of what it is of", () => {
  assert.ok(said("loss").endsWith("the loss left the finite numbers; the loss was 5 last."));
  assert.ok(
    said("dW2").endsWith(
      "the gradient of the weights of layer 2 left the finite numbers; the norm was 5 last.",
    ),
  );
  assert.ok(said("b1").includes("the biases of layer 1 left the finite numbers; the norm was 5"));
});

test("what an optimizer remembers is not taken for the loss when it leaves the finite numbers", () => {
  for (const quantity of ["vW1", "bW1", "hb1"]) {
    const sentence = said(quantity);
    assert.ok(sentence.includes("what the optimizer remembers of layer 1 left"), sentence);
    assert.ok(!sentence.includes("loss"), sentence);
  }
});
