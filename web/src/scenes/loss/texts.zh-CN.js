/** 列表中各个例子的名称。键与 `texts.en.js` 相同。 */
export const names = {
  right: "十个类别，猜对了",
  wrong: "十个类别，猜错了",
  perfect: "完全正确",
  zero: "十分肯定却错了：log 0",
  binary: "是或否",
  labels: "三个带标签的样本",
  soft: "软目标",
  logits: "logits",
  saturated: "相差很远的 logits",
  regression: "五个数值",
  outlier: "一个离群点",
  scales: "½Σ、Σ 还是平均",
};

/**
 * 打开页面时的例子。其余例子的文字不必等：`more-texts.zh-CN.js`。
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  right: {
    question: "网络有六成把握，而且猜对了，它的损失有多大？",
    look: "文章的 mean_squared_error 得 0.0975，[交叉熵](cross-entropy)得 0.5108，即 −ln 0.6。前者计较每个类别分到了多少，后者只问一件事：正确的类别分到了多少？[独热](one-hot)[目标](target)使其余各项都为 0。",
    try: "上下拖动类别 2 的概率，再拖动类别 7 的。哪些[损失](loss)有反应？",
  },
};
