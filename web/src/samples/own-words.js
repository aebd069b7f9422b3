/**
 * The words of a learner's own samples, which are fetched with it.
 *
 * @type {import("../i18n/translate.js").Source}
 */
export const words = {
  en: () => import("../i18n/training/own-samples.en.js"),
  "zh-CN": () => import("../i18n/training/own-samples.zh-CN.js"),
};
