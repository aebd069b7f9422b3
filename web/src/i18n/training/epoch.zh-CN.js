/** Words of `epoch` in Chinese. Equal keys: `epoch.en.js`. */
export const messages = {};
