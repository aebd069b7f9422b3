/** Words of `samples` in Chinese. Equal keys: `samples.en.js`. */
export const messages = {};
