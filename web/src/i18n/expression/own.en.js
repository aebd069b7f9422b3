/** What is said of a descent on a function of one's own, in English. Equal keys: `own.zh-CN.js`. */
export const messages = {
  "own.label": "Your function",
  "own.receipt.graph": "Backwards through the computation graph of f",
  "own.receipt.remark":
    "{operations} {operations:operation hands|operations hand} the derivative back, by the chain rule.",
  "own.receipt.walk": "Walk through this graph",
};
