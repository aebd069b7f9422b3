/** 场景 `network-gradient` 的练习：名称、题目，以及对每种错误的说明。键与 `network-gradient.en.js` 相同。 */
export const messages = {
  "exercise.simple-net-weight-gradient":
    "网络的输入 x = {x}，softmax 输出 y = {y}，正确类别是第 {label} 类（从 0 数起）。L 是交叉熵。dL/dW（2×3）是多少？",
  "exercise.simple-net-weight-gradient.name": "权重的梯度",
  "exercise.simple-net-weight-gradient.forgotTarget": "你乘的是 y；误差是 y − t。",
  "exercise.simple-net-weight-gradient.wrongSign": "你算成了 t − y；应为 y − t。",
  "exercise.simple-net-weight-gradient.forgotInput": "你的两行都是 y − t；第 i 行还要乘以输入 xᵢ。",
  "exercise.count-evaluations":
    "W 有 {inputs} 行 {classes} 列。用[中心差分](central-difference)求一次[梯度](gradient)，要计算多少次[损失](loss)？",
  "exercise.count-evaluations.name": "要算多少次损失",
  "exercise.count-evaluations.oncePerWeight": "中心差分对每个权重需要算两次损失。",
  "exercise.count-evaluations.usedForwardInsteadOfCentral":
    "这是前向差分的次数：每个权重一次，再加什么都不动时的一次。",
  "exercise.count-evaluations.addedSizes": "权重个数是行数乘列数，不是相加。",
  "exercise.count-evaluations.countedInputsOnly": "每个输入对每个类别都有一个权重。",
  "exercise.softmax-twice-cost":
    "一个 {classes} 类的网络完全确信而且答对了：[softmax](softmax) 给第 {label} 类的概率正好是 1。[损失](loss)函数却又做了一次 softmax。现在这个样本的损失是多少？",
  "exercise.softmax-twice-cost.name": "两次 softmax 的代价",
  "exercise.softmax-twice-cost.softmaxOnce": "只做一次 softmax 时损失为 0；第二次把确信度冲淡了。",
  "exercise.softmax-twice-cost.forgotLog": "这是第二次 softmax 后的概率；损失是它的负对数。",
  "exercise.softmax-twice-cost.believedUniform": "各类并不会变得一样：还有 e¹ 与 e⁰ 之别。",
  "exercise.numeric-element":
    "把 W[{row}][{column}] 分别增大和减小 h = {h}：增大时[损失](loss)为 {plus}，减小时为 {minus}。[梯度](gradient)的这个元素是多少？",
  "exercise.numeric-element.name": "用差分求一个元素",
  "exercise.numeric-element.dividedByH": "两点相距 2h，应除以 2h。",
  "exercise.numeric-element.wrongSign": "应当用增大时的损失减去减小时的损失。",
  "exercise.numeric-element.forgotDivision": "这只是损失的变化量，还要除以 2h。",
};
