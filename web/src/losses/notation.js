import { t } from "../i18n/translate.js";

/** @typedef {Pick<import("../scenes/loss/settings.js").Settings, "as">} Meant what the predictions are */

/**
 * What a prediction that is typed is called in formulas: a logit z, from which softmax makes the probability
 * y; else y itself.
 *
 * @param {Meant} settings
 */
export const signOf = ({ as }) => (as === "logits" ? "z" : "y");

/**
 * A prediction, or what is wanted of it, in words.
 *
 * @param {Meant} settings
 * @param {string} name of the element
 */
export const predictionOf = ({ as }, name) =>
  t(as === "logits" ? "loss.logitOf" : "loss.predictionOf", { name });
