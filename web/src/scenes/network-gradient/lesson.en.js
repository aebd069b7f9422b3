/**
 * The texts of the lesson, page by page: what it asks, where to look, what to try, and what was seen.
 * Numbers in braces follow the scene. Equal keys: `lesson.zh-CN.js`.
 *
 * @type {import("../../tour/tour.js").Texts}
 */
export const texts = {
  puzzle: {
    title: "Sure, and right. Why does it still cost 0.55?",
    look: "The article’s net gives the right class all the probability there is: after [softmax](softmax) it has {once}. The article’s [loss](loss) for this answer is {loss}.",
    try: "No training takes this away. Where can it come from?",
  },
  twelve: {
    title: "Six weights, twelve evaluations",
    look: "First the code as it should be. Each weight is moved up by h and down by h, and each time the loss is computed anew: {passes} evaluations for one [gradient](gradient).",
    try: "x is (0.6, 0.9). Which row of the gradient will be larger, and by how much?",
    seen: "The second, 1.5 times: {lower} where the first has {upper}, since each row is its x times y − t. [Backpropagation](backpropagation) gives all six from one pass back, and differs from the quotients by at most {difference}.",
  },
  twice: {
    title: "Softmax, and softmax again",
    look: "Now the article’s code: forward ends with softmax, and loss applies softmax once more. Both versions stand side by side.",
    try: "The second softmax is given numbers between 0 and 1. Does it draw the probabilities apart, or together?",
    seen: "Together: the largest, {once}, becomes {again}. The loss is {loss} instead of {right}, and the gradient only {ratio} times as long: the net learns, but slowly.",
  },
  check: {
    title: "Does a gradient check find it?",
    look: "The gradient by quotients and the gradient by backpropagation, both of the article’s code, and their difference.",
    try: "A [gradient check](gradient-check) compares the two. Will they differ?",
    seen: "They agree; the largest difference is {difference}. Both differentiate the same loss, and it is the loss that is wrong. A check finds wrong [derivatives](derivative). It does not find the wrong question.",
  },
  wrong: {
    title: "Sure, and wrong",
    look: "This answer is as wrong as the one of the puzzle was right. The right loss is {right}.",
    try: "What will the article’s code make of it? And how long will its gradient be, beside the right one?",
    seen: "{loss}, and the gradient is {ratio} times as long as the right one. The first softmax is saturated, and lets nothing through. The net that most needs correcting gets no correction.",
  },
  answer: {
    title: "The second softmax can never be sure",
    look: "It is given 1 for the right class and 0 for the others, and makes {p} of the 1. That is e/(e + 2), the most it can ever give for three classes, and it costs {loss} for ever. The way out: forward returns the [logits](logits), and only the loss applies softmax. Then this answer costs {right}.",
  },
};
