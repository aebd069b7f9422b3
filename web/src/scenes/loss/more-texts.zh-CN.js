/**
 * 除打开页面时的例子以外，其余例子的文字。键与 `more-texts.en.js` 相同。
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const texts = {
  wrong: {
    question: "现在类别 7 分到六成，而正确的是类别 2，哪种损失涨得更多？",
    look: "½Σ 从 0.0975 升到 0.5975，[交叉熵](cross-entropy)从 0.51 升到 2.30。[梯度](gradient)说得更清楚：类别 2 处是 −10，因为 −ln y 的斜率是 −1/y，而 y 只有 0.1。",
    try: "让类别 2 降到 0.01，斜率变成多少？",
  },
  perfect: {
    question: "损失会是负的吗？",
    look: "本不该，却真是负的：−1e-10。文章[在对数里加了 1e-10](mistakes#epsilon-in-the-logarithm) 来避免 log 0，而 ln(1 + 1e-10) 比 0 大一点点。不加的话，[损失](loss)恰好是 0。",
    try: "从类别 2 减去一点点。减到多少，两者的前四位数字才一致？",
  },
  zero: {
    question: "一个猜测最多能错到什么程度？",
    look: "正确类别的概率是 0，−ln 0 是无穷大，无法走出任何一步。加上 1e-10，[损失](loss)是 −ln(1e-10) = 23.03，再错也不过如此；可是那里的斜率是 −10¹⁰，一步就会飞出去。",
    try: "把正确类别设为 1e-12，再设为 1e-8。从哪里开始，1e-10 起了作用？",
  },
  binary: {
    question: "四个是非题，哪一题占了损失的大头？",
    look: "最后一题：正确答案只得 5%，代价是 −ln 0.05 = 3.0，比其余的总和还多。[二元交叉熵](bce)按 t 是 1 还是 0，只看其中一边。这里四个数是[样本](sample)而不是类别，所以多类[交叉熵](cross-entropy)不适用，列表里写着原因。",
    try: "把最后一个移到 0.5：“不知道”的代价是多少？",
  },
  labels: {
    question: "三个样本，三个标签，标签是什么？",
    look: "标签就是正确类别的编号，用来代替[独热](one-hot)的一行，[损失](loss)不变。它是对 N = 3 个[样本](sample)取平均，而不是对九个数。文章[按元素个数](mistakes#labels-in-a-column)区分标签和独热，这里按形状区分，不会弄混。",
    try: "点样本 1 的另一个类别。标签的改变怎样反映在各元素的占比里？",
  },
  soft: {
    question: "如果目标值本身就不确定呢？",
    look: "每个类别都按自己的 t 计入：−Σ t·ln y = 0.8869。文章先[取 t 的 argmax](mistakes#argmax-of-soft-labels)，只看到类别 2 的概率 0.5。此时[损失](loss)的最小值不再是 0：y = t 时是 0.8018。",
    try: "让 y 等于 t。所有梯度都消失了吗？",
  },
  logits: {
    question: "得分 0.3、2.9、4，对应的概率是多少？",
    look: "[softmax](softmax) 得到 0.018、0.245、0.737。[损失](loss)对 [logits](logits) 的[梯度](gradient)就是 y − t：0.018、0.245、−0.263，加起来总是 0。",
    try: "把三个得分都加上同一个数，什么变了？",
  },
  saturated: {
    question: "错误的类别领先 40，代码没错，梯度检验为什么通不过？",
    look: "由 [logits](logits) 算，[损失](loss)是 40，[梯度](gradient)是 1 和 −1。文章先算 [softmax](softmax)，得 4e-18，再加 1e-10，于是只看到 23.03：加上的 1e-10 盖住了一切。它真正的梯度只有约 4e-8，而反向传播[仍给出 y − t](mistakes#gradient-of-another-loss)。",
    try: "慢慢降低第一个 logit。从哪里开始，两种损失变得一致？",
  },
  regression: {
    question: "五个数值，五个误差，哪个误差最要紧？",
    look: "在 [MSE](mse) 里每个误差按平方计，最大的一个占 62%；在 [MAE](mae) 里按大小计，它占 40%。文章所说的 MSE 其实是 ½Σ：既没有除以 n，又多了 ½。",
    try: "让一个[预测值](prediction)穿过它的[目标值](target)：一个[梯度](gradient)越来越小，另一个突然变号。哪个是哪个？",
  },
  outlier: {
    question: "有一个目标值差得很远，两种损失听谁的？",
    look: "仅最后一个元素就占平方和的 99%，但只占绝对值之和的 84%。在 [MSE](mse) 里它的拉力是第二名的 13 倍；在 [MAE](mae) 里大家的拉力都一样。",
    try: "把[离群点](outlier)的[目标值](target)拖到 −3，再拖到 1.5。两个平均值中哪个变得更多？",
  },
  scales: {
    question: "八个同样大的误差，½Σ 和平均为什么要用不同的学习率？",
    look: "一步等于 η 乘以[梯度](gradient)。Σ 的梯度是 ½Σ 的 2 倍，平均是 2/n，批平均 ½Σ/N 是 1/N。[用 ½Σ 时](mistakes#half-sum-called-mean)，共享权重的梯度随[批](batch)变大，对一个[样本](sample)合适的[学习率](learning-rate)，对一百个就会[发散](divergence)。",
    try: "一个一个地减少样本：四个学习率中哪些在变？",
  },
};
