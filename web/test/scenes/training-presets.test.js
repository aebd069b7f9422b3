import { SETS } from "../../src/samples/sets.js";
import { PRESETS, presetOf } from "../../src/scenes/training/presets.js";
import { textsEn } from "../../src/scenes/training/texts.en.js";
import { textsZhCN } from "../../src/scenes/training/texts.zh-CN.js";
import { assert, test } from "../testing.js";

test("every example has its text in both languages, with a question and what was seen", () => {
  const ids = PRESETS.map(({ id }) => id);
  assert.deepEqual(Object.keys(textsEn), ids);
  assert.deepEqual(Object.keys(textsZhCN), ids);
  for (const text of [...Object.values(textsEn), ...Object.values(textsZhCN)]) {
    assert.ok(/[?？]$/.test(text.question), text.question);
    assert.ok(text.name && text.look && text.try && text.seen, text.name);
  }
});

test("no Chinese text is longer than can be read beside a moving picture", () => {
  for (const text of Object.values(textsZhCN)) {
    const length = (text.question + text.look + text.try).length;
    assert.ok(length <= 210, `${text.question} ${length}`);
  }
});

test("both languages name the same numbers", () => {
  const numbers = (/** @type {string} */ text) =>
    (text.replace(/(\d)[, ](?=\d{3})/g, "$1").match(/\d+(\.\d+)?/g) ?? []).sort();
  for (const { id } of PRESETS) {
    assert.deepEqual(numbers(textsZhCN[id].seen ?? ""), numbers(textsEn[id].seen ?? ""), id);
  }
});

test("every example is known again by its settings, and no other is taken for it", () => {
  for (const preset of PRESETS) assert.equal(presetOf(preset.settings)?.id, preset.id);
});

test("only samples with two inputs have features, and a loss that fits", () => {
  for (const { id, runs } of PRESETS) {
    for (const { data, features, loss } of runs) {
      const { inputs, task } = SETS[data.set];
      assert.equal(features !== undefined, inputs === 2, id);
      assert.equal(loss === "halfSquaredError", task === "regression", id);
    }
  }
});
