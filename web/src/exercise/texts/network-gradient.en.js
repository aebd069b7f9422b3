/** The exercises of the scene `network-gradient`: name, question and what is said of each mistake. Equal keys: `network-gradient.zh-CN.js`. */
export const messages = {
  "exercise.simple-net-weight-gradient":
    "The net gets x = {x} and answers y = {y}; the right class is number {label} (counted from 0). What is dL/dW (2×3)?",
  "exercise.simple-net-weight-gradient.name": "Gradient of the weights",
  "exercise.simple-net-weight-gradient.forgotTarget": "You multiplied by y. The error is y − t.",
  "exercise.simple-net-weight-gradient.wrongSign": "You took t − y; it is y − t.",
  "exercise.simple-net-weight-gradient.forgotInput":
    "Both rows are y − t. Row i is also multiplied by the input xᵢ.",
  "exercise.count-evaluations":
    "W has {inputs} rows and {classes} columns. How often is the [loss](loss) computed for one [gradient](gradient) by [central differences](central-difference)?",
  "exercise.count-evaluations.name": "How many losses",
  "exercise.count-evaluations.oncePerWeight":
    "The central difference needs two losses for each weight.",
  "exercise.count-evaluations.usedForwardInsteadOfCentral":
    "That would do for forward differences: one each, and one more for the middle.",
  "exercise.count-evaluations.addedSizes":
    "The weights are rows times columns, not rows plus columns.",
  "exercise.count-evaluations.countedInputsOnly": "Every input has a weight for every class.",
  "exercise.softmax-twice-cost":
    "A net with {classes} classes is perfectly sure and right: [softmax](softmax) gives exactly 1 for class {label}. By mistake the [loss](loss) applies softmax once more. What does the sample cost now? Three decimals will do.",
  "exercise.softmax-twice-cost.name": "What softmax twice costs",
  "exercise.softmax-twice-cost.softmaxOnce":
    "With softmax once it would cost nothing. The second one takes the certainty away.",
  "exercise.softmax-twice-cost.forgotLog":
    "That is the probability after the second softmax. The cost is minus its logarithm.",
  "exercise.softmax-twice-cost.believedUniform":
    "The classes do not become equal: e¹ against e⁰ remains.",
  "exercise.numeric-element":
    "W[{row}][{column}] is moved by h = {h}: upwards the [loss](loss) is {plus}, downwards {minus}. What is this element of the [gradient](gradient)? Three decimals will do.",
  "exercise.numeric-element.name": "One element by differences",
  "exercise.numeric-element.dividedByH": "From one point to the other it is 2h.",
  "exercise.numeric-element.wrongSign": "Take the loss above minus the loss below.",
  "exercise.numeric-element.forgotDivision": "That is the change of the loss. Divide it by 2h.",
};
