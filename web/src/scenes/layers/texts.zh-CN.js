/** 列表中各个例子的名称。键与 `texts.en.js` 相同。 */
export const names = {
  article: "Affine → ReLU → Affine → Softmax",
  "one-layer": "一层，5 个输入，3 个输出",
  sigmoid: "把 ReLU 换成 Sigmoid",
  pictures: "样本是图像",
  opened: "打开的 Softmax-with-Loss",
  regression: "回归",
  "two-classes": "两类",
  mistake: "三倍大的梯度",
  "one-sample": "同一个错误，批大小为 1",
  saturated: "又肯定又错的回答",
};

/**
 * 打开页面时的例子：问题、看什么、试什么。其余例子的文字不必等：`more-texts.zh-CN.js`。
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  article: {
    question: "两个样本用同一个 W1，dW1 是谁的梯度？",
    look: "正向时每个[样本](sample)各占一行，互不相干；反向时它们碰到一起：同一个权重在两个样本里都用过，所以 dW1 的每一格是每个样本各一个乘积之和。打开 dW1 的一格，看 x 的哪一列、da1 的哪一列亮起来。",
    try: "去掉一个样本。dW1 里哪些数翻了倍？为什么不是减半？",
    seen: "第 2 列翻倍：0.05034 变成 0.1007，−0.02517 变成 −0.05034。那里 [ReLU](relu) 没有让第二个样本通过，它只加了 0，而 1/N 从 ½ 变成 1。第 1 列变成 0：那里只有第二个样本。",
  },
};
