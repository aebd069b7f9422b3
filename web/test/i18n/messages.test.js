import { errorSentence } from "../../src/i18n/error-sentence.js";
import { outcomeSentence } from "../../src/i18n/sentences.js";
import {
  LANGUAGES,
  fetchLanguage,
  preferredLanguage,
  setLanguage,
  subscribe,
  t,
} from "../../src/i18n/translate.js";
import { OPENING, PRESETS } from "../../src/lesson/presets.js";
import {
  OPENING as TRAINING_OPENING,
  PRESETS as TRAINING_PRESETS,
} from "../../src/scenes/training/presets.js";
import {
  OPENING as GRAPH_OPENING,
  PRESETS as GRAPH_PRESETS,
} from "../../src/scenes/graph/presets.js";
import {
  OPENING as LAYERS_OPENING,
  PRESETS as LAYERS_PRESETS,
} from "../../src/scenes/layers/presets.js";
import { mistakesIn, termsIn, unmarked } from "../../src/glossary/termed.js";
import { termOf } from "../../src/glossary/terms.js";
import { CASES } from "../../src/mistakes/cases.js";
import { words as ofDescent } from "../../src/scenes/descent/words.js";
import { PRESETS as DERIVATIVE_PRESETS } from "../../src/scenes/derivative/presets.js";
import { words as ofDerivative } from "../../src/scenes/derivative/words.js";
import { PRESETS as GRADIENT_PRESETS } from "../../src/scenes/gradient/presets.js";
import { words as ofGradient } from "../../src/scenes/gradient/words.js";
import { PRESETS as NETWORK_GRADIENT_PRESETS } from "../../src/scenes/network-gradient/presets.js";
import { words as ofNetworkGradient } from "../../src/scenes/network-gradient/words.js";
import { PRESETS as EPOCHS_PRESETS } from "../../src/scenes/epochs/presets.js";
import { words as ofEpochs } from "../../src/scenes/epochs/words.js";
import { PRESETS as LOSS_PRESETS } from "../../src/scenes/loss/presets.js";
import { words as ofLoss } from "../../src/scenes/loss/words.js";
import { words as ofGraph } from "../../src/scenes/graph/words.js";
import { words as ofLayers } from "../../src/scenes/layers/words.js";
import { words as ofTraining } from "../../src/scenes/training/words.js";
import { assert, test } from "../testing.js";
import {
  derivativeExamples,
  descentExamples,
  epochsExamples,
  gradientExamples,
  graphExamples,
  layersExamples,
  lossExamples,
  networkGradientExamples,
  trainingExamples,
} from "./example-texts.js";

const ALL_EXAMPLES = [
  descentExamples,
  trainingExamples,
  graphExamples,
  layersExamples,
  lossExamples,
  epochsExamples,
  derivativeExamples,
  gradientExamples,
  networkGradientExamples,
];

test("every example has its name and text in both languages", () => {
  for (const [examples, presets] of /** @type {const} */ ([
    [descentExamples, PRESETS],
    [trainingExamples, TRAINING_PRESETS],
    [graphExamples, GRAPH_PRESETS],
    [layersExamples, LAYERS_PRESETS],
    [lossExamples, LOSS_PRESETS],
    [epochsExamples, EPOCHS_PRESETS],
    [derivativeExamples, DERIVATIVE_PRESETS],
    [gradientExamples, GRADIENT_PRESETS],
    [networkGradientExamples, NETWORK_GRADIENT_PRESETS],
  ])) {
    const ids = presets.map(({ id }) => id);
    const [{ texts: english }, { texts: chinese }] = [examples.english, examples.chinese];
    assert.deepEqual(Object.keys(chinese), Object.keys(english));
    for (const { names, texts } of Object.values(examples)) {
      assert.deepEqual(Object.keys(names), ids);
      assert.deepEqual(
        ids.filter((id) => !texts[id]),
        [],
      );
      for (const text of Object.values(texts)) {
        assert.ok(/[?？]$/.test(text.question), `${text.question} asks something`);
        assert.ok(text.look && text.try);
      }
    }
  }
});

test("the text that a page opens with is there before any other is fetched", async () => {
  for (const [words, opening] of /** @type {const} */ ([
    [ofDescent, OPENING],
    [ofTraining, TRAINING_OPENING],
    [ofGraph, GRAPH_OPENING],
    [ofLayers, LAYERS_OPENING],
    [ofLoss, LOSS_PRESETS[0]],
    [ofEpochs, EPOCHS_PRESETS[0]],
    [ofDerivative, DERIVATIVE_PRESETS[0]],
    [ofGradient, GRADIENT_PRESETS[0]],
    [ofNetworkGradient, NETWORK_GRADIENT_PRESETS[0]],
  ])) {
    for (const { code } of LANGUAGES) {
      assert.deepEqual(Object.keys((await words[code]()).lessons ?? {}), [opening.id]);
    }
  }
});

