/** Tensors as grids and pictures. Equal keys: `tensor.zh-CN.js`. */
export const messages = {
  "tensor.cells": "Show cells",
  "tensor.cellsOf": "Show cells of {name}",
  "tensor.statistics": "{min} to {max}, mean {mean}, norm {norm}",
  "tensor.range": "{min} to {max}",
  "tensor.window.part": "[{rows}, {columns}]",
  "tensor.window.up": "Rows above",
  "tensor.window.down": "Rows below",
  "tensor.window.left": "Columns to the left",
  "tensor.window.right": "Columns to the right",
};
