/**
 * The words of a scene's exercises: those around any exercise, those of a way to an answer, and the
 * questions of the scene.
 *
 * @type {Record<string, import("../i18n/translate.js").Source>}
 */
const OF_SCENES = {
  loss: source(
    () => import("./texts/loss.en.js"),
    () => import("./texts/loss.zh-CN.js"),
  ),
  derivative: source(
    () => import("./texts/derivative.en.js"),
    () => import("./texts/derivative.zh-CN.js"),
  ),
  gradient: source(
    () => import("./texts/gradient.en.js"),
    () => import("./texts/gradient.zh-CN.js"),
  ),
  "network-gradient": source(
    () => import("./texts/network-gradient.en.js"),
    () => import("./texts/network-gradient.zh-CN.js"),
  ),
  descent: source(
    () => import("./texts/descent.en.js"),
    () => import("./texts/descent.zh-CN.js"),
  ),
  epochs: source(
    () => import("./texts/epochs.en.js"),
    () => import("./texts/epochs.zh-CN.js"),
  ),
  training: source(
    () => import("./texts/training.en.js"),
    () => import("./texts/training.zh-CN.js"),
  ),
  graph: source(
    () => import("./texts/graph.en.js"),
    () => import("./texts/graph.zh-CN.js"),
  ),
  layers: source(
    () => import("./texts/layers.en.js"),
    () => import("./texts/layers.zh-CN.js"),
  ),
};

/** @type {import("../i18n/translate.js").Source[]} */
const OF_ALL = [
  source(
    () => import("./texts/words.en.js"),
    () => import("./texts/words.zh-CN.js"),
  ),
  source(
    () => import("./texts/steps.en.js"),
    () => import("./texts/steps.zh-CN.js"),
  ),
];

/** What the exercises of a scene say. @param {string} scene */
export const wordsOf = (scene) => [...OF_ALL, OF_SCENES[scene]];

/**
 * @param {() => Promise<{ messages: Record<string, string> }>} en
 * @param {() => Promise<{ messages: Record<string, string> }>} zh
 * @returns {import("../i18n/translate.js").Source}
 */
function source(en, zh) {
  return { en, "zh-CN": zh };
}