test("no Chinese text of an example is longer than can be read beside a moving picture", () => {
  for (const { chinese } of ALL_EXAMPLES) {
    for (const text of Object.values(chinese.texts)) {
      const { length } = unmarked(text.question + text.look + text.try);
      assert.ok(length <= 210, `${text.question} ${length}`);
    }
  }
});

const MISTAKES = CASES.map(({ id }) => id);

test("a text marks only terms and mistakes that there are, and the same ones in both languages", () => {
  for (const { english, chinese } of ALL_EXAMPLES) {
    for (const [id, text] of Object.entries(english.texts)) {
      const [marked, inChinese] = [text, chinese.texts[id]].map(({ look, try: attempt, seen }) =>
        termsIn(`${look} ${attempt} ${seen ?? ""}`),
      );
      for (const term of marked) assert.ok(termOf(term), `${id}: ${term}`);
      assert.deepEqual(inChinese.sort(), marked.sort(), id);
      const [linked, linkedInChinese] = [text, chinese.texts[id]].map(
        ({ look, try: attempt, seen }) => mistakesIn(`${look} ${attempt} ${seen ?? ""}`),
      );
      for (const mistake of linked) assert.ok(MISTAKES.includes(mistake), `${id}: ${mistake}`);
      assert.deepEqual(linkedInChinese, linked, id);
    }
  }
});

test("an unknown message is a mistake that is told", () => {
  assert.throws(() => t("no.such.key"));
});

test("a change of the language reaches those who listen, until they stop", () => {
  setLanguage("en");
  let heard = 0;
  const stop = subscribe(() => heard++);
  setLanguage("zh-CN");
  assert.equal(t("bar.play"), "播放");
  stop();
  setLanguage("en");
  assert.equal(heard, 1);
  assert.equal(t("bar.play"), "Play");
});

test("a reader of any Chinese gets Chinese, everyone else the first language they ask for", () => {
  assert.equal(preferredLanguage(["zh-TW", "en"]), "zh-CN");
  assert.equal(preferredLanguage(["fr", "zh"]), "zh-CN");
  assert.equal(preferredLanguage(["en-GB", "zh-CN"]), "en");
  assert.equal(preferredLanguage([]), "en");
});

test("a refusal names the field, the value and the limits in the reader's language", () => {
  const refusal = { code: "outOfRange", path: "/spec/optimizer/momentum", params: [1.5, 0, 1] };
  setLanguage("en");
  assert.equal(errorSentence(refusal), "The momentum 1.5 is out of range: from 0 to 1.");
  setLanguage("zh-CN");
  assert.equal(errorSentence(refusal), "动量系数 1.5 超出了范围：应在 0 到 1 之间。");
  setLanguage("en");
});

test("what contains nothing is named: a change, or a list that was left empty", () => {
  const empty = (/** @type {string} */ path) => errorSentence({ code: "empty", path, params: [] });
  setLanguage("en");
  assert.equal(empty("/change"), "There is nothing in the change.");
  assert.equal(empty("/spec/hidden"), "There is nothing in the list of hidden layers.");
  setLanguage("zh-CN");
  assert.equal(empty("/change"), "这次修改是空的，没有任何内容。");
  setLanguage("en");
});

test("a refusal without a sentence still says its code", () => {
  const sentence = errorSentence({ code: "brandNew", path: "", params: [] });
  assert.ok(sentence.includes("brandNew"));
});

test("the freeze of the article is called divergence and names the rate that holds", () => {
  const sentence = outcomeSentence(
    {
      type: "ended",
      run: "r",
      reason: "diverged",
      step: 10,
      cause: "absorbed",
      quantity: "x0",
      lastValue: -25898374737328.363,
      limit: 0.00390625,
      remedy: { supremum: 1, suggestion: 0.5 },
    },
    { dimension: 2 },
  );
  assert.ok(sentence.startsWith("Diverged: at step 10, x₀ is −2.59×10¹³"), sentence);
  assert.ok(sentence.includes("no minimum"));
  assert.ok(sentence.endsWith("With a learning rate below 1 it would not have diverged."));
});

test("a run that converged says what its point is", () => {
  const sentence = outcomeSentence(
    {
      type: "ended",
      run: "r",
      reason: "converged",
      step: 71,
      gradientNorm: 9.4e-7,
      tolerance: 1e-6,
      point: "saddle",
    },
    { dimension: 2 },
  );
  assert.ok(sentence.includes("step 71") && sentence.includes("saddle, not a minimum"), sentence);
});

test("one is counted in the singular", async () => {
  await fetchLanguage("en");
  setLanguage("en");
  assert.equal(t("network.phase.samples", { n: "1" }), "1 sample");
  assert.equal(t("network.phase.samples", { n: "10" }), "10 samples");
});
