/** 场景 `graph` 的练习：名称、题目，以及对每种错误的说明。键与 `graph.en.js` 相同。 */
export const messages = {
  "exercise.add-node-backward":
    "加法节点的输入是 x = {x}、y = {y}，[上游梯度](upstream-gradient)为 {upstream}。它传给 x 和 y 的梯度各是多少？",
  "exercise.add-node-backward.name": "加法节点的反向传播",
  "exercise.add-node-backward.treatedAsProduct": "这是乘法节点的做法；加法的局部导数都是 1。",
  "exercise.add-node-backward.splitUpstream": "上游梯度不是平分的：每个加数都得到全部。",
  "exercise.add-node-backward.forgotUpstream": "这是局部导数，还要乘以上游梯度。",
  "exercise.mul-node-backward":
    "乘法节点的输入是 x = {x}、y = {y}，[上游梯度](upstream-gradient)为 {upstream}。它传给 x 和 y 的梯度各是多少？",
  "exercise.mul-node-backward.name": "乘法节点的反向传播",
  "exercise.mul-node-backward.swappedFactors": "每个输入得到的是另一个因子，而不是它自己。",
  "exercise.mul-node-backward.forgotUpstream": "这是局部导数，还要乘以上游梯度。",
  "exercise.mul-node-backward.treatedAsSum": "这是加法节点的做法；乘法节点还要乘以另一个因子。",
  "exercise.relu-node-backward":
    "[ReLU](relu) 的输入是 x = {x}，[上游梯度](upstream-gradient)为 {upstream}。它传回的梯度是多少？",
  "exercise.relu-node-backward.name": "ReLU 的反向传播",
  "exercise.relu-node-backward.forgotMask": "x 小于 0 的地方 ReLU 是关着的，没有梯度流回。",
  "exercise.relu-node-backward.maskedByUpstream": "要看 x 的符号，而不是梯度的符号。",
  "exercise.relu-node-backward.forgotUpstream": "这是局部导数，还要乘以上游梯度。",
  "exercise.sigmoid-node-backward":
    "[sigmoid](sigmoid) 节点的输出是 y = {y}，[上游梯度](upstream-gradient)为 {upstream}。它传回的梯度是多少？",
  "exercise.sigmoid-node-backward.name": "sigmoid 的反向传播",
  "exercise.sigmoid-node-backward.forgotUpstream": "这是 y(1 − y)，还要乘以上游梯度。",
  "exercise.sigmoid-node-backward.forgotOneMinus": "局部导数是 y(1 − y)，漏了第二个因子。",
  "exercise.sigmoid-node-backward.usedOutputAsInput": "y 已经是输出，你又把它代入了一次 sigmoid。",
  "exercise.fan-out-gradient": "s = x + y，L = s·x，其中 x = {x}，y = {y}。dL/dx 是多少？",
  "exercise.fan-out-gradient.name": "用了两次的输入",
  "exercise.fan-out-gradient.overwroteInsteadOfAdded":
    "x 用了两次；第二条路径传回的梯度要加上去，而不是覆盖。",
  "exercise.fan-out-gradient.missedAWay": "你只走了直接进入乘法的路径；x 还会经过 s 起作用。",
  "exercise.fan-out-gradient.multipliedWays": "同一条路径上相乘，不同路径之间相加。",
  "exercise.chain-of-products":
    "每件 {price}，买 {count} 件，税率因子 {tax}：支付金额 = 单价 · 件数 · 税。单价每涨 1，支付金额涨多少？",
  "exercise.chain-of-products.name": "连乘",
  "exercise.chain-of-products.forgotUpstream": "这是第一个乘法的局部导数，还要乘以税（上游梯度）。",
  "exercise.chain-of-products.swappedFactors": "你乘了单价自己；乘法节点传回的是另一个因子。",
  "exercise.chain-of-products.tookOutput": "这是金额本身，不是它的变化率。",
  "exercise.most-sensitive-input":
    "{f}，其中 a = {a}，b = {b}，c = {c}。哪个输入稍微增大时，L 变化最大？",
  "exercise.most-sensitive-input.name": "最敏感的输入",
  "exercise.most-sensitive-input.tookLargestInput": "它是最大的输入，但梯度并不最大。",
  "exercise.most-sensitive-input.tookSmallestGradient": "它的梯度最小。",
  "exercise.activation-slope-curve":
    "y = {f}。请画出 x 从 −4 到 4 时的[局部导数](local-derivative) dy/dx。",
  "exercise.activation-slope-curve.name": "画出局部导数",
  "exercise.activation-slope-curve.drewOutput": "这是函数本身；它的斜率中间大，两边趋于 0。",
  "exercise.activation-slope-curve.drewConstant": "只有在 0 处才这么陡；两边都会变平。",
};
