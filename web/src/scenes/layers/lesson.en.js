/**
 * The texts of the lesson, page by page: what it asks, where to look, what to try, and what was seen.
 * Numbers in braces follow the scene. Equal keys: `lesson.zh-CN.js`.
 *
 * @type {import("../../tour/tour.js").Texts}
 */
export const texts = {
  puzzle: {
    title: "Why does dW have the shape of W, and where does 1/N come from?",
    look: "One [Affine layer](affine): x is {x}, two [samples](sample) of five numbers; W1 is {W}. Its [gradient](gradient) will be computed from x and from what comes back.",
    try: "Which shape will dW1 have? Does it grow with the number of samples?",
  },
  shapes: {
    title: "Forward: one row for each sample",
    look: "x of shape {x} times W1 of shape {W}, plus b1 of shape {b}.",
    try: "Which shape has a1? Which row of x has nothing to do with its second row?",
    seen: "{a}: a row for each sample, a column for each output. No row knows of the other; the first row of x has nothing to do with the second of a1. b1 is added to each row.",
  },
  cell: {
    title: "Backward: the samples meet",
    look: "From the right comes the gradient of a1, of shape {da}. From that and x the layer makes dW1. Open a cell of dW1 and see which numbers it is made of.",
    try: "W1[0, 0] was used once for each sample. How many products has its cell?",
    seen: "One for each sample, {n} in all: x[0, 0] and x[1, 0], each times what came back in its row. That is xᵀ · da1, of shape {dW}. It must be the shape of W1: every weight needs one number that says how the [loss](loss) changes with it, and in the update each is taken from its own.",
  },
  mean: {
    title: "Where 1/N sits",
    look: "The same layer with the first sample alone, N = {n}. The last layer hands back (y − t)/N.",
    try: "With two samples da1[0, 0] was 0.3009. What is it now, and why not the same?",
    seen: "{d0}, twice as much. The loss is the mean over the samples, and a mean of one divides by 1. So 1/N enters once, at the loss, and every gradient behind it carries it along. No other layer divides.",
  },
  forgotten: {
    title: "And if it is forgotten?",
    look: "Another net, {n} samples, and a planted mistake: the last layer hands back y − t without 1/N.",
    try: "Press Check. By which factor is each gradient off?",
    seen: "By {n}, the number of samples, in all of them alike: the direction is right, the length is not. With a third of the [learning rate](learning-rate) nobody would notice, until the [batch size](batch-size) changes.",
  },
  answer: {
    title: "One number for each weight, and one mean for all",
    look: "dW1 is {dW} because it holds one [derivative](derivative) for each weight, summed over the {n} samples in which the weight took part. It does not grow with them. 1/N is the mean of the loss: it comes in at [Softmax-with-Loss](softmax-with-loss), and passes through every layer as a factor.",
  },
};
