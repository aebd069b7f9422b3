/** 列表中各个例子的名称。键与 `texts.en.js` 相同。 */
export const names = {
  bowl: "碗 x₀² + x₁²",
  valley: "长长的山谷",
  direction: "换个方向",
  saddle: "鞍点上",
  waves: "山丘和洼地",
  kink: "一道折痕",
  domain: "f 的边界",
};

/**
 * 打开页面时的例子的文字。其余的没人等着看：`more-texts.zh-CN.js`。
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  bowl: {
    question: "斜率总要有个方向，梯度取的是哪个方向？",
    look: "固定 x₁，只动 x₀：等于把碗切开，切口上是一条普通的曲线，有普通的斜率，这就是一个[偏导数](partial-derivative)；固定 x₀ 就得到另一个。把两个数合成一个向量，就是[梯度](gradient)，也就是那支粗箭头：它与等高线垂直，指向上坡。细箭头指的是相反的方向，往下。",
    try: "拖动这个点。哪里有一个偏导数是 0，那里的箭头怎么样？转动 θ，直到沿着它的斜率最大：这时 u 指向哪里？",
    seen: "在 (3, 2) 处，两个偏导数是 2·3 = 6 和 2·2 = 4。文中的数值梯度取 h = 1e-4，每个变量算两次 f，得到的一样。",
  },
};
