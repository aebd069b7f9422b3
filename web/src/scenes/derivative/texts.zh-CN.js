/** 列表中各个例子的名称。键与 `texts.en.js` 相同。 */
export const names = {
  "article-5": "0.01x² + 0.1x，x = 5",
  "article-10": "0.01x² + 0.1x，x = 10",
  sin: "sin x，x = 1",
  tiny: "sin x，h = 1e-13",
  exp: "eˣ，x = 1",
  cube: "x³，x = 1",
  abs: "|x| 的尖点",
  relu: "ReLU 在 0 处",
};

/**
 * 打开页面时的例子的文字。其余的没人等着看：`more-texts.zh-CN.js`。
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  "article-5": {
    question: "一个点上的斜率，怎么能从两个点算出来？",
    look: "虚线是割线，连着 x 处的点和 x + h 处的点，斜率不过是两个差的商。h 越小，割线越靠近实线，也就是[切线](tangent)；切线的斜率就是[导数](derivative)。淡淡的那几条，是 h 已经走过的割线。",
    try: "慢慢把 h 拉小：从哪个 h 开始，肉眼再也分不清割线和切线？再看右边的数字，它们还分得清。拖动曲线上的点：斜率 0.3 在哪里？",
    seen: "x = 5 处的导数是 0.02·5 + 0.1 = 0.2。不管 x 在哪里，[前向差分](forward-difference)总是差 h/100；文中用的中心差分，除了舍入之外一点不差。",
  },
};
