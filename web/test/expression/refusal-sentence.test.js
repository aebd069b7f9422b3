import { createExpressionEntry } from "../../src/expression/entry.js";
import { refusalSentence } from "../../src/expression/refusal-sentence.js";
import { errorSentence } from "../../src/i18n/error-sentence.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

/** @param {string} code @param {(string | number)[]} params */
const refusal = (code, params, path = "/spec/expression") => ({ code, params, path });

/** What the field says of it. @param {ReturnType<typeof refusal>} notice */
function saidByTheField(notice) {
  const host = document.body.appendChild(document.createElement("div"));
  const entry = createExpressionEntry(host, { id: "f", label: "own.label", onEnter() {} });
  entry.refuse(notice, "x0^2+");
  return host.querySelector(".fault")?.textContent;
}

for (const language of /** @type {const} */ (["en", "zh-CN"])) {
  test(`a refused expression is told to others as its field says it, in ${language}`, async () => {
    setLanguage(language);
    for (const notice of [
      refusal("expression", ["missingOperand", 5]),
      refusal("wrongVariables", [3]),
    ]) {
      assert.equal(await refusalSentence(notice), saidByTheField(notice));
    }
    setLanguage("en");
  });
}

test("a refused expression is told with its place and the reason", async () => {
  setLanguage("en");
  assert.equal(
    await refusalSentence(refusal("expression", ["missingOperand", 5])),
    "Character 6: a number, a name or a parenthesis is missing.",
  );
});

test("what is no fault of an expression is told as the page tells it", async () => {
  setLanguage("en");
  const other = refusal("outsideDomain", [], "/spec/start");
  assert.equal(await refusalSentence(other), errorSentence(other));
});
