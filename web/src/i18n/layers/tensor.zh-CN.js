/** 张量的格子和图。键与 `tensor.en.js` 相同。 */
export const messages = {
  "tensor.cells": "显示格子",
  "tensor.cellsOf": "显示格子：{name}",
  "tensor.statistics": "{min} 到 {max}，均值 {mean}，范数 {norm}",
  "tensor.range": "{min} 到 {max}",
  "tensor.window.part": "[{rows}, {columns}]",
  "tensor.window.up": "上面的行",
  "tensor.window.down": "下面的行",
  "tensor.window.left": "左边的列",
  "tensor.window.right": "右边的列",
};
