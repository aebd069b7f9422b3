/** 只在场景 `network-gradient` 里用到。键与 `network-gradient.en.js` 相同。 */
export const messages = {
  "network-gradient.lesson": "课程：答得又肯定又对，为什么还要付 0.55？",
  "network-gradient.zone": "两种写法与代价",
  "network-gradient.h": "间距 h",
  "network-gradient.back": "退回一次求值",
  "network-gradient.forward": "下一次求值",
  "network-gradient.scrub": "已做的求值",
  "network-gradient.evaluationOf": "第 {at} 次求值，共 {of} 次",
  "network-gradient.x": "输入 x",
  "network-gradient.W": "权重 W",
  "network-gradient.z": "得分 z = xW",
  "network-gradient.once": "softmax(z)",
  "network-gradient.y": "概率 y",
  "network-gradient.t": "目标 t",
  "network-gradient.L": "损失 L",
  "network-gradient.class": "第 {row} 个样本属于第 {label} 类",
  "network-gradient.before":
    "接下来要算 {of} 次损失：每个权重往上挪一点算一次，往下挪一点再算一次。",
  "network-gradient.evaluation":
    "第 {number} 次求值，共 {of} 次：W[{row},{column}] {sign} h = {weight}，得 L = {loss}。",
  "network-gradient.gradient.numerical": "用差商",
  "network-gradient.gradient.backprop": "用反向传播",
  "network-gradient.gradient.difference": "两者之差",
  "network-gradient.numericalShort": "差商",
  "network-gradient.backpropShort": "反向传播",
  "network-gradient.evaluationsMade": "{of} 次求值中的 {at} 次",
  "network-gradient.onePass": "前向 1 次，反向 1 次",
  "network-gradient.relative": "相对误差：{relative}",
  "network-gradient.versions": "softmax 一次与两次",
  "network-gradient.version.right": "一次：正确",
  "network-gradient.version.twice": "两次：文中的代码",
  "network-gradient.ratio": "做两次 softmax，梯度的长度是应有长度的 {ratio} 倍。",
  "network-gradient.costs": "求一次梯度要几遍",
  "network-gradient.measure": "测一测时间",
  "network-gradient.counted":
    "参数有 {parameters} 个时：用差商要 {numerical} 遍，用反向传播要 {backprop} 遍。",
  "network-gradient.measured":
    "参数有 {parameters} 个时：用差商 {numerical} 毫秒，用反向传播 {backprop} 毫秒，是刚才在服务器上测的。",
  "network-gradient.spoken": "已做 {of} 次求值中的 {at} 次。损失是 {loss}。",

  "lesson.group.net": "simpleNet",
  "lesson.group.softmax": "两次 softmax",
};
