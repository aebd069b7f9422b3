/** 只在场景 `derivative` 里用到。键与 `derivative.en.js` 相同。 */
export const messages = {
  "derivative.lesson": "课程：h 趋于 0，导数怎么反而更不准了？",
  "derivative.zone": "差商与误差",
  "derivative.f": "x 的函数",
  "derivative.x": "位置 x",
  "derivative.h": "间距 h",
  "derivative.picture": "曲线、切线和割线",
  "derivative.point": "x = {x} 处的点",
  "derivative.pointMove": "可用方向键移动",
  "derivative.described":
    "曲线 f(x) = {f}。在 x = {x} 处，f 的值是 {value}，切线斜率是 {exact}。连到 x + h（h = {h}）的割线斜率是 {secant}。",
  "derivative.tangent": "切线，斜率 {slope}",
  "derivative.secant": "割线，斜率 {slope}",
  "derivative.quotient.forward": "前向差分",
  "derivative.quotient.central": "中心差分（文中的做法）",
  "derivative.quotient.backward": "后向差分",
  "derivative.forwardShort": "前向",
  "derivative.centralShort": "中心",
  "derivative.off": "精确值：{exact}，相差 {error}。",
  "derivative.offAgreed": "约定值：{exact}，相差 {error}。",
  "derivative.errors": "误差随 h 的变化",
  "derivative.precision": "数的精度",
  "derivative.precision.double": "float64",
  "derivative.precision.float": "float32",
  "derivative.truncation": "截断误差",
  "derivative.rounding": "舍入误差",
  "derivative.errorsDescribed":
    "h 从 0.1 到 1e-15 时两种差商的误差。估计中心差分最合适的 h 是 {best}。",
  "derivative.wordsBoth":
    "左边一支是截断误差：前向差分的误差与 h 成正比，中心差分的误差与 h² 成正比。右边一支是舍入误差，按 1/h 增大。在 {precision} 下，两支相遇在 h = {central}（中心）和 {forward}（前向）附近。",
  "derivative.wordsFree":
    "这里 f‴ = 0，所以中心差分无论 h 取多大都没有截断误差，只剩舍入误差这一支：在 {precision} 下，h 越大反而越准。",
  "derivative.wordsKink":
    "这里没有两支可分：尖点处没有导数，差商也就无从逼近。误差是相对于约定的值算的。",
  "derivative.spoken":
    "x = {x}：导数是 {exact}。h = {h} 时，前向差分得 {forward}，中心差分得 {central}。",

  "lesson.group.article": "文中的函数",
  "lesson.group.smooth": "光滑函数",
  "lesson.group.kinks": "尖点",
};
