/** 只在场景 `gradient` 里用到。键与 `gradient.en.js` 相同。 */
export const messages = {
  "gradient.zone": "偏导数与方向",
  "gradient.f": "x0 和 x1 的函数",
  "gradient.angle": "方向（度）",
  "gradient.h": "间距 h",
  "gradient.arrows": "箭头",
  "gradient.way": "箭头表示什么",
  "gradient.way.down": "−∇f，下降最快",
  "gradient.way.up": "∇f，上升最快",
  "gradient.picture": "等高线图和梯度",
  "gradient.point": "点 ({x0}, {x1})，可用方向键移动。",
  "gradient.described":
    "f = {f} 的等高线图。在点 ({x0}, {x1}) 处，f 的值是 {value}，梯度是 ({g0}, {g1})。",
  "gradient.partial": "对 {name} 的偏导数",
  "gradient.off": "精确值：{exact}，相差 {error}。",
  "gradient.slice": "截面：{name} = {value}",
  "gradient.sliceDescribed": "{name} 固定为 {value} 时 f 沿 {along} 的变化，切线斜率是 {slope}。",
  "gradient.direction": "沿方向 u 的斜率",
  "gradient.dial": "方向",
  "gradient.turned": "{angle} 度，斜率 {slope}",
  "gradient.share": "沿 u 每走一个单位，f 变化 {slope}，是最大值 {steepest} 的 {percent}%。",
  "gradient.level": "这里的梯度是 0，或者没有定义：没有哪个方向最陡。",
  "gradient.spoken": "在 ({x0}, {x1}) 处，梯度是 ({g0}, {g1})。",

  "lesson.group.partials": "偏导数",
  "lesson.group.directions": "方向",
  "lesson.group.limits": "到此为止",
};
