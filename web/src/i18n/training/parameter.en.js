/** Words of the card of a weight or bias in English. Equal keys: `parameter.zh-CN.js`. */
export const messages = {
  "network.parameter.step": "step {step}",
  "network.parameter.value": "value",
  "network.parameter.before": "before",
  "network.parameter.gradient": "gradient",
  "network.parameter.after": "after",
  "network.parameter.byHand": "set by hand",
  "network.parameter.from": "from input",
  "network.parameter.to": "to neuron",
  "network.parameter.set": "Set it for the next step",
  "network.parameter.pending": "Set to {value}: the next step starts from it.",
};
