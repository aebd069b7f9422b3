/**
 * The words of this scene, and the texts of its examples.
 *
 * @type {import("../../i18n/translate.js").Source}
 */
export const words = {
  async en() {
    const [{ messages: figure }, { messages }, { names, opening }] = await Promise.all([
      import("../../i18n/figures/figure.en.js"),
      import("../../i18n/figures/network-gradient.en.js"),
      import("./texts.en.js"),
    ]);
    const rest = async () => (await import("./more-texts.en.js")).texts;
    return { messages: { ...figure, ...messages }, names, lessons: opening, rest };
  },
  async "zh-CN"() {
    const [{ messages: figure }, { messages }, { names, opening }] = await Promise.all([
      import("../../i18n/figures/figure.zh-CN.js"),
      import("../../i18n/figures/network-gradient.zh-CN.js"),
      import("./texts.zh-CN.js"),
    ]);
    const rest = async () => (await import("./more-texts.zh-CN.js")).texts;
    return { messages: { ...figure, ...messages }, names, lessons: opening, rest };
  },
};
