import { SETS } from "../../src/samples/sets.js";
import { PRESETS, presetOf } from "../../src/scenes/training/presets.js";
import { trainingExamples } from "../i18n/example-texts.js";
import { assert, test } from "../testing.js";

test("every example tells in both languages what was seen", () => {
  for (const { texts } of Object.values(trainingExamples)) {
    for (const text of Object.values(texts)) assert.ok(text.seen, text.question);
  }
});

test("both languages name the same numbers", () => {
  const numbers = (/** @type {string} */ text) =>
    (text.replace(/(\d)[, ](?=\d{3})/g, "$1").match(/\d+(\.\d+)?/g) ?? []).sort();
  for (const { id } of PRESETS) {
    const { english, chinese } = trainingExamples;
    assert.deepEqual(
      numbers(chinese.texts[id].seen ?? ""),
      numbers(english.texts[id].seen ?? ""),
      id,
    );
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
