/** Words of `curves` in Chinese. Equal keys: `curves.en.js`. */
export const messages = {};
