/** Words of `export` in English. Equal keys: `export.zh-CN.js`. */
export const messages = {};
