/** @type {Record<string, import("../../lesson/lesson.js").Text>} */
export const textsZhCN = {};
