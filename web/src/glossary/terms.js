/**
 * The terms of the article, in its order. Their sentences: `i18n/glossary-terms.en.js` and its Chinese twin,
 * with the same ids.
 *
 * @typedef {object} Term
 * @property {string} id
 * @property {string} en its name in English
 * @property {string} zh its name in Chinese
 * @property {string} section of the article
 * @property {string[]} scenes where it is to be seen, the best first
 * @property {string[]} see other terms that explain it
 */

/** @type {Term[]} */
export const TERMS = [
  term("parameter", "parameter", "参数", "1", ["training", "graph"], ["hyper-parameter"]),
  term("prediction", "prediction y", "预测值 y", "1", ["loss", "training"], ["target"]),
  term("target", "target t", "目标值 t", "1", ["loss", "training"], ["one-hot"]),
  term("loss", "loss function", "损失函数", "1", ["loss"], ["mse", "cross-entropy"]),
  term("half-sum", "half squared error ½Σ", "平方误差之和的一半 ½Σ", "1", ["loss"], ["mse"]),
  term("one-hot", "one-hot encoding", "独热编码", "1", ["loss"], ["target", "cross-entropy"]),
  term("cross-entropy", "cross entropy", "交叉熵", "1.1", ["loss"], ["softmax", "logits"]),
  term("bce", "binary cross entropy", "二元交叉熵", "1.1", ["loss"], ["sigmoid"]),
  term("logits", "logits", "logits（未归一化得分）", "1.1", ["loss", "layers"], ["softmax"]),
  term("mae", "mean absolute error, MAE", "平均绝对误差 MAE", "1.2", ["loss"], ["mse", "outlier"]),
  term("mse", "mean squared error, MSE", "均方误差 MSE", "1.2", ["loss"], ["half-sum", "mae"]),
  term("outlier", "outlier", "离群点", "1.2", ["loss"], ["mae", "mse"]),
  term("derivative", "derivative", "导数", "2.1", ["derivative"], ["gradient"]),
  term("tangent", "tangent", "切线", "2.1", ["derivative"], ["derivative"]),
  term(
    "forward-difference",
    "forward difference",
    "前向差分",
    "2.1",
    ["derivative"],
    ["central-difference"],
  ),
  term(
    "central-difference",
    "central difference",
    "中心差分",
    "2.1",
    ["derivative"],
    ["rounding-error", "gradient-check"],
  ),
  term(
    "rounding-error",
    "rounding error",
    "舍入误差",
    "2.1",
    ["derivative"],
    ["central-difference"],
  ),
  term("partial-derivative", "partial derivative", "偏导数", "2.2", ["gradient"], ["gradient"]),
  term("gradient", "gradient", "梯度", "2.3", ["gradient", "descent"], ["partial-derivative"]),
  term(
    "gradient-check",
    "gradient check",
    "梯度检验",
    "2.4",
    ["network-gradient", "layers"],
    ["central-difference", "backpropagation"],
  ),
  term(
    "gradient-descent",
    "gradient descent",
    "梯度下降法",
    "3.1",
    ["descent"],
    ["learning-rate", "sgd"],
  ),
  term(
    "learning-rate",
    "learning rate η",
    "学习率 η",
    "3.1",
    ["descent", "training"],
    ["hyper-parameter", "divergence"],
  ),
  term("hyper-parameter", "hyper-parameter", "超参数", "3.1", ["training"], ["parameter"]),
  term("local-minimum", "local minimum", "局部极小值", "3.1", ["descent"], ["saddle"]),
  term("saddle", "saddle point", "鞍点", "3.1", ["descent"], ["local-minimum"]),
  term("divergence", "divergence", "发散", "3.1", ["descent", "training"], ["learning-rate"]),
  term("momentum", "momentum", "动量", "3.1", ["descent"], ["gradient-descent"]),
  term("sample", "sample", "样本", "3.2", ["epochs", "training"], ["batch"]),
  term("epoch", "epoch", "轮次（epoch）", "3.2", ["epochs", "training"], ["iteration"]),
  term("batch", "batch", "批", "3.2", ["epochs"], ["mini-batch", "batch-size"]),
  term("mini-batch", "mini-batch", "小批量", "3.3", ["epochs", "training"], ["sgd"]),
  term("batch-size", "batch size", "批大小", "3.2", ["epochs", "training"], ["iteration"]),
  term("iteration", "iteration", "迭代", "3.2", ["epochs", "training"], ["epoch"]),
  term("shuffling", "shuffling", "打乱（不放回抽样）", "3.3", ["epochs"], ["replacement"]),
  term("replacement", "drawing with replacement", "有放回抽样", "3.3", ["epochs"], ["shuffling"]),
  term(
    "sgd",
    "stochastic gradient descent, SGD",
    "随机梯度下降法 SGD",
    "3.3",
    ["training"],
    ["mini-batch"],
  ),
  term("overfitting", "overfitting", "过拟合", "3.3", ["training"], ["weight-decay", "dropout"]),
  term("weight-decay", "weight decay", "权重衰减", "3.3", ["training"], ["overfitting"]),
  term("dropout", "dropout", "随机失活（dropout）", "3.3", ["training"], ["overfitting"]),
  term(
    "backpropagation",
    "backpropagation",
    "反向传播",
    "4",
    ["graph", "layers"],
    ["chain-rule", "backward"],
  ),
  term("computation-graph", "computation graph", "计算图", "4.1", ["graph"], ["forward"]),
  term("forward", "forward pass", "前向传播", "4.1", ["graph", "layers"], ["backward"]),
  term(
    "backward",
    "backward pass",
    "反向传播过程",
    "4.1",
    ["graph", "layers"],
    ["upstream-gradient"],
  ),
  term("chain-rule", "chain rule", "链式法则", "4.2", ["graph"], ["local-derivative"]),
  term(
    "local-derivative",
    "local derivative",
    "局部导数",
    "4.2",
    ["graph"],
    ["upstream-gradient", "chain-rule"],
  ),
  term(
    "upstream-gradient",
    "upstream gradient",
    "上游梯度",
    "4.2",
    ["graph", "layers"],
    ["local-derivative"],
  ),
  term(
    "activation",
    "activation function",
    "激活函数",
    "4.5",
    ["training", "layers"],
    ["relu", "sigmoid"],
  ),
  term("relu", "ReLU", "ReLU", "4.5", ["graph", "layers"], ["dead-neuron"]),
  term("dead-neuron", "dead neuron", "死亡神经元", "4.5", ["training"], ["relu"]),
  term(
    "vanishing-gradient",
    "vanishing gradient",
    "梯度消失",
    "4.5",
    ["training"],
    ["sigmoid", "exploding-gradient"],
  ),
  term(
    "exploding-gradient",
    "exploding gradient",
    "梯度爆炸",
    "4.5",
    ["training"],
    ["vanishing-gradient"],
  ),
  term("sigmoid", "sigmoid", "sigmoid 函数", "4.6", ["graph", "layers"], ["bce"]),
  term("affine", "affine layer", "仿射层（全连接层）", "4.7", ["layers"], ["parameter"]),
  term("softmax", "softmax", "softmax 函数", "4.8", ["layers", "loss"], ["logits"]),
  term(
    "softmax-with-loss",
    "softmax-with-loss layer",
    "Softmax-with-Loss 层",
    "4.8",
    ["layers"],
    ["softmax", "cross-entropy"],
  ),
];

/**
 * @param {string} id
 * @returns {Term | undefined}
 */
export const termOf = (id) => TERMS.find((one) => one.id === id);

/**
 * @param {string} id
 * @param {string} en
 * @param {string} zh
 * @param {string} section
 * @param {string[]} scenes
 * @param {string[]} [see]
 * @returns {Term}
 */
function term(id, en, zh, section, scenes, see = []) {
  return { id, en, zh, section, scenes, see };
}
