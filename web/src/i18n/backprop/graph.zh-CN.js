/** 凡画计算图的场景都用到的话。键与 `graph.en.js` 相同。 */
export const messages = {
  "graph.name": "计算图：值从左往右，导数从右往左",
  "graph.tools": "计算图的视图",
  "graph.putBack": "把节点放回原位",
  "graph.fit": "显示整张图（0）",
  "graph.farther": "缩小（−）",
  "graph.nearer": "放大（+）",
  "graph.back": "后退一个运算",
  "graph.forward": "前进一个运算",
  "graph.steps": "本次迭代的全部步骤",
  "graph.nothingSent": "没有要往回传的",

  "graph.phase.inputs": "设定输入",
  "graph.phase.forward": "前向",
  "graph.phase.seed": "起点",
  "graph.phase.backward": "反向",
  "graph.phase.update": "更新",

  "graph.kind.input": "输入 {name}",
  "graph.kind.parameter": "参数 {name}",
  "graph.kind.constant": "常数 {name}",

  "graph.said.nothing": "{node}：还没有算",
  "graph.said.value": "{node}：值 {value}",
  "graph.said.both": "{node}：值 {value}，{derivative} = {gradient}",

  "graph.receipt.step": "第 {iteration} 次迭代，第 {at} 步",
  "graph.receipt.forward": "前向，第 {at} 步",
  "graph.receipt.backward": "反向，第 {at} 步：上游导数 × 局部导数 = 往回传的导数",
  "graph.receipt.total": "传回这个节点的全部导数",
  "graph.receipt.carried": "忘了 zero_grad：上一次迭代留下的 {carried} 也算进了总和。",
  "graph.receipt.adds": "它的值用了 {uses} 次，所以传回来的导数要相加（+=）。",
  "graph.receipt.overwrites": "它的值用了 {uses} 次，可是用“=”时，后来的会把先来的盖掉。",
  "graph.receipt.update": "更新",
  "graph.receipt.value": "值",
  "graph.receipt.notYet": "还没有算",

  "graph.rule.relu": "输入大于 0 时，导数原样通过；否则被截住，变成 0。",
  "graph.rule.abs": "导数通过时乘以输入的符号。",
  "graph.rule.max": "导数传给较大的那个，另一个得 0。",
  "graph.rule.min": "导数传给较小的那个，另一个得 0。",
};
