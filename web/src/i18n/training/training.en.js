/** Words of `training` in English. Equal keys: `training.zh-CN.js`. */
export const messages = {};
