import { SETS } from "../../src/samples/sets.js";
import { PRESETS, exampleOf, presetOf } from "../../src/scenes/training/presets.js";
import { trainingExamples } from "../i18n/example-texts.js";
import { assert, test } from "../testing.js";

test("every example tells in both languages what was seen", () => {
  for (const { texts } of Object.values(trainingExamples)) {
    for (const { id } of PRESETS) assert.ok(texts[id].seen, id);
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

test("an example's text stays while its data do, and gives way to a general one on others", () => {
  const [spirals] = PRESETS;
  const other = { ...spirals.settings, data: { ...spirals.settings.data, set: "moons" } };

  assert.equal(exampleOf({ ...spirals.settings, learningRate: 1 }, spirals.id), null);
  const general = exampleOf(other, spirals.id)?.id ?? "";
  for (const { texts } of Object.values(trainingExamples)) assert.ok(texts[general].question);
});
