/** Words of `health` in English. Equal keys: `health.zh-CN.js`. */
export const messages = {};
