/** 列表中各个例子的名称。键与 `texts.en.js` 相同。 */
export const names = {
  article: "文中的样本",
  tiny: "h = 1e-13",
  batch: "两个样本",
  twice: "文中的代码",
  sure: "很有把握，也对",
  wrong: "很有把握，却错了",
};

/**
 * 打开页面时的例子的文字。其余的没人等着看：`more-texts.zh-CN.js`。
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  article: {
    question: "六个权重，要把网络算多少遍，才知道它的梯度？",
    look: "[梯度](gradient)里记着：每个权重变一点，[损失](loss)变多少。用差商来求，就把每个权重往上挪 h，再往下挪 h，每次都重新算损失：一个权重两次，一共十二次。[反向传播](backpropagation)只要前向一遍、反向一遍，六个数就一起出来了。",
    try: "一次一次地走完这些求值。梯度的哪一行更大，这和 x 有什么关系？改一改 W 或 x 中的数，看两个梯度怎样跟着变。",
    seen: "两者有十位相同。每一行的梯度是 x 乘以 (y − t)：第二行是第一行的 0.9/0.6 = 1.5 倍，只有正确类别的那一列是负的。",
  },
};
