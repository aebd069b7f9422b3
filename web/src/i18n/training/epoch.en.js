/** Words of `epoch` in English. Equal keys: `epoch.zh-CN.js`. */
export const messages = {};
