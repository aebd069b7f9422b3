/**
 * The words of what can be taken along, which are fetched with it.
 *
 * @type {import("../i18n/translate.js").Source}
 */
export const words = {
  en: () => import("../i18n/training/export.en.js"),
  "zh-CN": () => import("../i18n/training/export.zh-CN.js"),
};
