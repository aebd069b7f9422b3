/**
 * The words of the gradient check, which are fetched with it.
 *
 * @type {import("../i18n/translate.js").Source}
 */
export const words = {
  en: () => import("../i18n/graph-check/check.en.js"),
  "zh-CN": () => import("../i18n/graph-check/check.zh-CN.js"),
};
