/**
 * The texts of the examples of this scene.
 *
 * @type {import("../../i18n/translate.js").Source}
 */
export const words = {
  en: async () => ({ lessons: (await import("../../lesson/texts.en.js")).textsEn }),
  "zh-CN": async () => ({ lessons: (await import("../../lesson/texts.zh-CN.js")).textsZhCN }),
};
