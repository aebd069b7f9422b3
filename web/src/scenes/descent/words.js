/**
 * The words of this scene, and the texts of its examples.
 *
 * @type {import("../../i18n/translate.js").Source}
 */
export const words = {
  async en() {
    const [{ messages }, { names, opening }] = await Promise.all([
      import("../../i18n/descent/en.js"),
      import("../../lesson/texts.en.js"),
    ]);
    const rest = async () => (await import("../../lesson/more-texts.en.js")).texts;
    return { messages, names, lessons: opening, rest };
  },
  async "zh-CN"() {
    const [{ messages }, { names, opening }] = await Promise.all([
      import("../../i18n/descent/zh-CN.js"),
      import("../../lesson/texts.zh-CN.js"),
    ]);
    const rest = async () => (await import("../../lesson/more-texts.zh-CN.js")).texts;
    return { messages, names, lessons: opening, rest };
  },
};
