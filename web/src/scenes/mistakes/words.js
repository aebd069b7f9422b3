/** @type {import("../../i18n/translate.js").Source} */
export const words = {
  async en() {
    const [{ messages: figure }, { messages }] = await Promise.all([
      import("../../i18n/figures/figure.en.js"),
      import("../../i18n/mistakes.en.js"),
    ]);
    return { messages: { ...figure, ...messages } };
  },
  async "zh-CN"() {
    const [{ messages: figure }, { messages }] = await Promise.all([
      import("../../i18n/figures/figure.zh-CN.js"),
      import("../../i18n/mistakes.zh-CN.js"),
    ]);
    return { messages: { ...figure, ...messages } };
  },
};
