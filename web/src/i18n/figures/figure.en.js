/** Said in every figure. Equal keys: `figure.zh-CN.js`. */
export const messages = {
  "figure.bar": "Settings of the figure",
  "figure.slide": "Slide {name}",
  "figure.undefined": "undefined",
  "figure.reconnecting": "Connection lost. Asking again.",
  "figure.reconnected": "Connected again.",
};
