/**
 * The sentences of the glossary, fetched with its page or when a term is opened.
 *
 * @type {import("../i18n/translate.js").Source}
 */
export const words = {
  async en() {
    const [{ messages: own }, { messages }] = await Promise.all([
      import("../i18n/glossary-terms.en.js"),
      import("../i18n/glossary.en.js"),
    ]);
    return { messages: { ...own, ...messages } };
  },
  async "zh-CN"() {
    const [{ messages: own }, { messages }] = await Promise.all([
      import("../i18n/glossary-terms.zh-CN.js"),
      import("../i18n/glossary.zh-CN.js"),
    ]);
    return { messages: { ...own, ...messages } };
  },
};
