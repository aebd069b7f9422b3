/**
 * The words of this scene, and the texts of its examples.
 *
 * @type {import("../../i18n/translate.js").Source}
 */
export const words = {
  async en() {
    const [{ messages: graph }, { messages: field }, { messages }, { names, opening }] =
      await Promise.all([
        import("../../i18n/backprop/graph.en.js"),
        import("../../i18n/expression/field.en.js"),
        import("../../i18n/backprop/expression.en.js"),
        import("./texts.en.js"),
      ]);
    const rest = async () => (await import("./more-texts.en.js")).texts;
    return { messages: { ...graph, ...field, ...messages }, names, lessons: opening, rest };
  },
  async "zh-CN"() {
    const [{ messages: graph }, { messages: field }, { messages }, { names, opening }] =
      await Promise.all([
        import("../../i18n/backprop/graph.zh-CN.js"),
        import("../../i18n/expression/field.zh-CN.js"),
        import("../../i18n/backprop/expression.zh-CN.js"),
        import("./texts.zh-CN.js"),
      ]);
    const rest = async () => (await import("./more-texts.zh-CN.js")).texts;
    return { messages: { ...graph, ...field, ...messages }, names, lessons: opening, rest };
  },
};
