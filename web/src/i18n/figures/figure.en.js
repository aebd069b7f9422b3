/** Said in every figure. Equal keys: `figure.zh-CN.js`. */
export const messages = {
  "figure.bar": "Settings of the figure",
  "figure.slide": "Slide {name}",
  "figure.undefined": "undefined",
  "figure.reconnecting": "Connection lost. Asking again.",
  "figure.reconnected": "Connected again.",
  "figure.window": "Window of {name}",
  "figure.window.from": "The window of {name} begins at",
  "figure.window.to": "The window of {name} ends at",
  "figure.cell": "{name}, row {row}, column {column}",

  "error.busy": "The server has too much to do. Asking again.",
  "error.methodNotAllowed": "This page asked the server in the wrong way. Reload it.",
  "error.shapeMismatch": "The shapes do not fit: {0} and {1}.",
};
