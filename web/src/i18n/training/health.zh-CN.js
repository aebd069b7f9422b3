/** Words of `health` in Chinese. Equal keys: `health.en.js`. */
export const messages = {};
