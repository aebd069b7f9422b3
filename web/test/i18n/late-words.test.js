import { addWords, fetchLanguage, fetchWords, setLanguage, t } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

test("what is opened while another language is on its way speaks that language as well", async () => {
  setLanguage("en");
  /** @type {() => void} */
  let come = () => {};
  const onItsWay = new Promise((resolve) => {
    come = () => resolve({});
  });
  addWords({
    en: async () => ({}),
    "zh-CN": () => /** @type {Promise<{}>} */ (onItsWay),
  });

  const chosen = fetchLanguage("zh-CN");
  await fetchWords({
    en: async () => ({ messages: { "late.word": "late" } }),
    "zh-CN": async () => ({ messages: { "late.word": "晚" } }),
  });
  assert.equal(t("late.word"), "late");
  come();
  await chosen;
  setLanguage("zh-CN");

  assert.equal(t("late.word"), "晚");
});
