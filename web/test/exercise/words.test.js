import { EXERCISES } from "../../src/exercise/counts.js";
import { questionText } from "../../src/exercise/question-text.js";
import { wordsOf } from "../../src/exercise/words.js";
import { termsIn } from "../../src/glossary/termed.js";
import { termOf } from "../../src/glossary/terms.js";
import { fetchLanguage, fetchWords, setLanguage } from "../../src/i18n/translate.js";
import { SCENES } from "../../src/shell/scenes.js";
import { assert, test } from "../testing.js";

/** @param {string} scene @param {"en" | "zh-CN"} language */
async function messagesOf(scene, language) {
  const fetched = await Promise.all(wordsOf(scene).map((source) => source[language]()));
  return Object.assign({}, ...fetched.map(({ messages }) => messages));
}

const places = (/** @type {string} */ text) => (text.match(/\{\w+\}/g) ?? []).sort();

test("both languages say the same things, with the same givens and the same terms", async () => {
  for (const { name } of SCENES) {
    const [english, chinese] = [await messagesOf(name, "en"), await messagesOf(name, "zh-CN")];
    assert.deepEqual(Object.keys(chinese), Object.keys(english));
    for (const [key, text] of Object.entries(english)) {
      assert.deepEqual(places(chinese[key]), places(text), key);
      assert.deepEqual(termsIn(chinese[key]).sort(), termsIn(text).sort(), key);
      for (const term of termsIn(text)) assert.ok(termOf(term), `${key}: ${term}`);
    }
  }
});

test("each scene has as many questions as its offer says", async () => {
  for (const { name } of SCENES) {
    const names = Object.keys(await messagesOf(name, "en")).filter((key) => key.endsWith(".name"));
    assert.equal(
      names.filter((key) => key !== "exercise.curve.name").length,
      EXERCISES[name],
      name,
    );
  }
});

test("a question has its givens set in as formulas and numbers", async () => {
  setLanguage("en");
  await Promise.all(wordsOf("derivative").map(fetchWords));
  const parts = questionText({
    id: "central-difference",
    givens: { f: "4*x^2", x: -2, h: 0.5 },
  });
  const text = parts.map((part) => (typeof part === "string" ? part : part.textContent)).join("");

  assert.ok(text.startsWith("f(x) = 4\u2062x2. What does the central difference say"), text);
  assert.ok(text.endsWith("at x = −2 with h = 0.5?"), text);
  assert.throws(() => questionText({ id: "central-difference", givens: {} }), /no given called f/);
});

test("a mark after a given does not begin a line, in any question", async () => {
  for (const { name } of SCENES) {
    for (const language of /** @type {const} */ (["en", "zh-CN"])) {
      await Promise.all(wordsOf(name).map(fetchWords));
      await fetchLanguage(language);
      setLanguage(language);
      const messages = await messagesOf(name, language);
      const ids = Object.keys(messages)
        .flatMap((key) => /^exercise\.(.+)\.name$/.exec(key)?.[1] ?? [])
        .filter((id) => `exercise.${id}` in messages);
      assert.ok(ids.length > 0, name);
      for (const id of ids) {
        const text = messages[`exercise.${id}`];
        const givens = Object.fromEntries(
          places(text)
            .map((place) => place.slice(1, -1))
            .map((given) => [given, given.startsWith("shape") ? [2, 3] : 1]),
        );
        const parts = questionText({ id, givens });
        parts.forEach((part, at) => {
          const isLoose = part instanceof Element && part.localName === "math";
          const next = parts[at + 1];
          const mark = typeof next === "string" && /^[,.;:?!)\]，。、；：？！）]/.test(next);
          assert.ok(!(isLoose && mark), `${id}: ${next}`);
        });
      }
    }
  }
  setLanguage("en");
});
