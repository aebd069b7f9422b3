/** 场景 `derivative` 的练习：名称、题目，以及对每种错误的说明。键与 `derivative.en.js` 相同。 */
export const messages = {
  "exercise.central-difference":
    "f(x) = {f}。在 x = {x} 处取 h = {h}，[中心差分](central-difference)的结果是多少？",
  "exercise.central-difference.name": "中心差分",
  "exercise.central-difference.usedForwardInsteadOfCentral":
    "这是前向差分；中心差分还要看左边：f(x + h) − f(x − h)。",
  "exercise.central-difference.dividedByH": "两点相距 2h，应除以 2h。",
  "exercise.central-difference.wrongSign": "你用左边的值减去了右边的值。",
  "exercise.truncation-error":
    "f(x) = {f}。在 x = {x} 处取 h = {h}，[中心差分](central-difference)比真正的导数大多少？",
  "exercise.truncation-error.name": "截断误差",
  "exercise.truncation-error.usedForwardInsteadOfCentral": "这是前向差分的误差，它与 h 成正比。",
  "exercise.truncation-error.forgotSquare": "中心差分的误差与 h² 成正比，而不是 h。",
  "exercise.truncation-error.believedExact": "只有次数不超过二次时它才精确；三次项会留下误差。",
  "exercise.tangent-intercept":
    "f(x) = {f}。x = {x} 处的[切线](tangent)与纵轴（x = 0）相交的高度是多少？",
  "exercise.tangent-intercept.name": "切线与纵轴的交点",
  "exercise.tangent-intercept.tookValue": "这是切点处的高度 f(x)。",
  "exercise.tangent-intercept.wrongSign": "从 x 回到 0，直线的高度下降“斜率 · x”：应当减去它。",
  "exercise.tangent-intercept.forgotX": "你只减了斜率；回到 0 的距离是 x，应减去“斜率 · x”。",
  "exercise.quotient-at-kink":
    "f(x) = {f} 在 0 处有一个尖点。取 h = {h}，[中心差分](central-difference)在那里的结果是多少？",
  "exercise.quotient-at-kink.name": "尖点处的差商",
  "exercise.quotient-at-kink.usedForwardInsteadOfCentral": "这只是右侧的斜率。",
  "exercise.quotient-at-kink.usedBackwardInsteadOfCentral": "这只是左侧的斜率。",
  "exercise.quotient-at-kink.believedZero": "尖点处不一定水平；差商是两侧斜率的平均值。",
  "exercise.best-step-size":
    "f(x) = {f}，x = {x}，双精度。取哪个 h 时[中心差分](central-difference)最精确？",
  "exercise.best-step-size.name": "最好的 h",
  "exercise.best-step-size.missedCurvature": "h 这么大，曲线在两点之间已经弯了，这就是截断误差。",
  "exercise.best-step-size.drownedInRounding":
    "h 这么小，两个函数值几乎所有位都相同，差里只剩舍入误差。",
};
