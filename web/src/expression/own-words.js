/**
 * The words of a function of the learner's own, which are fetched when the first one is typed.
 *
 * @type {import("../i18n/translate.js").Source}
 */
export const words = {
  async en() {
    const [{ messages: field }, { messages: own }] = await Promise.all([
      import("../i18n/expression/field.en.js"),
      import("../i18n/expression/own.en.js"),
    ]);
    return { messages: { ...field, ...own } };
  },
  async "zh-CN"() {
    const [{ messages: field }, { messages: own }] = await Promise.all([
      import("../i18n/expression/field.zh-CN.js"),
      import("../i18n/expression/own.zh-CN.js"),
    ]);
    return { messages: { ...field, ...own } };
  },
};
