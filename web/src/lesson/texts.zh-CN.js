/** 列表中各个例子的名称。键与 `texts.en.js` 相同。 */
export const names = {
  "bowl-0.1": "η = 0.1，顺坡而下",
  "bowl-0.9": "η = 0.9，来回跳着走",
  "bowl-1": "η = 1.0，永远在跳",
  "bowl-10": "η = 10，冲出去了",
  "bowl-1e-10": "η = 10⁻¹⁰，几乎不动",
  optimizers: "四种方法，一只长碗",
  rosenbrock: "Rosenbrock 峡谷",
  beale: "Beale",
  himmelblau: "Himmelblau，四个极小值点",
  saddle: "鞍点",
  rastrigin: "Rastrigin，处处是坑",
  article: "0.01x² + 0.1x",
  quartic: "两个极小值点",
  wavy: "带波纹的抛物线",
};

/**
 * 打开页面时的例子：开头的问题、看什么、试什么。其余例子的文字不必等：`more-texts.zh-CN.js`。
 *
 * @type {Record<string, import("./lesson.js").Text>}
 */
export const opening = {
  "bowl-0.1": {
    question: "η 没有变，步子为什么越来越短？",
    look: "每一步的长度是 η 乘以梯度，而在 x₀² + x₁² 上，梯度正比于到中心的距离。所以每走一步，点的坐标都乘以 1 − 2η = 0.8：总是走掉剩余路程的两成，永远走不完。",
    try: "把 η 拉到 0.5。这时因子是 0，一步就到。",
  },
};
