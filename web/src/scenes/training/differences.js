import { nameOf, t } from "../../i18n/translate.js";
import { formatCount, formatNumber } from "../../numbers/format.js";

/**
 * @typedef {import("./kind.js").Run} Run
 * @typedef {import("./settings.js").Settings} Settings
 */

/**
 * What tells each run from the others, in a few words: only settings that are not the same in all
 * of them. A run alone is described by its optimizer, learning rate and batch size.
 *
 * @param {Run[]} runs
 * @returns {string[]}
 */
export function differences(runs) {
  const aspects = runs.map(aspectsOf);
  const names = [...new Set(aspects.flatMap((aspect) => Object.keys(aspect)))];
  const telling = names.filter((name) => new Set(aspects.map((aspect) => aspect[name])).size > 1);
  const chosen = telling.length > 0 ? telling : ["optimizer", "learningRate", "batchSize"];
  return runs.map(({ forkedAt, kept }, index) => {
    const words = chosen.map((name) => aspects[index][name]).filter(Boolean);
    if (forkedAt !== null && !kept) words.push(t("runs.forkedAt", { step: formatCount(forkedAt) }));
    return words.join(" · ");
  });
}

/**
 * Each aspect in words.
 *
 * @param {Run} run
 * @returns {Record<string, string>}
 */
function aspectsOf({ settings, scenery }) {
  const { optimizer, data, hidden, features, classWeights } = settings;
  const { name, ...coefficients } = optimizer;
  /** @type {(key: "l1" | "l2" | "dropout" | "epochs") => string} */
  const number = (key) => `${t(`training.setting.${key}`)} ${formatNumber(settings[key])}`;
  return {
    data: JSON.stringify({ ...data, own: undefined }),
    optimizer: nameOf("optimizer", name),
    learningRate: `η ${formatNumber(settings.learningRate)}`,
    batchSize: batchWords(settings.batchSize, scenery?.samples.train),
    hidden: hiddenWords(hidden),
    features: features?.map((feature) => nameOf("network.feature", feature)).join(" ") ?? "",
    initialisation: nameOf("training.initialisation", settings.initialisation),
    loss: nameOf("training.loss", settings.loss),
    sampling: nameOf("training.sampling", settings.sampling),
    l1: number("l1"),
    l2: number("l2"),
    dropout: number("dropout"),
    seed: `${t("training.setting.seed")} ${settings.seed}`,
    epochs: number("epochs"),
    classWeights: classWeights
      ? `${t("training.setting.classWeights")} ${classWeights.join(", ")}`
      : "",
    weights: settings.weights ? t("training.weightsLoaded") : "",
    ...Object.fromEntries(
      Object.entries(coefficients).map(([coefficient, value]) => [
        coefficient,
        `${nameOf("field", coefficient)} ${formatNumber(Number(value))}`,
      ]),
    ),
  };
}

/**
 * @param {number} size
 * @param {number | undefined} samples
 */
function batchWords(size, samples) {
  const all = samples !== undefined && size >= samples;
  return `${t("training.batch")} ${all ? t("training.batchAll") : formatCount(size)}`;
}

/** @param {Settings["hidden"]} hidden */
function hiddenWords(hidden) {
  if (hidden.length === 0) return t("training.noHidden");
  return hidden
    .map(({ neurons, activation }) => `${neurons} ${nameOf("network.activation", activation)}`)
    .join(", ");
}
