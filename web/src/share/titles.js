/** @type {Record<string, () => Promise<Record<string, string>>>} */
const WORDS = {
  en: async () => (await import("../i18n/en.js")).en,
  "zh-CN": async () => (await import("../i18n/zh-CN.js")).zhCN,
};

/**
 * What a scene is called in a language, which need not be that of the page.
 *
 * @param {string} language
 * @param {string} scene
 */
export const titleIn = async (language, scene) => (await WORDS[language]())[`scene.${scene}`];
