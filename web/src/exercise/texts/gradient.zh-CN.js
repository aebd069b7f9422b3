/** 场景 `gradient` 的练习：名称、题目，以及对每种错误的说明。键与 `gradient.en.js` 相同。 */
export const messages = {
  "exercise.gradient-at-point": "f(x₀, x₁) = {f}。在 {x} 处的[梯度](gradient)是多少？",
  "exercise.gradient-at-point.name": "一点处的梯度",
  "exercise.gradient-at-point.forgotMixedTerm": "含 x₀·x₁ 的项对两个偏导数都有贡献。",
  "exercise.gradient-at-point.forgotTwo": "x² 的导数是 2x，漏了 2。",
  "exercise.gradient-at-point.swappedComponents": "两个数都对，但顺序反了：先写 ∂f/∂x₀。",
  "exercise.partial-derivative":
    "f(x₀, x₁) = {f}。在 {x} 处取 h = {h}，用[中心差分](central-difference)求对 {variable} 的[偏导数](partial-derivative)，得多少？",
  "exercise.partial-derivative.name": "用差分求偏导数",
  "exercise.partial-derivative.movedBoth": "你同时移动了两个变量；求偏导数时另一个变量不动。",
  "exercise.partial-derivative.movedOtherVariable": "这是对另一个变量的偏导数。",
  "exercise.partial-derivative.dividedByH": "两点相距 2h，应除以 2h。",
  "exercise.steepest-descent-direction":
    "f(x₀, x₁) = {f}，你站在 {x}。哪个箭头是 f 下降最快的方向？",
  "exercise.steepest-descent-direction.name": "下降最快的方向",
  "exercise.steepest-descent-direction.addedGradient": "这是梯度本身，f 在那个方向上升最快。",
  "exercise.steepest-descent-direction.towardsMinimum":
    "最低点在那边，但山谷不是圆的，最陡的方向并不指向它。",
  "exercise.steepest-descent-direction.alongContour": "这是沿等高线的方向，f 起初不变。",
  "exercise.directional-derivative":
    "f(x₀, x₁) = {f}。在 {x} 处沿 {direction} 方向的坡度是多少？（按单位长度计，f 下降时为负）",
  "exercise.directional-derivative.name": "沿某个方向的坡度",
  "exercise.directional-derivative.forgotLength": "这个方向向量长度为 5，要除以 5。",
  "exercise.directional-derivative.addedPartials":
    "你把偏导数直接相加了；每个偏导数要乘以方向的对应分量。",
  "exercise.directional-derivative.tookSteepest": "这是梯度的长度，只是沿梯度方向的坡度。",
};
