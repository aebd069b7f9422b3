/** Words of `training` in Chinese. Equal keys: `training.en.js`. */
export const messages = {};
