/**
 * The words that every lesson shares.
 *
 * @type {import("../i18n/translate.js").Source}
 */
export const words = {
  en: () => import("../i18n/tour.en.js"),
  "zh-CN": () => import("../i18n/tour.zh-CN.js"),
};

/**
 * The texts of one lesson.
 *
 * @param {import("./tour.js").Lesson} lesson
 * @returns {import("../i18n/translate.js").Source}
 */
export const textsOf = ({ texts }) => ({
  en: async () => ({ messages: spread((await texts.en()).texts) }),
  "zh-CN": async () => ({ messages: spread((await texts["zh-CN"]()).texts) }),
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
