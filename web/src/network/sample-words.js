import { t } from "../i18n/translate.js";
import { formatNumber } from "../numbers/format.js";
import { inputName } from "./names.js";

/** @typedef {import("../protocol/training-frames.js").Samples} Samples */

/** Inputs of a sample that a line of the readout has room for. */
const MOST_INPUTS = 4;

/**
 * A sample as the readout says it.
 *
 * @param {Samples} samples
 * @param {number} index from 0, train samples first
 */
export function sampleInWords(samples, index) {
  const part = t(index < samples.train ? "network.sample.train" : "network.sample.test");
  const name = t("network.sample.name", { n: index + 1, part });
  const target = targetInWords(samples, index);
  if (samples.image) return `${name}: ${target}`;
  const { x, columns, inputs } = samples;
  const values = inputs
    .slice(0, MOST_INPUTS)
    .map((input, i) => `${inputName(input)} = ${formatNumber(x[index * columns + i])}`);
  return `${name}: ${[...values, target].join(", ")}`;
}

/**
 * @param {Samples} samples
 * @param {number} index
 */
function targetInWords({ task, classes, t: targets }, index) {
  return task === "regression"
    ? `t = ${formatNumber(targets[index])}`
    : t("network.sample.class", { name: classes[targets[index]] ?? String(targets[index]) });
}
