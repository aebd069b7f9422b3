/** Words of the card of a weight or bias in English. Equal keys: `parameter.zh-CN.js`. */
export const messages = {
  "parameter.step": "step {step}",
  "parameter.value": "value",
  "parameter.before": "before",
  "parameter.gradient": "gradient",
  "parameter.after": "after",
  "parameter.byHand": "set by hand",
  "parameter.from": "from input",
  "parameter.to": "to neuron",
  "parameter.set": "Set it for the next step",
  "parameter.pending": "Set to {value}: the next step starts from it.",
};
