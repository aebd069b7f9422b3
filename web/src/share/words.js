/**
 * The words of the dialog in which what is shown is shared, which are fetched with it.
 *
 * @type {import("../i18n/translate.js").Source}
 */
export const words = {
  en: () => import("../i18n/share.en.js"),
  "zh-CN": () => import("../i18n/share.zh-CN.js"),
};
