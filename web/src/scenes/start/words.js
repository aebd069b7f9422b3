/** @type {import("../../i18n/translate.js").Source} */
export const words = {
  en: async () => ({ messages: (await import("../../i18n/start.en.js")).messages }),
  "zh-CN": async () => ({ messages: (await import("../../i18n/start.zh-CN.js")).messages }),
};
