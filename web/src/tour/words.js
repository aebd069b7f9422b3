/**
 * The words of every lesson, and the texts of one.
 *
 * @param {import("./tour.js").Lesson} lesson
 * @returns {import("../i18n/translate.js").Source}
 */
export const wordsOf = ({ texts }) => ({
  async en() {
    const [{ messages }, own] = await Promise.all([import("../i18n/tour.en.js"), texts.en()]);
    return { messages: { ...messages, ...spread(own.texts) } };
  },
  async "zh-CN"() {
    const [{ messages }, own] = await Promise.all([
      import("../i18n/tour.zh-CN.js"),
      texts["zh-CN"](),
    ]);
    return { messages: { ...messages, ...spread(own.texts) } };
  },
});

/** The key of a part of a page's text. @param {string} id @param {string} part */
export const keyOf = (id, part) => `tour.page.${id}.${part}`;

/** @param {import("./tour.js").Texts} texts */
const spread = (texts) =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([id, parts]) =>
      Object.entries(parts).map(([part, text]) => [keyOf(id, part), text]),
    ),
  );
