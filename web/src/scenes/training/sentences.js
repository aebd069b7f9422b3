import { language, nameOf, t } from "../../i18n/translate.js";
import { formatCount, formatNumber } from "../../numbers/format.js";

/** @typedef {import("./kind.js").Run} Run */

/** What is said of the runs of this scene. */
export const sentences = {
  /** @param {Run} run */
  started: ({ settings }) =>
    t("training.started", {
      set: nameOf("samples.name", settings.data.set),
      optimizer: nameOf("optimizer", settings.optimizer.name),
      rate: formatNumber(settings.learningRate),
      batch: formatCount(settings.batchSize),
    }),
  /** @param {Run} run that has ended */
  ended(run) {
    if (run.ended?.reason === "diverged") return diverged(run);
    return together([finished(run), evaluated(run)]);
  },
};

/** @param {string[]} parts */
const together = (parts) => parts.filter(Boolean).join(language() === "en" ? " " : "");

/** @param {Run} run */
function finished({ ended, snapshot }) {
  return t("training.finished", {
    epochs: formatCount(snapshot?.epoch ?? 0),
    step: formatCount(ended?.step ?? 0),
  });
}

/** What the network can do at the end, where that is known. @param {Run} run */
function evaluated({ picture, pictureStep, ended }) {
  if (!picture || pictureStep !== ended?.step) return "";
  const { trainLoss, testLoss, trainAccuracy, testAccuracy } = picture.evaluation;
  const accuracy = testAccuracy ?? trainAccuracy;
  const part = testLoss === undefined ? "train" : "test";
  if (accuracy !== undefined) {
    return t(`training.accuracy.${part}`, { percent: formatNumber(100 * accuracy) });
  }
  return t(`training.finalLoss.${part}`, { loss: formatNumber(testLoss ?? trainLoss) });
}

/** @param {Run} run */
function diverged({ ended, snapshot }) {
  const { quantity = "loss", lastValue, step = 0, cause } = ended ?? {};
  if (cause === "far") {
    const numbers = {
      epochs: formatCount(snapshot?.epoch ?? 0),
      value: formatNumber(lastValue ?? 0),
    };
    return together([t("training.far", numbers), held(ended)]);
  }
  const happened = t(lastValue === undefined ? "training.diverged" : divergedFrom(quantity), {
    step: formatCount(step),
    quantity: quantityWords(quantity),
    value: lastValue === undefined ? "" : formatNumber(lastValue),
  });
  return together([happened, held(ended)]);
}

/** The learning rate that would have held, where one was found. @param {Run["ended"]} ended */
function held(ended) {
  const rate = ended?.remedy?.suggestion;
  return rate === undefined ? "" : t("training.held", { rate: formatNumber(rate) });
}

/**
 * What the last value is said to be of: the loss itself, else a norm.
 *
 * @param {string} quantity
 */
function divergedFrom(quantity) {
  if (quantity === "loss") return "training.divergedFrom";
  return isOfOptimizer(quantity) ? "training.divergedFromWeights" : "training.divergedFromNorm";
}

/** Such as vW1, what Adam remembers for the weights of layer 1. @param {string} quantity */
const isOfOptimizer = (quantity) => /^[^d][Wb]\d+$/.test(quantity);

/**
 * The quantity that left the finite numbers: the loss, or dW2, b1, vW1 and so on.
 *
 * @param {string} quantity
 */
function quantityWords(quantity) {
  const layer = /\d+$/.exec(quantity)?.[0] ?? "";
  const kind = isOfOptimizer(quantity) ? "optimizer" : quantity.replace(layer, "");
  return t(`training.quantity.${kind}`, { layer });
}
