/** 列表中各个例子的名称。键与 `texts.en.js` 相同。 */
export const names = {
  "bowl-0.1": "η = 0.1，顺坡而下",
  "bowl-0.9": "η = 0.9，来回跳着走",
  "bowl-1": "η = 1.0，永远在跳",
  "bowl-10": "η = 10，冲出去了",
  "bowl-1e-10": "η = 10⁻¹⁰，几乎不动",
  optimizers: "四种优化器，一只长碗",
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
  "bowl-0.9": {
    question: "为什么 η = 0.9 能到，η = 1.0 永远到不了？",
    look: "每一步的因子是 1 − 2η。η = 0.9 时它是 −0.8：负号把点甩到对面，0.8 又让它每次更近一点。它来回跳，却照样收敛。[损失](loss)下降得和 η = 0.1 一样快，那时的因子是 +0.8。",
    try: "边运行边慢慢加大 η。到 1.0 时因子是 −1，再大就越跳越远。",
  },
};
