/** Words of `curves` in English. Equal keys: `curves.zh-CN.js`. */
export const messages = {};
