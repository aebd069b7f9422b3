/** 列表中各个例子的名称。键与 `texts.en.js` 相同。 */
export const names = {
  spirals: "三条螺旋",
  "xor-line": "没有隐藏层的异或",
  xor: "四个神经元的异或",
  rates: "η = 0.003、0.3 和 10",
  diverging: "η = 1 的回归",
  arithmetic: "2000 个样本，批大小 64，10 个 Epoch",
  batches: "批大小 1、10 和全部",
  "vanishing-6": "六个 Sigmoid 层",
  "vanishing-20": "二十个 Sigmoid 层",
  exploding: "十个 ReLU 层，标准差 1",
  zero: "权重全为零",
  overfitted: "过拟合与权重衰减",
  digits: "手写数字，到 95 %",
};

/**
 * 打开页面时的例子：开头的问题、看什么、试什么、看到了什么。数值都取自实际运行。其余例子的文字不必等：`more-texts.zh-CN.js`。
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  spirals: {
    question: "只会画直线的网络，能跟上螺旋吗？",
    look: "第一层的每个神经元在平面上画一条直的分界线，再由 tanh 柔化，它的小图就是这条线。第二层把这些线弯成曲线，输出层在三类中选一类。十个 [Epoch](epoch) 之内，旋臂就开始显出来。",
    try: "减少第一层的神经元。最少用几个，旋臂还能出来？",
    seen: "[损失](loss)从 1.23 开始；在三类中瞎猜的损失是 ln 3 = 1.10。5 个 Epoch 后是 0.77，20 个后 0.35，50 个后 0.024，这时全部[样本](sample)都分对了，测试集也是。第一层只留 5 个神经元，100 个 Epoch 后训练样本有 94 % 分对；留 4 个是 78 %，留 3 个是 66 %。",
  },
};
