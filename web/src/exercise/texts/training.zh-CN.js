/** 场景 `training` 的练习：名称、题目，以及对每种错误的说明。键与 `training.en.js` 相同。 */
export const messages = {
  "exercise.batch-gradient":
    "[小批量](mini-batch)中各样本对某个权重的[梯度](gradient)是 {gradients}。损失取各样本的平均值，这个小批量的梯度是多少？",
  "exercise.batch-gradient.name": "小批量的梯度",
  "exercise.batch-gradient.summedInsteadOfMean": "这是总和；损失是平均值，梯度也要取平均。",
  "exercise.batch-gradient.overwroteInsteadOfAdded":
    "这只是最后一个样本的梯度：该用“+=”，却用了“=”。",
  "exercise.batch-gradient.droppedSigns": "符号要保留：不同样本可能朝相反方向拉。",
  "exercise.weight-update":
    "一个神经元 y = w·x，w = {w}。[小批量](mini-batch)：x = {x}，t = {t}。[损失](loss)是 ½(y − t)² 的平均值。[学习率](learning-rate) {learningRate}，更新一次后 w 是多少？",
  "exercise.weight-update.name": "更新一个权重",
  "exercise.weight-update.summedInsteadOfMean": "你把两个梯度加起来了；应取平均。",
  "exercise.weight-update.addedGradient": "你往上走了；更新时要减去梯度。",
  "exercise.weight-update.forgotLearningRate": "梯度要先乘以学习率。",
  "exercise.weight-update.forgotInput": "dL/dw 是 (y − t) · x，漏了输入 x。",
  "exercise.learning-rate-for-sum":
    "[损失](loss)取 {samples} 个样本的平均值时，[学习率](learning-rate) {learningRate} 效果很好。现在损失改为求和。取多大的学习率，步子才完全一样？",
  "exercise.learning-rate-for-sum.name": "求和时的学习率",
  "exercise.learning-rate-for-sum.wrongDirection": "求和的梯度更大，所以学习率要更小。",
  "exercise.learning-rate-for-sum.believedSame": "求和的梯度是平均的 N 倍，步子也会是 N 倍。",
  "exercise.parameter-count":
    "一个全连接网络各层的神经元数（从输入到输出）为 {sizes}。它要学习多少个[参数](parameter)？",
  "exercise.parameter-count.name": "数一数参数",
  "exercise.parameter-count.forgotBiases": "这只是权重；除输入外，每个神经元还有一个偏置。",
  "exercise.parameter-count.biasesOfInputs": "偏置属于做计算的神经元，而不是它的输入。",
  "exercise.parameter-count.countedNeurons": "你数的是神经元；每条连接都有一个权重。",
  "exercise.epoch-mean-loss":
    "[一轮](epoch)中各[小批量](mini-batch)的样本数为 {sizes}，平均[损失](loss)为 {losses}。所有样本的平均损失是多少？",
  "exercise.epoch-mean-loss.name": "一轮的平均损失",
  "exercise.epoch-mean-loss.plainMean": "不满的小批量分量较轻：要按样本数加权。",
  "exercise.epoch-mean-loss.summedInsteadOfMean": "你把损失加起来了；这里要平均值。",
};
