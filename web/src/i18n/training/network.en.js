/** Words of `network` in English. Equal keys: `network.zh-CN.js`. */
export const messages = {};
