/** 典型错误页的文字。键与 `mistakes.en.js` 相同。 */
export const messages = {
  "mistakes.heading": "值得一看的错误",
  "mistakes.intro":
    "能运行、不报错、结果却不对的代码：文章中有启发的错误，再加上一些谁都会犯一次的错误。两种写法都是实时计算的；改一改数字，看它们从哪里开始不一样。",
  "mistakes.index": "全部错误",
  "mistakes.side.wrong": "错误写法",
  "mistakes.side.right": "正确写法",
  "mistakes.side.book": "书中的写法",
  "mistakes.side.torch": "PyTorch 的写法",
  "mistakes.line": "不同的一行：",
  "mistakes.cost": "代价：",
  "mistakes.onward": "到场景“{scene}”中继续探索",
  "mistakes.agree": "对这组数字，两种写法结果相同：错误藏起来了。",
  "mistakes.spoken": "{title}。错误写法：{wrong}。正确写法：{right}。",

  "mistakes.result.loss": "损失",
  "mistakes.result.probabilities": "softmax(z) =",
  "mistakes.result.gradient": "梯度",
  "mistakes.result.start": "运行之后的 init_x",
  "mistakes.result.batches": "每轮的批数",
  "mistakes.result.x": "最后的 x",
  "mistakes.result.otherGradient": "b 的梯度",
  "mistakes.result.difference": "backward − 数值梯度",

  "mistakes.part.afterStep": "走一步之后的误差",
  "mistakes.part.last": "最后一批的大小",
  "mistakes.part.dropLast": "使用 drop_last 时",
  "mistakes.part.end": "第一次运行的终点",
  "mistakes.part.startNow": "此时的起点",
  "mistakes.part.again": "第二次运行的终点",
  "mistakes.part.changedAt": "η 改变时",
  "mistakes.part.move": "接下来的一步",
  "mistakes.part.finally": "最后",
  "mistakes.part.relu": "先经过 ReLU",
  "mistakes.part.otherBranch": "再轮到 b",
  "mistakes.part.backward": "backward",
  "mistakes.part.numerical": "数值梯度",
  "mistakes.part.difference": "差",
  "mistakes.part.numpy1": "NumPy 1（f 用双精度计算）",

  "mistakes.title.half-sum-called-mean": "名为均值，实为和的一半",
  "mistakes.lead.half-sum-called-mean":
    "文章的 mean_squared_error 其实是 [½Σ](half-sum)：没有除以样本数，所以并不是[均值](mse)。这里 N 个样本各有三个输出，误差都相同，并且共用偏置 b。",
  "mistakes.cost.half-sum-called-mean":
    "损失和梯度随批大小一起变大，步长也跟着变大：对一个样本合适的[学习率](learning-rate)，对一百个样本就会发散。",
  "mistakes.input.half-sum-called-mean.N": "样本数 N",
  "mistakes.input.half-sum-called-mean.error": "误差 y − t",
  "mistakes.input.half-sum-called-mean.learningRate": "学习率 η",

  "mistakes.title.wrapping-bytes": "溢出后绕回来的像素",
  "mistakes.lead.wrapping-bytes":
    "图像通常是 uint8，即 0 到 255 的整数，而 NumPy 按给定的类型计算：y − t 和它的平方都只保留二进制的最低八位。",
  "mistakes.cost.wrapping-bytes":
    "没有任何警告，而且误差更大，损失反而可能更小：247 只剩下 9。在第一次相减之前就转换为 float。",
  "mistakes.input.wrapping-bytes.y": "预测值 y",
  "mistakes.input.wrapping-bytes.t": "目标值 t",

  "mistakes.title.labels-in-a-column": "排成一列的标签",
  "mistakes.lead.labels-in-a-column":
    "文章按数字的个数来区分标签和[独热](one-hot)向量，所以形状为 (N, 1) 的标签也能通过。随后 NumPy 把两个下标都广播成 (N, N)：每个标签在每一行里都被取了一次。",
  "mistakes.cost.labels-in-a-column":
    "得到的数看起来像损失，其实不是；拿它训练，会把每一行都拉向每一个标签。应当按形状区分，两者都不符合的就拒绝。",
  "mistakes.input.labels-in-a-column.y": "概率 y",
  "mistakes.input.labels-in-a-column.t": "标签 t",

  "mistakes.title.argmax-of-soft-labels": "对软标签取 argmax",
  "mistakes.lead.argmax-of-soft-labels":
    "当 t 的元素个数与 y 相同时，文章把 argmax t 当作标签。[独热](one-hot)的目标值不会因此丢失什么；而软标签（例如标签平滑得到的）除了最大的一个，其余全部丢失。",
  "mistakes.cost.argmax-of-soft-labels":
    "算出的是另一个[交叉熵](cross-entropy)：网络被训练得过分自信，而且 forward 与 backward 的 y − t 不再配套。",
  "mistakes.input.argmax-of-soft-labels.y": "概率 y",
  "mistakes.input.argmax-of-soft-labels.t": "目标值 t",

  "mistakes.title.epsilon-in-the-logarithm": "对数里的 1e-10",
  "mistakes.lead.epsilon-in-the-logarithm":
    "为了避免 ln 0，文章加上了 ε = 1e-10。拖动滑块，改变两个类别中正确的一类在 [logits](logits) 上领先多少；小于 0 表示落后。",
  "mistakes.cost.epsilon-in-the-logarithm":
    "有把握而且正确的回答，损失竟小于 0；落后超过 23 之后，错得再离谱，损失也不再增加，也就学不到更多。直接由 logits 计算损失，就不需要 ε。",
  "mistakes.input.epsilon-in-the-logarithm.lead": "正确类别的领先量",

  "mistakes.title.naive-softmax": "照公式直接写的 softmax",
  "mistakes.lead.naive-softmax":
    "文章用到了 [softmax](softmax)，却从未给出定义。照公式直接写，e 的 710 次方就已经是无穷大；而远小于 0 时，每一项都变成 0。",
  "mistakes.cost.naive-softmax":
    "∞/∞ 和 0/0 都没有定义，在 NumPy 中是 NaN；更新一次之后，所有权重也都成了 NaN。先减去最大的 logit：商不变。",
  "mistakes.input.naive-softmax.z": "logits z",

  "mistakes.title.integer-array": "在整数处求梯度",
  "mistakes.lead.integer-array":
    "np.array([3, 4]) 里是整数。文章的 x[i] = tmp + h 把 3.0001 截成 3，把 2.9999 截成 2：[中心差分](central-difference)实际跨了 1，却除以 2h = 0.0002。",
  "mistakes.cost.integer-array": "斜率大了几千倍，而且又被截成整数。加个小数点就对了：[3.0, 4.0]。",
  "mistakes.input.integer-array.x": "点 x",

  "mistakes.title.single-precision": "位数少了一半，h 却没变",
  "mistakes.lead.single-precision":
    "float32 大约只有七位数字。x + h 与 x − h 处的 f 大部分数位都相同，再除以 2h，[舍入误差](rounding-error)就被放大了。",
  "mistakes.cost.single-precision":
    "用常见的 h = 1e-4，斜率从第三位起就不对；用 1e-8，斜率成了 0。而训练网络通常用的正是 float32。梯度检验请用 float64，或者把 h 取到 1e-2 左右。",
  "mistakes.input.single-precision.x": "点 x",
  "mistakes.input.single-precision.h": "间距 h",

  "mistakes.title.one-row-at-a-time": "一次只给一行",
  "mistakes.lead.one-row-at-a-time":
    "对于矩阵，文章的 numerical_gradient 每次只把一行交给 f，f 从来看不到整个 X。这里 f(X) = (ΣX)²，它的[偏导数](partial-derivative)全都是 2·ΣX。",
  "mistakes.cost.one-row-at-a-time":
    "只是碰巧才对：要么 f 是各行之和，要么 f 根本不看自己的输入，就像文章里的 lambda w: net.loss(x, t)。应当只动一个元素，并把整个数组交给 f。",
  "mistakes.input.one-row-at-a-time.X": "X",

  "mistakes.title.softmax-twice": "softmax 之后又 softmax",
  "mistakes.lead.softmax-twice":
    "文章中 simpleNet 的 forward 以 [softmax](softmax) 结尾，loss 又对结果再做一次 softmax。输入都在 0 到 1 之间时，softmax 几乎看不出它们的差别。",
  "mistakes.cost.softmax-twice":
    "三个类别时，有把握而且正确的回答，损失仍有 0.5514，梯度也缩小到不足一半。让 forward 返回 [logits](logits) 即可。",
  "mistakes.input.softmax-twice.z": "logits z",
  "mistakes.input.softmax-twice.label": "正确类别",

  "mistakes.title.start-overwritten": "会跑的起点",
  "mistakes.lead.start-overwritten":
    "x = init_x 并不是复制，只是第二个名字，而 x -= … 会就地修改数组：文章的 gradient_descent 运行之后，init_x 就成了终点。这里 f = x₀² + x₁²，从“同一个”起点出发两次。",
  "mistakes.cost.start-overwritten":
    "想比较两个[学习率](learning-rate)，第二次却从第一次停下的地方出发。一个 .copy() 就能把两者分开。",
  "mistakes.input.start-overwritten.init_x": "init_x",
  "mistakes.input.start-overwritten.lr": "学习率 η",
  "mistakes.input.start-overwritten.step_num": "步数",

  "mistakes.title.one-batch-too-many": "多出来的一批",
  "mistakes.lead.one-batch-too-many":
    "文章把一轮的[批](batch)数算作 2000 // 64 + 1 = 32，这是对的。换一个能整除样本数的[批大小](batch-size)，就不对了。",
  "mistakes.cost.one-batch-too-many":
    "最后一批是空的，它的平均损失是 0/0。应当把商向上取整，并说明不足一批的样本怎么办：drop_last 会丢掉它们。",
  "mistakes.input.one-batch-too-many.samples": "样本数",
  "mistakes.input.one-batch-too-many.batch_size": "批大小",

  "mistakes.title.rate-in-the-velocity": "藏在速度里的旧学习率",
  "mistakes.lead.rate-in-the-velocity":
    "书中的[动量](momentum)写法把每个梯度连同它那一步的[学习率](learning-rate)一起存进 v；PyTorch 则在最后才乘以 η。只要 η 不变，两者走的每一步都相同。这里 f = x²，从 x = 4 出发。",
  "mistakes.cost.rate-in-the-velocity":
    "想调低 η 让它稳下来，书中的写法却还会按旧的速度再冲一阵。两者都不算错，错在把一个当成另一个。梯度乐园里两种都有。",
  "mistakes.input.rate-in-the-velocity.lr": "起初的 η",
  "mistakes.input.rate-in-the-velocity.before": "用它走的步数",
  "mistakes.input.rate-in-the-velocity.lower": "之后的 η",
  "mistakes.input.rate-in-the-velocity.after": "之后走的步数",
  "mistakes.input.rate-in-the-velocity.momentum": "动量系数 α",

  "mistakes.title.relu-in-place": "backward 改了自己的输入",
  "mistakes.lead.relu-in-place":
    "文章的 [ReLU](relu) 把传进来的 dout 本身的元素置为 0。在 relu(a) + b 中，加法节点把同一个 dout 交给两个分支，而 ReLU 先拿到。",
  "mistakes.cost.relu-in-place":
    "后来者只能拿剩下的：凡是 a 为负的地方，b 什么也学不到，而且除了[梯度检验](gradient-check)，没有任何提示。结果应当写进自己的数组。",
  "mistakes.input.relu-in-place.a": "a",
  "mistakes.input.relu-in-place.dout": "dout",

  "mistakes.title.divided-by-classes": "一个样本，却除以类别数",
  "mistakes.lead.divided-by-classes":
    "文章的 [Softmax-with-Loss](softmax-with-loss) 在反向时除以 t.shape[0]，并把它叫作批大小。对于没有批维度的单个样本，那其实是类别数；而 forward 除以的是 1。",
  "mistakes.cost.divided-by-classes":
    "梯度只剩三分之一，看上去就像学习率太小。一个样本就是大小为 1 的批。",
  "mistakes.input.divided-by-classes.z": "logits z",
  "mistakes.input.divided-by-classes.label": "正确类别",

  "mistakes.title.dout-ignored": "不听上游的最后一层",
  "mistakes.lead.dout-ignored":
    "文章中 [Softmax-with-Loss](softmax-with-loss) 的 backward(dout=1) 从不使用 dout。只要损失就是计算图的终点，dout 就是 1，谁也不会察觉。",
  "mistakes.cost.dout-ignored":
    "把这个损失与另一个损失加权相加，或者像半精度训练那样把它放大，它的梯度却一点不变。[链式法则](chain-rule)要的是乘积。",
  "mistakes.input.dout-ignored.z": "logits z",
  "mistakes.input.dout-ignored.label": "正确类别",
  "mistakes.input.dout-ignored.dout": "dout",

  "mistakes.title.gradient-of-another-loss": "backward 没错，检验却不通过",
  "mistakes.lead.gradient-of-another-loss":
    "y − t 是 −ln y 的梯度，而不是文章里 −ln(y + 1e-10) 的梯度。当正确类别远远落后时，y 比 1e-10 小得多，forward 的损失在那里是平的。",
  "mistakes.cost.gradient-of-another-loss":
    "[梯度检验](gradient-check)不通过，于是到 backward 里去找错，而那里并没有错。直接由 [logits](logits) 计算，forward 与 backward 才配套。",
  "mistakes.input.gradient-of-another-loss.z": "logits z",
  "mistakes.input.gradient-of-another-loss.label": "正确类别",
};
