/** 只在场景 `graph` 中出现的话。键与 `expression.en.js` 相同。 */
export const messages = {
  "graph.lesson": "课程：x 用了三次，传回来三个导数，哪个才对？",
  "expression.zone": "输入与步骤",
  "expression.phaseLine": "这一步在做什么",
  "expression.step": "第 {at} 步，共 {of} 步",
  "expression.iteration": "第 {iteration} 次迭代，共 {of} 次",
  "expression.iterations": "迭代次数",
  "expression.iterationsNote": "前向、反向、更新，重复这么多次",
  "expression.started": "新的计算图：{expression}。",
  "expression.finished": "完成：{name} = {value}，所有导数都已算出。",
  "expression.finishedMistaken": "完成：{name} = {value}。这里故意犯了错，导数可能不对。",
  "expression.learned": "{names} 更新了 {iterations} 次。",
  "expression.lost.value": "第 {step} 步之后不再是有限的数：{quantity} 没有有限的值。",
  "expression.lost.derivative":
    "第 {step} 步之后不再是有限的数：{quantity} 没有有限的值，传回来要乘的是 {value}。",
  "expression.lost.parameter":
    "第 {step} 步之后不再是有限的数：{quantity} 更新后不是有限的数了，更新前是 {value}。",

  "error.unknownInput": "表达式里没有叫“{0}”的输入。",

  "inputs.title": "输入",
  "inputs.slide": "滑动 {name}",
  "inputs.valued": "{name} = {value}",
  "inputs.learns": "参数",
  "inputs.paths": "路径",
  "inputs.pathsOf": "从 {name} 到输出的路径",

  "paths.title": "链式法则：{derivative}",
  "paths.close": "关闭",
  "paths.count": "到输出共有 {count} 条路径，沿每一条把局部导数相乘。",
  "paths.countOf": "到输出共有 {count} 条路径，这里写出前 {shown} 条。",
  "paths.single": "{derivative} = {sum}",
  "paths.sum": "{derivative} = {terms} = {sum}",
  "paths.sumOf": "所有路径之和是 {sum}，反向传播得到 {gradient}。",

  "mistakes.title": "故意犯错试试",
  "mistakes.switch.accumulate": "值用了几次，却用“=”而不是“+=”",
  "mistakes.switch.zeroGrad": "两次迭代之间忘了 zero_grad",
  "mistakes.why.accumulate": "后传回来的导数盖掉先来的，只有最后一个算数。",
  "mistakes.why.zeroGrad": "上一次迭代的梯度还在，新的又加了上去。",
  "mistakes.wrong": "{name} 得到 {wrong}，正确的是 {right}（所有路径之和）。",

  "losses.title": "每次迭代的 {name}",
  "losses.slide": "迭代",
  "losses.value": "第 {iteration} 次迭代，共 {of} 次：{name} = {value}",

  "lesson.group.graphs": "用图来计算",
  "lesson.group.chain": "链式法则",
  "lesson.group.neurons": "神经元",
  "lesson.group.nodes": "单个节点",
};
