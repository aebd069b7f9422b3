import { words as ofDerivative } from "../../src/scenes/derivative/words.js";
import { words as ofDescent } from "../../src/scenes/descent/words.js";
import { words as ofGraph } from "../../src/scenes/graph/words.js";
import { words as ofLayers } from "../../src/scenes/layers/words.js";
import { words as ofEpochs } from "../../src/scenes/epochs/words.js";
import { words as ofGradient } from "../../src/scenes/gradient/words.js";
import { words as ofLoss } from "../../src/scenes/loss/words.js";
import { words as ofNetworkGradient } from "../../src/scenes/network-gradient/words.js";
import { words as ofTraining } from "../../src/scenes/training/words.js";

/** @param {import("../../src/i18n/translate.js").Words} words those of a scene in one language */
async function examplesIn({ names = {}, lessons = {}, rest }) {
  return { names, texts: { ...lessons, ...(await rest?.()) } };
}

/** @param {import("../../src/i18n/translate.js").Source} words those of a scene */
async function examples(words) {
  return {
    english: await examplesIn(await words.en()),
    chinese: await examplesIn(await words["zh-CN"]()),
  };
}

/** The names and texts of all examples of a scene in both languages, as a page fetches them. */
export const [
  descentExamples,
  trainingExamples,
  graphExamples,
  layersExamples,
  lossExamples,
  epochsExamples,
  derivativeExamples,
  gradientExamples,
  networkGradientExamples,
] = await Promise.all(
  [
    ofDescent,
    ofTraining,
    ofGraph,
    ofLayers,
    ofLoss,
    ofEpochs,
    ofDerivative,
    ofGradient,
    ofNetworkGradient,
  ].map(examples),
);
