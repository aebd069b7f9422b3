/** 场景 `layers` 的练习：名称、题目，以及对每种错误的说明。键与 `layers.en.js` 相同。 */
export const messages = {
  "exercise.affine-forward": "x = {x}，W = {W}，b = {b}。[Affine](affine) 层的输出是多少？",
  "exercise.affine-forward.name": "Affine 层前向传播",
  "exercise.affine-forward.forgotBiases": "这是 xW，每一行还要加上 b。",
  "exercise.affine-forward.transposed": "你乘的是 Wᵀ；应当用 x 的行乘 W 的列。",
  "exercise.affine-forward.swappedFactors": "这是 Wx + b；样本按行排列，所以是 xW。",
  "exercise.affine-weight-gradient": "x = {x}，dout = {dout}。dW 是多少？",
  "exercise.affine-weight-gradient.name": "Affine 层：dW",
  "exercise.affine-weight-gradient.transposed": "这是 dWᵀ；dW 与 W 形状相同，每个输入一行。",
  "exercise.affine-weight-gradient.forgotTranspose":
    "这是 x · dout；要对样本求和，应为 xᵀ · dout。",
  "exercise.affine-weight-gradient.dividedAgain": "1/N 已经在 dout 里了（来自损失）。",
  "exercise.affine-bias-gradient": "dout = {dout}。db 是多少？",
  "exercise.affine-bias-gradient.name": "Affine 层：db",
  "exercise.affine-bias-gradient.averagedInsteadOfSummed":
    "1/N 已经在 dout 里了；求和即可，不要再平均。",
  "exercise.affine-bias-gradient.overwroteInsteadOfAdded":
    "这只是最后一行；所有样本共用偏置，要相加。",
  "exercise.affine-bias-gradient.summedWrongAxis":
    "你把每一行加起来了；应对样本求和，也就是把每一列加起来。",
  "exercise.affine-input-gradient": "W = {W}，dout = {dout}。dx 是多少？",
  "exercise.affine-input-gradient.name": "Affine 层：dx",
  "exercise.affine-input-gradient.forgotTranspose": "这是 dout · W；反向传播时 W 要转置。",
  "exercise.affine-input-gradient.swappedFactors": "这是 Wᵀ · dout；样本按行排列，应为 dout · Wᵀ。",
  "exercise.affine-input-gradient.transposed": "行列反了：dx 每个样本一行。",
  "exercise.softmax-with-loss-backward":
    "两个样本的 [softmax](softmax) 输出为 y = {y}，正确类别为 {labels}（从 0 数起）。[Softmax-with-Loss](softmax-with-loss) 层传回的[梯度](gradient)是多少？",
  "exercise.softmax-with-loss-backward.name": "Softmax-with-Loss 反向传播",
  "exercise.softmax-with-loss-backward.forgotMean":
    "这是 y − t；损失是两个样本的平均值，要除以 2。",
  "exercise.softmax-with-loss-backward.wrongSign": "你算成了 t − y；应为 y − t。",
  "exercise.softmax-with-loss-backward.forgotTarget": "要从 y 中减去正确类别处的 1。",
  "exercise.softmax-with-loss-backward.dividedByClasses": "要除以样本数，而不是类别数。",
  "exercise.weight-shape": "x 的形状是 {shapeOfX}，这一层输出的形状是 {shapeOfY}。W 的形状是什么？",
  "exercise.weight-shape.name": "权重的形状",
  "exercise.weight-shape.transposed": "行列反了：每个输入一行。",
  "exercise.weight-shape.tookShapeOfOutput": "这是输出的形状；W 与批大小无关。",
  "exercise.weight-shape.tookShapeOfInput": "这是 x 的形状；W 与批大小无关。",
  "exercise.vanishing-gradient":
    "{layers} 个 [sigmoid](sigmoid) 层前后相接，每层一个神经元，权重均为 {weight}。反向传播后，[梯度](gradient)最多变为原来的多少倍？",
  "exercise.vanishing-gradient.name": "梯度消失",
  "exercise.vanishing-gradient.multipliedLayers": "各层的因子是相乘，不是相加。",
  "exercise.vanishing-gradient.forgotDerivative": "每个 sigmoid 还要乘以自己的斜率，最大为 ¼。",
  "exercise.vanishing-gradient.forgotWeights": "反向传播时，每个权重也是一个因子。",
};
