/**
 * The texts of all examples but the one that the page opens with. Equal keys: `more-texts.zh-CN.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const texts = {
  wrong: {
    question: "Now class 7 gets the 60 %, and class 2 is right. Which loss grows more?",
    look: "½Σ goes from 0.0975 to 0.5975, [cross entropy](cross-entropy) from 0.51 to 2.30. Its [gradient](gradient) says more still: −10 at class 2, for the slope of −ln y is −1/y, and y is only 0.1.",
    try: "Let class 2 sink to 0.01. By how much does the slope grow?",
  },
  perfect: {
    question: "Can a loss be negative?",
    look: "It should not, and it is: −1e-10. The article adds [1e-10 inside the logarithm](mistakes#epsilon-in-the-logarithm) so that log 0 cannot happen, and ln(1 + 1e-10) lies a little above 0. Without it the [loss](loss) is exactly 0.",
    try: "Take a little away from class 2. How much does it need before both agree to four digits?",
  },
  zero: {
    question: "How wrong can a guess be?",
    look: "The right class got 0, and −ln 0 is infinite: no step could be made. With 1e-10 the [loss](loss) is −ln(1e-10) = 23.03, and no guess can be worse. But from there the slope is −10¹⁰: the step would throw everything away.",
    try: "Set the right class to 1e-12, then to 1e-8. Where does the 1e-10 begin to matter?",
  },
  binary: {
    question: "Four answers, yes or no: which one makes most of the loss?",
    look: "The last: 5 % for what is right costs −ln 0.05 = 3.0, more than all others together. [Binary cross entropy](bce) looks at one side or the other, as t is 1 or 0. For it these four are [samples](sample), not classes; [cross entropy](cross-entropy) over classes does not fit, and says why.",
    try: "Move the last one to 0.5. What does not knowing cost?",
  },
  labels: {
    question: "Three samples, three labels. What is a label?",
    look: "The number of the right class, in place of a [one-hot](one-hot) row: the [loss](loss) is the same. It is the mean over the [samples](sample), N = 3, not over the nine numbers. The article tells labels from one-hot [by their size](mistakes#labels-in-a-column); here it is told by their shape, so that nine labels cannot be mistaken.",
    try: "Click another class of sample 1. How does the value of a label show in its share?",
  },
  soft: {
    question: "What if the target itself is not sure?",
    look: "Every class counts with its own t: −Σ t·ln y = 0.8869. The article [takes the argmax of t](mistakes#argmax-of-soft-labels) first and only sees 0.5, the probability of class 2. The least that can be reached is no longer 0: at y = t the [loss](loss) is 0.8018.",
    try: "Make y equal to t. Does every gradient vanish?",
  },
  logits: {
    question: "Scores of 0.3, 2.9 and 4: which probabilities are these?",
    look: "[Softmax](softmax) makes 0.018, 0.245 and 0.737 of them. By the [logits](logits) the [gradient](gradient) of the [loss](loss) is simply y − t: 0.018, 0.245, and −0.263. It always adds up to 0.",
    try: "Raise all three by the same amount. What changes?",
  },
  saturated: {
    question:
      "The wrong class leads by 40. Why does the gradient check fail although the code is right?",
    look: "From the [logits](logits) the [loss](loss) is 40, its [gradient](gradient) 1 and −1. The article’s code takes [softmax](softmax) first, 4e-18, adds 1e-10, and sees 23.03: the added 1e-10 hides all the rest. Its true gradient is then about 4e-8, while its backward [still says y − t](mistakes#gradient-of-another-loss).",
    try: "Bring the first logit down slowly. Where do both losses begin to agree?",
  },
  regression: {
    question: "Five values, five errors. Which error matters?",
    look: "For the [MSE](mse) each counts with its square, so the largest makes 62 % of it. For the [MAE](mae) each counts with its size, and the largest makes 40 %. What the article calls MSE is ½Σ: neither divided by n nor without the ½.",
    try: "Move one [prediction](prediction) through its [target](target). One [gradient](gradient) slows down on the way, the other flips. Which?",
  },
  outlier: {
    question: "One target is far off. Whom do the losses listen to?",
    look: "The last element alone makes 99 % of the sum of squares, but 84 % of the sum of sizes. Its pull in the [MSE](mse) is 13 times that of the next; in the [MAE](mae) all pull alike.",
    try: "Drag the [outlier](outlier)’s [target](target) to −3, then to 1.5. Which of the two means changes more?",
  },
  scales: {
    question: "Eight equal errors. Why does ½Σ need another learning rate than the mean?",
    look: "The step is η times the [gradient](gradient). Σ has twice the gradient of ½Σ, the mean of n has 2/n of it, the batch mean ½Σ/N has 1/N. [With ½Σ](mistakes#half-sum-called-mean) the gradient of a shared weight grows with the [batch](batch), so a [learning rate](learning-rate) that held for one [sample](sample) [diverges](divergence) for a hundred.",
    try: "Take samples away, one by one: which of the four learning rates changes?",
  },
};
