/**
 * The words of a page that is presented.
 *
 * @type {import("../i18n/translate.js").Source}
 */
export const words = {
  en: () => import("../i18n/present.en.js"),
  "zh-CN": () => import("../i18n/present.zh-CN.js"),
};
