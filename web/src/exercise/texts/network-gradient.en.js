/** The exercises of the scene `network-gradient`: name, question and what is said of each mistake. Equal keys: `network-gradient.zh-CN.js`. */
export const messages = {
  "exercise.simple-net-weight-gradient":
    "The net gets x = {x}, and its softmax gives y = {y}; the right class is number {label} (counted from 0). L is the cross entropy. What is dL/dW (2×3)?",
  "exercise.simple-net-weight-gradient.name": "Gradient of the weights",
  "exercise.simple-net-weight-gradient.forgotTarget": "You multiplied by y. The error is y − t.",
  "exercise.simple-net-weight-gradient.wrongSign": "You took t − y; it is y − t.",
  "exercise.simple-net-weight-gradient.forgotInput":
    "Both your rows are y − t. Row i is also multiplied by the input xᵢ.",
  "exercise.count-evaluations":
    "W has {inputs} rows and {classes} columns. How often is the [loss](loss) computed for one [gradient](gradient) by [central differences](central-difference)?",
  "exercise.count-evaluations.name": "How many losses",
  "exercise.count-evaluations.oncePerWeight":
    "The central difference needs two losses for each weight.",
  "exercise.count-evaluations.usedForwardInsteadOfCentral":
    "That would do for forward differences: one for each weight, and one more with nothing moved.",
  "exercise.count-evaluations.addedSizes":
    "The weights are rows times columns, not rows plus columns.",
  "exercise.count-evaluations.countedInputsOnly": "Every input has a weight for every class.",
  "exercise.softmax-twice-cost":
    "A net with {classes} classes is perfectly sure and right: [softmax](softmax) gives exactly 1 for class {label}. By mistake the [loss](loss) applies softmax once more. What is the loss of the sample now?",
  "exercise.softmax-twice-cost.name": "What softmax twice costs",
  "exercise.softmax-twice-cost.softmaxOnce":
    "With softmax once the loss would be 0. The second one takes the certainty away.",
  "exercise.softmax-twice-cost.forgotLog":
    "That is the probability after the second softmax. The loss is minus its logarithm.",
  "exercise.softmax-twice-cost.believedUniform":
    "The classes do not become equal: e¹ still stands against e⁰.",
  "exercise.numeric-element":
    "W[{row}][{column}] is moved by h = {h} to either side: increased, it gives the [loss](loss) {plus}; decreased, {minus}. What is this element of the [gradient](gradient)?",
  "exercise.numeric-element.name": "One element by differences",
  "exercise.numeric-element.dividedByH": "The two points are 2h apart, so divide by 2h.",
  "exercise.numeric-element.wrongSign":
    "Take the loss of the increased weight minus that of the decreased one.",
  "exercise.numeric-element.forgotDivision": "That is the change of the loss. Divide it by 2h.",
};
