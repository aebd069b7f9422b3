/** The exercises of the scene `training`: name, question and what is said of each mistake. Equal keys: `training.zh-CN.js`. */
export const messages = {
  "exercise.batch-gradient":
    "The samples of a [mini-batch](mini-batch) have the [gradients](gradient) {gradients} for one weight. The loss is the mean over the samples. What is the gradient of the mini-batch?",
  "exercise.batch-gradient.name": "Gradient of a mini-batch",
  "exercise.batch-gradient.summedInsteadOfMean":
    "That is the sum. The loss is a mean, so its gradient is one, too.",
  "exercise.batch-gradient.overwroteInsteadOfAdded":
    "That is the last sample alone: “=” where “+=” was needed.",
  "exercise.batch-gradient.droppedSigns": "Signs count: samples may pull in opposite directions.",
  "exercise.weight-update":
    "One neuron, y = w·x with w = {w}. A [mini-batch](mini-batch): x = {x}, t = {t}. [Loss](loss): the mean of ½(y − t)². What is w after one update with [learning rate](learning-rate) {learningRate}?",
  "exercise.weight-update.name": "Update of a weight",
  "exercise.weight-update.summedInsteadOfMean": "You added both gradients. Take their mean.",
  "exercise.weight-update.addedGradient": "You went uphill. The update subtracts the gradient.",
  "exercise.weight-update.forgotLearningRate":
    "The gradient has to be multiplied by the learning rate.",
  "exercise.weight-update.forgotInput": "dL/dw is (y − t) · x: the input is missing.",
  "exercise.learning-rate-for-sum":
    "With the mean over {samples} samples as [loss](loss), [learning rate](learning-rate) {learningRate} works well. Now the loss is their sum. Which learning rate makes exactly the same steps?",
  "exercise.learning-rate-for-sum.name": "Learning rate for a sum",
  "exercise.learning-rate-for-sum.wrongDirection":
    "The sum’s gradient is larger, so the rate has to be smaller.",
  "exercise.learning-rate-for-sum.believedSame":
    "The sum’s gradient is N times as large; the steps would be, too.",
  "exercise.parameter-count":
    "A fully connected network has layers of {sizes} neurons, from the inputs to the outputs. How many [parameters](parameter) does it learn?",
  "exercise.parameter-count.name": "Count the parameters",
  "exercise.parameter-count.forgotBiases":
    "Those are the weights. Each neuron but the inputs has a bias, too.",
  "exercise.parameter-count.biasesOfInputs":
    "A bias belongs to a neuron that computes, not to what goes into it.",
  "exercise.parameter-count.countedNeurons":
    "You counted neurons. There is a weight for each connection.",
  "exercise.epoch-mean-loss":
    "The [mini-batches](mini-batch) of an [epoch](epoch) have {sizes} samples and the mean [losses](loss) {losses}. What is the mean loss over all samples?",
  "exercise.epoch-mean-loss.name": "Mean loss of an epoch",
  "exercise.epoch-mean-loss.plainMean":
    "The short batch counts less: weight each loss by its number of samples.",
  "exercise.epoch-mean-loss.summedInsteadOfMean": "You added the losses. A mean is asked for.",
};
