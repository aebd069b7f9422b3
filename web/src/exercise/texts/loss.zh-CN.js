/** 场景 `loss` 的练习：名称、题目，以及对每种错误的说明。键与 `loss.en.js` 相同。 */
export const messages = {
  "exercise.half-squared-error":
    "网络输出 y = {y}，[目标值](target) t = {t}。[损失](loss) ½Σ(y − t)² 是多少？",
  "exercise.half-squared-error.name": "平方误差之和的一半",
  "exercise.half-squared-error.forgotHalf": "这是 Σ(y − t)²，前面漏了 ½。",
  "exercise.half-squared-error.tookMean": "这是平方误差的平均值；这里要的是求和再乘 ½。",
  "exercise.half-squared-error.forgotSquare":
    "你把误差的绝对值加起来再减半了；应先把每个误差平方。",
  "exercise.mean-squared-error-gradient":
    "y = {y}，t = {t}。[均方误差](mse)对每个 y 的[梯度](gradient)是多少？",
  "exercise.mean-squared-error-gradient.name": "均方误差的梯度",
  "exercise.mean-squared-error-gradient.forgotMean":
    "2(y − t) 是平方和的梯度；均方误差还要除以元素个数。",
  "exercise.mean-squared-error-gradient.forgotTwo": "(y − t)² 的导数是 2(y − t)，漏了 2。",
  "exercise.mean-squared-error-gradient.wrongSign":
    "你算成了 t − y。梯度指向损失增大的方向，应为 y − t。",
  "exercise.mean-absolute-error": "y = {y}，t = {t}。[平均绝对误差](mae) MAE 是多少？",
  "exercise.mean-absolute-error.name": "平均绝对误差",
  "exercise.mean-absolute-error.summedInsteadOfMean": "这是总和，还要除以元素个数。",
  "exercise.mean-absolute-error.keptSigns": "正负误差互相抵消了；应先取每个误差的绝对值。",
  "exercise.mean-absolute-error.squared": "你把误差平方了，那是均方误差。",
  "exercise.cross-entropy-label":
    "各类的概率 y = {y}，正确类别是第 {label} 类（从 0 数起）。这个样本的[交叉熵](cross-entropy)是多少？",
  "exercise.cross-entropy-label.name": "一个样本的交叉熵",
  "exercise.cross-entropy-label.tookWrongClass": "类别从 0 数起，你取了前一类的概率。",
  "exercise.cross-entropy-label.wrongSign": "漏了 −ln y 的负号；这里的损失不会是负数。",
  "exercise.cross-entropy-label.forgotLog": "这是概率本身；损失是它的负对数。",
  "exercise.batch-cross-entropy":
    "两个样本的概率为 y = {y}，正确类别为 {labels}（从 0 数起）。这个[小批量](mini-batch)的[交叉熵](cross-entropy)是多少？",
  "exercise.batch-cross-entropy.name": "小批量的交叉熵",
  "exercise.batch-cross-entropy.summedInsteadOfMean":
    "你把两个样本的损失加起来了；损失是平均值，要除以 2。",
  "exercise.batch-cross-entropy.dividedByAllNumbers": "你除以了全部六个数；只应除以样本数。",
  "exercise.batch-cross-entropy.tookWrongClass": "类别从 0 数起，你取了后一类的概率。",
  "exercise.outlier-factor":
    "一个预测的误差是 {error}，另一个是 {outlier}。在[均方误差](mse)中，后者的贡献是前者的多少倍？",
  "exercise.outlier-factor.name": "离群点的分量",
  "exercise.outlier-factor.forgotSquare": "这是平均绝对误差的情形；这里误差之比要平方。",
  "exercise.outlier-factor.doubledInsteadOfSquared": "你把比值乘了 2；平方是比值乘以它自己。",
  "exercise.outlier-factor.tookDifference": "你做了减法；“多少倍”要用除法。",
  "exercise.cross-entropy-curve":
    "[目标值](target) t = {t}。请画出预测概率 y 从 0 变到 1 时的[二元交叉熵](bce)。",
  "exercise.cross-entropy-curve.name": "画出交叉熵",
  "exercise.cross-entropy-curve.tookWrongClass": "这是另一个目标值的曲线；y = t 时损失为 0。",
  "exercise.cross-entropy-curve.drewStraightLine":
    "损失不是直线：越接近错误的一端，它升得越快，没有上限。",
};
