/**
 * The words of a page that its address arranges.
 *
 * @type {import("../i18n/translate.js").Source}
 */
export const words = {
  en: () => import("../i18n/embed.en.js"),
  "zh-CN": () => import("../i18n/embed.zh-CN.js"),
};
