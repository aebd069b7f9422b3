/** 场景 `descent` 的练习：名称、题目，以及对每种错误的说明。键与 `descent.en.js` 相同。 */
export const messages = {
  "exercise.descent-step":
    "f(x₀, x₁) = x₀² + x₁²。从 {start} 出发，[学习率](learning-rate) {learningRate}，[梯度下降](gradient-descent)一步后到哪里？",
  "exercise.descent-step.name": "下降一步",
  "exercise.descent-step.addedGradient": "你往上走了；梯度下降要减去梯度。",
  "exercise.descent-step.forgotLearningRate": "你减去了整个梯度；应先乘以学习率。",
  "exercise.descent-step.forgotTwo": "x² 的导数是 2x，漏了 2。",
  "exercise.two-descent-steps":
    "f(x) = x²。从 x = {start} 出发，[学习率](learning-rate) {learningRate}，[梯度下降](gradient-descent)两步后到哪里？",
  "exercise.two-descent-steps.name": "下降两步",
  "exercise.two-descent-steps.reusedGradient": "你两步都用了起点的梯度；第二步要用新位置的梯度。",
  "exercise.two-descent-steps.madeOneStep": "这是第一步之后的位置。",
  "exercise.two-descent-steps.addedGradient": "你往上走了；梯度下降要减去梯度。",
  "exercise.how-it-moves":
    "f(x) = x²，起点 {start}，[学习率](learning-rate) {learningRate}。[梯度下降](gradient-descent)会怎样运动？",
  "exercise.how-it-moves.name": "怎样运动",
  "exercise.how-it-moves.forgotTwo":
    "梯度是 2x，所以每步把 x 乘以 1 − 2 · 学习率，而不是 1 − 学习率。",
  "exercise.how-it-moves.expectedJumps": "这里的因子（1 − 2 · 学习率）是正数，x 始终在同一侧。",
  "exercise.how-it-moves.expectedBalance":
    "学习率正好为 1 时才会这样；超过 1，每一跳都比上一跳大。",
  "exercise.how-it-moves.jumpingIsNotDiverging": "它来回跳，但距离没有变大：因子的绝对值不超过 1。",
  "exercise.which-rate-diverges":
    "f = {f}。用哪个[学习率](learning-rate)时，[梯度下降](gradient-descent)会[发散](divergence)？",
  "exercise.which-rate-diverges.name": "哪个学习率会发散",
  "exercise.which-rate-diverges.jumpingIsNotDiverging": "用这个学习率会来回跳，但每次都更近。",
  "exercise.which-rate-diverges.slowIsNotDiverging": "这个只是慢：方向没错，步子太小。",
  "exercise.momentum-step":
    "f(x) = x²，起点 {start}，[学习率](learning-rate) {learningRate}，[动量](momentum) {momentum}：v ← 动量 · v − 学习率 · [梯度](gradient)，再 x ← x + v；v 从 0 开始。两步之后 x 是多少？",
  "exercise.momentum-step.name": "带动量的两步",
  "exercise.momentum-step.forgotMomentum": "这是普通的梯度下降；第一步的速度有一部分要保留。",
  "exercise.momentum-step.madeOneStep": "这是第一步之后的位置。",
  "exercise.momentum-step.tookVelocity": "这是 v，也就是第二步的位移；还要加到 x 上。",
  "exercise.descent-curve":
    "f(x) = x²，起点 {start}，[学习率](learning-rate) {learningRate}。请画出第 0 到第 5 步时 x 的位置。",
  "exercise.descent-curve.name": "画出每一步的位置",
  "exercise.descent-curve.forgotJump": "学习率大于 ½：每一步都会跳到另一侧。",
  "exercise.descent-curve.expectedJumps": "学习率小于 ½：x 不会换边。",
  "exercise.descent-curve.drewStraightLine": "步长不是一直相同的：坡度变小，步子也变小。",
};
