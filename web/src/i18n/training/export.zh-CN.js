/** Words of `export` in Chinese. Equal keys: `export.en.js`. */
export const messages = {};
