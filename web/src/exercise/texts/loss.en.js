/** The exercises of the scene `loss`: name, question and what is said of each mistake. Equal keys: `loss.zh-CN.js`. */
export const messages = {
  "exercise.half-squared-error":
    "The network answers y = {y}, the [targets](target) are t = {t}. What is the [loss](loss) ½Σ(y − t)²?",
  "exercise.half-squared-error.name": "Half the squared error",
  "exercise.half-squared-error.forgotHalf": "That is Σ(y − t)²; the ½ in front is missing.",
  "exercise.half-squared-error.tookMean":
    "That is the mean of the squares. Here they are added up and halved.",
  "exercise.half-squared-error.forgotSquare":
    "You halved the sum of the errors’ sizes. Square each error first.",
  "exercise.mean-squared-error-gradient":
    "y = {y} and t = {t}. What is the [gradient](gradient) of the [mean squared error](mse) with respect to each y?",
  "exercise.mean-squared-error-gradient.name": "Gradient of the mean squared error",
  "exercise.mean-squared-error-gradient.forgotMean":
    "2(y − t) is the gradient of the sum of squares. The mean also divides by the number of elements.",
  "exercise.mean-squared-error-gradient.forgotTwo":
    "The derivative of (y − t)² is 2(y − t): the 2 is missing.",
  "exercise.mean-squared-error-gradient.wrongSign":
    "You took t − y. The gradient points to where the loss grows: y − t.",
  "exercise.mean-absolute-error": "y = {y} and t = {t}. What is the [mean absolute error](mae)?",
  "exercise.mean-absolute-error.name": "Mean absolute error",
  "exercise.mean-absolute-error.summedInsteadOfMean":
    "That is the sum. Divide it by the number of elements.",
  "exercise.mean-absolute-error.keptSigns":
    "You let plus and minus cancel. Take the size of each error first.",
  "exercise.mean-absolute-error.squared": "You squared the errors: that is the mean squared error.",
  "exercise.cross-entropy-label":
    "The probabilities are y = {y}, the right class is number {label} (counted from 0). What is the [cross entropy](cross-entropy) of this sample?",
  "exercise.cross-entropy-label.name": "Cross entropy of one sample",
  "exercise.cross-entropy-label.tookWrongClass":
    "Classes are counted from 0. You took the probability of the one before.",
  "exercise.cross-entropy-label.wrongSign":
    "The minus in −ln y is missing; the loss is never negative here.",
  "exercise.cross-entropy-label.forgotLog":
    "That is the probability itself. The loss is minus its logarithm.",
  "exercise.batch-cross-entropy":
    "Two samples have the probabilities y = {y}, their right classes are {labels} (counted from 0). What is the [cross entropy](cross-entropy) of this [mini-batch](mini-batch)?",
  "exercise.batch-cross-entropy.name": "Cross entropy of a mini-batch",
  "exercise.batch-cross-entropy.summedInsteadOfMean":
    "You added up the losses of both samples. The loss is their mean: divide by 2.",
  "exercise.batch-cross-entropy.dividedByAllNumbers":
    "You divided by all six numbers. Only the number of samples counts.",
  "exercise.batch-cross-entropy.tookWrongClass":
    "Classes are counted from 0. You took the probabilities of the next ones.",
  "exercise.outlier-factor":
    "One prediction is off by {error}, another by {outlier}. How many times as much does the second one contribute to the [mean squared error](mse)?",
  "exercise.outlier-factor.name": "What an outlier weighs",
  "exercise.outlier-factor.forgotSquare":
    "That holds for the mean absolute error. Here the ratio of the errors is squared.",
  "exercise.outlier-factor.doubledInsteadOfSquared":
    "You doubled the ratio. Squaring multiplies it by itself.",
  "exercise.outlier-factor.tookDifference": "You subtracted. “How many times” asks for a quotient.",
  "exercise.cross-entropy-curve":
    "The [target](target) is t = {t}. Draw the [binary cross entropy](bce) as the predicted probability y moves from 0 to 1.",
  "exercise.cross-entropy-curve.name": "Draw the cross entropy",
  "exercise.cross-entropy-curve.tookWrongClass":
    "That is the curve for the other target. At y = t the loss is 0.",
  "exercise.cross-entropy-curve.drewStraightLine":
    "The loss is no straight line: near the wrong end it shoots up without limit.",
};
