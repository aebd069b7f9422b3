/** 在自己输入的函数上下降时说的话。键与 `own.en.js` 相同。 */
export const messages = {
  "own.label": "自定义函数",
  "own.receipt.graph": "沿 f 的计算图反向传播",
  "own.receipt.remark": "{operations} 个运算按链式法则把导数逐个传回。",
  "own.receipt.walk": "逐步走一遍这张图",
};
