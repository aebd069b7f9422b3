/** The parts of the page of this scene that have words of their own, each with a file per language. */
export const AREAS = ["training", "network", "curves", "epoch", "health", "samples", "export"];

/** @param {"en" | "zh-CN"} code */
async function messagesIn(code) {
  const areas = AREAS.map((area) => import(`../../i18n/training/${area}.${code}.js`));
  return Object.assign({}, ...(await Promise.all(areas)).map(({ messages }) => messages));
}

/**
 * The words of this scene.
 *
 * @type {import("../../i18n/translate.js").Source}
 */
export const words = {
  async en() {
    const [messages, { textsEn }] = await Promise.all([messagesIn("en"), import("./texts.en.js")]);
    return { messages, lessons: textsEn };
  },
  async "zh-CN"() {
    const [messages, { textsZhCN }] = await Promise.all([
      messagesIn("zh-CN"),
      import("./texts.zh-CN.js"),
    ]);
    return { messages, lessons: textsZhCN };
  },
};
