/**
 * The texts of the lesson, page by page: what it asks, where to look, what to try, and what was seen.
 * Numbers in braces follow the scene. Equal keys: `lesson.zh-CN.js`.
 *
 * @type {import("../../tour/tour.js").Texts}
 */
export const texts = {
  puzzle: {
    title: "How can a loss be less than nothing?",
    look: "The net is 100 % sure of class 2, and class 2 is right. A [loss](loss) counts what is wrong, and nothing is. Yet the article’s [cross entropy](cross-entropy) of this guess is {loss}.",
    try: "Make a guess before you go on: a [rounding error](rounding-error), a mistake in the formula, or something done on purpose?",
  },
  right: {
    title: "Only the right class is asked",
    look: "Ten classes; class 2 is the right one and gets {y}. The [target](target) is [one-hot](one-hot): t is 1 there and 0 everywhere else, so nine of the ten terms of −Σ t·ln y are 0.",
    try: "Drag the bar of class 7 up and down, then that of class 2 up to 1. Which of them moves the cross entropy, and where does it end?",
    seen: "Only class 2. At y = {y} the cross entropy is {plain}, and at 1 it is exactly 0. No probability is larger than 1, so no cross entropy is below 0.",
  },
  zero: {
    title: "Sure and wrong",
    look: "Now class 0 has everything, and class 2 is right. It gets {y}. Two lines of the list are about this: the plain cross entropy, and the article’s with 1e-10.",
    try: "What is −ln 0? Guess both values before you read them.",
    seen: "The plain one is {plain}: from there no step can be computed. The article adds {epsilon} inside the logarithm, and so the worst guess costs {loss}.",
  },
  shifted: {
    title: "The same 1e-10 at the other end",
    look: "The perfect guess again. The right class gets {y}, and the 1e-10 is still added.",
    try: "Which number does the logarithm see now, and what sign has its logarithm? Take a little away from class 2: from where on do both losses agree in four digits?",
    seen: "It sees {shifted}, a little more than 1, whose logarithm is a little more than 0. The minus in front makes {loss} of it. Without the 1e-10 the loss is {plain}.",
  },
  hidden: {
    title: "The price that matters",
    look: "A hair below 0 harms nobody. This does: the [logits](logits) are 40 and 0, and class 1 is right, so the net is as sure as can be, and wrong. From the logits its loss is {right}.",
    try: "[Softmax](softmax) leaves class 1 a probability of {y}, and the article adds 1e-10. Which of the two does the logarithm then see? How steep is the loss there?",
    seen: "It sees the 1e-10 and nothing else: {loss} instead of {right}. Its [gradient](gradient) at the logit of class 1 is {slope}, that of the loss from the logits {rightSlope}. The net that most needs correcting gets next to no correction.",
  },
  answer: {
    title: "The 1e-10 was meant for the other end",
    look: "The 1e-10 was added for the other end, where ln 0 is infinite. Here it makes {loss} of 0, which is harmless; there it hides how wrong a sure answer is. The way out is to take softmax and logarithm in one formula, from the logits (log-sum-exp). It never meets ln 0, and needs no 1e-10.",
  },
};
