/** 术语表：每个术语用一句话说明。键与 `glossary-terms.en.js` 相同。 */
export const messages = {
  "glossary.term.parameter": "网络内部的数，即权重或偏置；学习改变的就是它们。",
  "glossary.term.prediction": "网络对一个样本的输出：一个数值，或者每个类别一个概率。",
  "glossary.term.target": "一个样本的预测值应当达到的值。",
  "glossary.term.loss": "用一个数表示预测值离目标值有多远；学习就是寻找使它变小的参数。",
  "glossary.term.half-sum":
    "½Σ(y − t)²，文章称之为 MSE：½ 正好消去求导得到的 2，梯度就是 y − t；它没有除以样本数，所以样本越多，值越大。",
  "glossary.term.one-hot": "把标签写成向量：正确类别处为 1，其余都为 0。",
  "glossary.term.cross-entropy":
    "−Σ t·log y，再对样本取平均；目标为独热编码时，就是正确类别所得概率的负对数。",
  "glossary.term.bce": "只有一个“是”的概率时的交叉熵：−(t·log y + (1 − t)·log(1 − y))，再取平均。",
  "glossary.term.logits": "经过 softmax 或 sigmoid 变成概率之前，各类别的原始得分；可以是任何数。",
  "glossary.term.mae": "|y − t| 的平均值：不论误差多大，每个误差的拉力都一样。",
  "glossary.term.mse": "(y − t)² 的平均值：误差大一倍，损失是四倍，拉力是两倍。",
  "glossary.term.outlier": "目标值与其他样本所显示的规律相差很远的样本。",
  "glossary.term.derivative": "f 随 x 变化的快慢：h 趋于 0 时 (f(x + h) − f(x))/h 的极限。",
  "glossary.term.tangent": "过曲线上一点、斜率等于该点导数的直线。",
  "glossary.term.forward-difference": "(f(x + h) − f(x))/h：导数的一种近似，误差与 h 成正比。",
  "glossary.term.central-difference":
    "(f(x + h) − f(x − h))/2h：导数的一种近似，两侧的误差相互抵消，因此误差与 h² 成正比。",
  "glossary.term.rounding-error":
    "计算机只保留大约 16 位数字而丢掉的部分；差商要把它除以 h，所以 h 越小，它越大。",
  "glossary.term.partial-derivative": "固定其他变量，只对其中一个变量求的导数。",
  "glossary.term.gradient": "全部偏导数组成的向量；它指向 f 增长最快的方向，长度就是增长的快慢。",
  "glossary.term.gradient-check": "把反向传播得到的梯度与中心差分得到的梯度逐个元素地比较。",
  "glossary.term.gradient-descent": "反复做 x ← x − η·∇f(x)：一次又一次地逆着梯度走一步。",
  "glossary.term.learning-rate": "梯度要乘上的系数 η；每一步走的是 η 乘以梯度。",
  "glossary.term.hyper-parameter": "学习之前选定、本身不被学习的设置，例如学习率和批大小。",
  "glossary.term.local-minimum": "比附近所有点都低的点，但不一定是全局最低的。",
  "glossary.term.saddle": "梯度为 0，但 f 沿一个方向上升、沿另一个方向下降的点。",
  "glossary.term.divergence": "步子不是越来越小，而是越来越大，直到数值超出计算机能表示的范围。",
  "glossary.term.momentum":
    "梯度下降的一种：每一步都保留上一步的一部分，因此能越过平坦处，也能抹平来回的折线。",
  "glossary.term.sample": "数据中的一个例子：它的输入 x 和它的目标值 t。",
  "glossary.term.epoch":
    "把每个训练样本各用一次所需的全部迭代；有放回抽样时，则是抽取与样本总数同样多的样本，其中有的会重复。",
  "glossary.term.batch": "一起计算出一个梯度、并据此更新一次参数的那些样本。",
  "glossary.term.mini-batch": "只含一部分训练样本的批：多于一个，少于全部。",
  "glossary.term.batch-size": "一批里有多少个样本；每轮的最后一批可能少一些。",
  "glossary.term.iteration":
    "一批样本前向传播、计算损失、反向传播，并更新一次参数；一轮有 ⌈N/B⌉ 次迭代。",
  "glossary.term.shuffling": "每轮都把样本重新打乱，再依次切成批，因此每个样本恰好用到一次。",
  "glossary.term.replacement":
    "每一批都从全部样本中重新抽取，因此一轮之中有的样本多次被抽到，约 37% 从未被抽到。",
  "glossary.term.sgd": "用随机选出的一批样本的梯度，代替全部数据的梯度来做梯度下降。",
  "glossary.term.overfitting": "训练数据上的损失还在下降，没见过的数据上的损失却在上升。",
  "glossary.term.weight-decay": "在损失上加 λ/2·Σw²，于是每次更新也会把每个权重往 0 拉近一点。",
  "glossary.term.dropout": "训练时每次迭代随机关掉一部分神经元，使它们不能彼此依赖。",
  "glossary.term.backpropagation":
    "利用前向传播时保存的值，沿计算图往回走一遍，就求出损失对所有参数的导数。",
  "glossary.term.computation-graph": "把计算画成图：节点是运算，边是在运算之间流动的值。",
  "glossary.term.forward": "从输入到输出，每个节点依次算出自己的值。",
  "glossary.term.backward": "从输出回到输入，每个节点把输出对自己每个输入的导数传回去。",
  "glossary.term.chain-rule": "f(g(x)) 的导数，等于 f 在 g(x) 处的导数乘以 g 在 x 处的导数。",
  "glossary.term.local-derivative": "一个节点的结果对自己某个输入的导数，与图的其余部分无关。",
  "glossary.term.upstream-gradient":
    "输出对某个节点结果的导数，从后面传到这个节点；代码中称为 dout。",
  "glossary.term.activation":
    "接在每个仿射层后面的函数；如果没有非线性的激活函数，多层也不过相当于一层。",
  "glossary.term.relu": "max(0, x)：正的通过，其余一律挡住。",
  "glossary.term.dead-neuron": "对每个样本输入都为负的 ReLU 神经元：梯度为 0，权重再也不变。",
  "glossary.term.vanishing-gradient":
    "前面各层的梯度是后面所有层的连乘积，许多小于 1 的因子乘下来，几乎什么也不剩。",
  "glossary.term.exploding-gradient": "同样的连乘积，许多因子大于 1：前面各层的梯度大到无法使用。",
  "glossary.term.sigmoid": "1/(1 + e⁻ˣ)：把任何数压缩到 (0, 1) 之间；导数是 y·(1 − y)，最大为 ¼。",
  "glossary.term.affine": "x·W + b：每个输出都是全部输入的加权和，再加上自己的偏置。",
  "glossary.term.softmax":
    "把得分变成概率：对每个得分取 e 的幂，再除以它们的总和；先减去最大的得分，以免溢出。",
  "glossary.term.softmax-with-loss": "把 softmax 和交叉熵合成一层，梯度就是简单的 (y − t)/N。",
};
