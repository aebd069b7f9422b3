/** The exercises of the scene `descent`: name, question and what is said of each mistake. Equal keys: `descent.zh-CN.js`. */
export const messages = {
  "exercise.descent-step":
    "f(x₀, x₁) = x₀² + x₁². Where does one step of [gradient descent](gradient-descent) lead from {start}, with [learning rate](learning-rate) {learningRate}?",
  "exercise.descent-step.name": "One step of descent",
  "exercise.descent-step.addedGradient": "You went uphill. Descent subtracts the gradient.",
  "exercise.descent-step.forgotLearningRate":
    "You subtracted the whole gradient. Multiply it by the learning rate first.",
  "exercise.descent-step.forgotTwo": "The derivative of x² is 2x: the 2 is missing.",
  "exercise.two-descent-steps":
    "f(x) = x². Where does [gradient descent](gradient-descent) stand after two steps from x = {start}, with [learning rate](learning-rate) {learningRate}?",
  "exercise.two-descent-steps.name": "Two steps of descent",
  "exercise.two-descent-steps.reusedGradient":
    "You took the gradient of the start twice. The second step needs that of the new place.",
  "exercise.two-descent-steps.madeOneStep": "That is the place after the first step.",
  "exercise.two-descent-steps.addedGradient": "You went uphill. Descent subtracts the gradient.",
  "exercise.how-it-moves":
    "f(x) = x², start {start}, [learning rate](learning-rate) {learningRate}. How does [gradient descent](gradient-descent) move?",
  "exercise.how-it-moves.name": "How it moves",
  "exercise.how-it-moves.forgotTwo":
    "The gradient is 2x, so each step multiplies x by 1 − 2 · rate, not by 1 − rate.",
  "exercise.how-it-moves.expectedJumps":
    "The factor 1 − 2 · rate is positive here: x stays on its side.",
  "exercise.how-it-moves.expectedBalance":
    "That happens at a rate of exactly 1. Above it, each jump is larger than the last.",
  "exercise.how-it-moves.jumpingIsNotDiverging":
    "It jumps across, but the distance does not grow: the factor is no larger than 1 in size.",
  "exercise.which-rate-diverges":
    "f = {f}. With which [learning rate](learning-rate) does [gradient descent](gradient-descent) [diverge](divergence)?",
  "exercise.which-rate-diverges.name": "Which learning rate diverges",
  "exercise.which-rate-diverges.jumpingIsNotDiverging":
    "With this one it jumps from side to side, but comes nearer each time.",
  "exercise.which-rate-diverges.slowIsNotDiverging":
    "This one is slow. It goes the right way, only in tiny steps.",
  "exercise.momentum-step":
    "f(x) = x², start {start}, [learning rate](learning-rate) {learningRate}, [momentum](momentum) {momentum}: v ← momentum · v − rate · [gradient](gradient), then x ← x + v; v begins at 0. What is x after two steps?",
  "exercise.momentum-step.name": "Two steps with momentum",
  "exercise.momentum-step.forgotMomentum":
    "That is plain gradient descent. Part of the first velocity is kept.",
  "exercise.momentum-step.madeOneStep": "That is the place after the first step.",
  "exercise.momentum-step.tookVelocity": "That is v, the second step itself. Add it to x.",
  "exercise.descent-curve":
    "f(x) = x², start {start}, [learning rate](learning-rate) {learningRate}. Draw where x stands after 0 to 5 steps.",
  "exercise.descent-curve.name": "Draw the steps",
  "exercise.descent-curve.forgotJump":
    "The rate is above ½: every step leads across to the other side.",
  "exercise.descent-curve.expectedJumps": "The rate is below ½: x never changes sides.",
  "exercise.descent-curve.drewStraightLine":
    "The steps do not stay equal: the smaller the slope, the smaller the step.",
};
