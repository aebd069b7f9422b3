import { percentText } from "../../src/i18n/percent.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

test("a share is written as its language has it, with a space in English and without in Chinese", () => {
  setLanguage("zh-CN");
  assert.equal(percentText(0.07), "7%");
  assert.equal(percentText(0.12345, 1), "12.3%");
  setLanguage("en");
  assert.equal(percentText(0.07), "7\u00a0%");
  assert.equal(percentText(0.12345, 1), "12.3\u00a0%");
  assert.equal(percentText(0), "0\u00a0%");
});
