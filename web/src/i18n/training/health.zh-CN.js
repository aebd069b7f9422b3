/** 健康部分的文字。键与 `health.en.js` 相同。 */
export const messages = {
  "health.gap": "",
  "health.title.gradients": "各层的梯度与输出",
  "health.title.cloud": "梯度云",
  "health.title.confusion": "混淆矩阵",
  "health.atStep": "第 {step} 步",
  "health.layers": "各层：梯度范数、输出、死亡与饱和的比例",
  "health.column.layer": "层",
  "health.column.gradient": "‖dW‖",
  "health.column.outputs": "输出",
  "health.column.share": "比例",
  "health.share.dead": "{share} 死亡",
  "health.share.flat": "{share} 饱和",
  "health.layerWords":
    "第 {layer} 层，{neurons} 个神经元：‖dW‖ = {gradient}，‖W‖ = {weights}，输出 {mean} ± {std}",
  "health.fault.vanishing": "梯度消失。",
  "health.fault.exploding": "梯度爆炸。",
  "health.fault.dead": "ReLU 死亡。",
  "health.fault.saturated": "饱和。",
  "health.fault.symmetric": "对称。",
  "health.finding.vanishing":
    "第 1 层的 ‖dW‖ 为 {norm}，第 {last} 层为 {lastNorm}：前者不到后者的 {vanishing}。",
  "health.finding.exploding": "第 {layer} 层的 ‖dW‖ 为 {norm}，超过 {exploding}。",
  "health.finding.dead":
    "第 {layer} 层有 {share} 的神经元对这个小批量的每个样本都输出 0，梯度无法通过它们。",
  "health.finding.saturated":
    "第 {layer} 层有 {share} 的输出落在 {activation} 的平坦两端，那里的导数几乎为 0。",
  "health.finding.symmetric":
    "第 {layer} 层所有神经元的权重都相同，得到的梯度也相同，会一直相同下去：合起来只相当于一个神经元。",
  "health.reason.sigmoid":
    "sigmoid 的导数最大为 1/4，所以 {count} 个 sigmoid 层最多只能让 {power} = {bound} 通过，再乘以权重。",
  "health.reason.saturated":
    "第 {layer} 层已饱和：它的导数几乎为 0，而反向传回的一切都要乘以这些导数。",
  "health.reason.dead": "第 {layer} 层的神经元大多已死亡，而死亡的 ReLU 不往回传任何梯度。",
  "health.reason.smallWeights":
    "标准差为 0.01 的权重使信号每过一层就变小，前向和反向都是如此。Xavier 或 He 可保持其大小。",
  "health.reason.depth": "反向传播时，{count} 层各乘上自己的权重和导数，在这里乘积变得很小。",
  "health.reason.largeWeights":
    "标准差为 1 的权重使信号每过一层（{width} 个输入）就放大到约 √{width} 倍，逐层累积。Xavier 或 He 可保持其大小。",
  "health.reason.growing": "权重或误差变得很大。较小的学习率可以避免。",
  "health.cloud.name": "{count} 个小批量的梯度与范数为 {norm} 的全体梯度相比：平均偏离 {angle}°",
  "health.cloud.full": "全体梯度",
  "health.cloud.many":
    "{count} 个大小为 {batch} 的小批量，均在当前权重处计算：平均偏离全体梯度 {angle}°。噪声按 1/√B 减小：批大小为四倍，离散程度减半。",
  "health.cloud.one": "一个大小为 {batch} 的小批量就是整轮：它的梯度就是全体梯度，没有噪声。",
  "health.part": "矩阵所用的样本",
  "health.part.train": "训练",
  "health.part.test": "测试",
  "health.confusion": "混淆矩阵：行为真实类别，列为预测类别",
  "health.confusion.note": "行：真实类别；列：预测类别。对角线以外的都是错误。",
  "health.corner": "真实",
  "health.cell.right": "类别 {truth} 中有 {count} 个判对：占 {share}",
  "health.cell.wrong": "类别 {truth} 中有 {count} 个被判为 {predicted}：占 {share}",
};
