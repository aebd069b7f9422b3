/**
 * 这一课的文字，一页一页：问题、看什么、试什么、看到了什么。花括号里的数随场景而变。
 * 键与 `lesson.en.js` 相同。
 *
 * @type {import("../../tour/tour.js").Texts}
 */
export const texts = {
  puzzle: {
    title: "h 趋于 0，导数怎么反而更不准了？",
    look: "[导数](derivative)就是 h 趋于 0 时差商的极限。在 x = 1 处求 sin x 的导数：取文中的 h = 1e-4，[中心差分](central-difference)的误差是 {centralThere}；取 h = {h}，只有它的十亿分之一，误差却是 {centralError}。",
    try: "公式没变，函数没变，问题出在哪里？",
  },
  points: {
    title: "两个点，一个斜率",
    look: "文中的函数 0.01x² + 0.1x，x = 5。虚线连着 x 处和 x + h 处的两个点，h = {h}。它的斜率就是[前向差分](forward-difference)，等于 {forward}，而导数是 {exact}。",
    try: "中心差分取的是 x + h 和 x − h。先猜它得多少，再把 h 慢慢拉到 0.01，同时看两种差分怎样变。",
    seen: "中心差分得 {central}。在抛物线上，不管 h 取多大，它除了[舍入](rounding-error)之外没有误差：曲线在一边多出来的，另一边也同样多出来。前向差分的误差是 {forwardError}，总是 h 的百分之一。",
  },
  smaller: {
    title: "h 越小越好……",
    look: "sin x 在 x = 1 处不是抛物线。h = {h} 时，前向差分的误差是 {forwardError}，中心差分的误差是 {centralError}。",
    try: "把 h 缩小到十分之一，取 0.01。两个误差各缩小到几分之一？",
    seen: "h = 0.01 时，两者是 {forwardThere} 和 {centralThere}：大约缩小到十分之一和百分之一。割线不是[切线](tangent)：前向差分的误差与 h 成正比，中心差分的误差与 h² 成正比。",
  },
  digits: {
    title: "……直到数位不够用",
    look: "h = {h}。相减的两个数是 {plus} 和 {minus}。",
    try: "它们有多少位相同？一个 float64 大约有十六位，差还剩下几位？",
    seen: "前十二位都相同。差里只剩最后几位，而两个数的末位都经过舍入。这点[舍入误差](rounding-error)除以 2h，就成了 {centralError}。",
  },
  valley: {
    title: "两头之间有个谷",
    look: "两种差商在各个 h 处的误差，两条轴都是对数的。谷的一边是舍入造成的误差，另一边是割线造成的。",
    try: "求中心差分，你会把 h 放在哪里？再切换到 float32：谷到了哪里？文中的 1e-4 还好用吗？",
    seen: "中心差分最好的 h 在 {best} 附近；h = {h} 时误差是 {centralError}。在 float32 下最好的在 {bestFloat} 附近，1e-4 已经落到谷的另一边了。",
  },
  answer: {
    title: "两种误差，此消彼长",
    look: "割线的误差随 h 一起变小，舍入的误差却按 1/h 变大。过了谷底，h 再小就是在丢数位。文中的 h = {h} 比最好的略大一些，误差是 {centralError}，在 float64 下是稳妥的。文章提醒 h 不能太小，说得对。",
  },
};
