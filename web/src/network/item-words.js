import { t } from "../i18n/translate.js";
import { formatNumber } from "../numbers/format.js";
import { inputName, neuronName, parameterName } from "./names.js";
import { numbersOf } from "./parameters.js";

/**
 * @typedef {import("./board.js").Item} Item
 * @typedef {import("./names.js").Parameter} Parameter
 * @typedef {import("../protocol/training-frames.js").TrainingScenery} TrainingScenery
 * @typedef {import("../protocol/training-frames.js").LayerSnapshot} LayerSnapshot
 */

/**
 * The parameter that an item of the board is, or that belongs to it.
 *
 * @param {Item} item
 * @returns {Parameter | null}
 */
export function parameterOf(item) {
  if (item.kind === "weight") return { layer: item.layer, from: item.from, to: item.to };
  return item.layer > 0 ? { layer: item.layer, to: item.index } : null;
}

/**
 * The name of an input of the network.
 *
 * @param {TrainingScenery} scenery
 * @param {number} index from 0
 */
export function inputNameAt({ samples }, index) {
  const name = samples.features[index];
  return name === undefined ? `x${index + 1}` : inputName(name);
}

/**
 * What a parameter is: W₁[2,5] from x₂ to h₅.
 *
 * @param {TrainingScenery} scenery
 * @param {Parameter} parameter
 */
export function parameterInWords(scenery, parameter) {
  const { layer, from, to } = parameter;
  const target = neuronName(scenery.network, layer, to);
  const name = parameterName(parameter);
  if (from === undefined) return t("network.bias", { name, target });
  const source =
    layer === 1 ? inputNameAt(scenery, from) : neuronName(scenery.network, layer - 1, from);
  return t("network.weight", { name, source, target });
}

/**
 * What an item of the board is, without the numbers that change.
 *
 * @param {TrainingScenery} scenery
 * @param {Item} item
 */
export function itemName(scenery, item) {
  if (item.kind === "weight" || item.kind === "bias") {
    return parameterInWords(scenery, /** @type {Parameter} */ (parameterOf(item)));
  }
  if (item.kind === "input") {
    if (scenery.samples.image) return t("network.pixels", { n: scenery.samples.columns });
    return t(item.feature ? "network.feature" : "network.input", { name: item.name });
  }
  const { layers } = scenery.network;
  const name = neuronName(scenery.network, item.layer, item.index);
  if (item.layer < layers.length) return t("network.neuron", { name, layer: item.layer });
  const { classes, task } = scenery.samples;
  return task === "classification" && layers[item.layer - 1].neurons > 1
    ? t("network.output.class", { name, class: classes[item.index] ?? String(item.index) })
    : t("network.output", { name });
}

/**
 * What an item of the board is, with its numbers.
 *
 * @param {TrainingScenery} scenery
 * @param {Item} item
 * @param {LayerSnapshot[]} layers
 */
export function itemInWords(scenery, item, layers) {
  const name = itemName(scenery, item);
  const parameter = parameterOf(item);
  const numbers = parameter && numbersOf(layers, parameter);
  if (item.kind === "input" && item.feature) {
    return t(item.index < 0 ? "network.feature.off" : "network.feature.on", { name });
  }
  if (!parameter || !numbers) return name;
  const value = formatNumber(numbers.after);
  const words =
    item.kind === "neuron"
      ? t("network.withBias", { name, bias: parameterName(parameter), value })
      : t("network.withValue", { name, value });
  return numbers.gradient === undefined
    ? words
    : t("network.withGradient", { words, gradient: formatNumber(numbers.gradient) });
}
