/** Words of `network` in Chinese. Equal keys: `network.en.js`. */
export const messages = {};
