/** 列表中各个例子的名称。键与 `texts.en.js` 相同。 */
export const names = {
  apples: "买苹果，含税",
  fruit: "苹果和橘子",
  clothes: "打折的衣服",
  product: "(x + y)·z",
  "fan-out": "一个值，用三次",
  neuron: "带 Sigmoid 的神经元",
  learning: "会学习的神经元",
  softmax: "拆开的 Softmax 与交叉熵",
  add: "加法",
  mul: "乘法",
  relu: "ReLU",
  sigmoid: "Sigmoid",
};

/**
 * 打开页面时的例子的文字。其余的没人等着看：`more-texts.zh-CN.js`。
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  apples: {
    question: "苹果每个贵 1 元，要多付多少？",
    look: "两个 100 元的苹果，加一成的税，一共 220。往右走，每个节点只管自己的输入。往回走，输出先问自己：我变 1，我变多少？当然是 1。每个节点把它乘以自己的[局部导数](local-derivative)，再传下去。apple 那条线下面是 2.2：两个苹果，含税。",
    try: "[导数](derivative)传来之前，先猜猜 count 和 tax 下面是多少。再把 count 改成 3：三个数里哪些变了？为什么它自己的没变？",
  },
};
