/** Words of `samples` in English. Equal keys: `samples.zh-CN.js`. */
export const messages = {};
