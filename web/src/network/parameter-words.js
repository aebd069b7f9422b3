/**
 * The words of the card of a weight or bias, which are fetched with it.
 *
 * @type {import("../i18n/translate.js").Source}
 */
export const words = {
  en: () => import("../i18n/training/parameter.en.js"),
  "zh-CN": () => import("../i18n/training/parameter.zh-CN.js"),
};
