/**
 * The texts of all examples but the one that the page opens with. Equal keys: `more-texts.zh-CN.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const texts = {
  "one-layer": {
    question:
      "x is (2, 5), the gradient of the output is (2, 3). What must be transposed to get dW of shape (5, 3)?",
    look: "Only one product of these two fits: xᵀ times dout, (5, 2) · (2, 3). Shapes alone nearly tell the formula; the reason is that W[i, j] only ever multiplied x[n, i] and only ever fed output j.",
    try: "Open dx[0, 0]. It needs a row of W, so here W is what is transposed.",
    seen: "dx[0, 0] = 0.1356 has three products, row 0 of dout times row 0 of W: one for each output. A cell of dW has two, one for each [sample](sample).",
  },
  sigmoid: {
    question: "How much of a gradient can pass one sigmoid?",
    look: "The way back multiplies by y(1 − y), which is at most ¼, at y = ½. Compare dz1 with da1 under it: every number shrank to a quarter or less. With [ReLU](relu) a number passed whole or not at all.",
    try: "Type 5 into a cell of b1 and follow its column: y near 1 lets almost nothing back.",
    seen: "dz1[0, 1] = 0.3248 became da1[0, 1] = 0.0772, a factor of 0.238. With b1[0] = 5 the outputs of column 0 are 0.993 and 0.996, and the factors 0.007 and 0.004.",
  },
  pictures: {
    question: "x has the shape (2, 2, 2). How can it be multiplied by a W of shape (4, 2)?",
    look: "[Affine](affine) flattens each [sample](sample) to a row of 4 and remembers the shape that x had. Backward it multiplies as always, and gives dx the shape (2, 2, 2) again: every [gradient](gradient) has the shape of its tensor.",
    try: "Open a cell of dx, and find its row of W: cell [n, i, j] is row 2i + j.",
    seen: "dx[1, 0, 1] = −0.1107 is made of row 1 of W, and the gradient of W knows nothing of tables: it is (4, 2).",
  },
  opened: {
    question: "Softmax alone has a clumsy derivative. Why is it so simple with the loss behind it?",
    look: "Opened, the last layer is a dozen small operations. Follow the way back: the logarithm divides by y, what comes before multiplies by y, and they cancel. What is left is y − t, divided by the number of [samples](sample).",
    try: "Compare the last [gradient](gradient) with that of the closed layer: below the picture it is said by how much they differ, and why.",
    seen: "Four of the six numbers of da2 are the same to the bit; two differ by one bit of rounding, at most 5.6×10⁻¹⁷.",
  },
  regression: {
    question:
      "The article says that for regression the loss is an identity. What is the identity really?",
    look: "It is the output [activation](activation): y = a2. The [loss](loss) is ½(y − t)², and its [derivative](derivative) y − t: the ½ is there so that the 2 goes. So the last layer sends back the same (y − t)/N as [softmax](softmax) with [cross entropy](cross-entropy) does.",
    try: "Change a [target](target) by 1 and see how the [gradient](gradient) changes: by 1/N, wherever y is.",
    seen: "y is 0.625 and 0.292, t is 0.5 and −1: da2 is 0.0625 and 0.646, half of each difference. With 1.5 for 0.5 the first becomes −0.4375, less by ½.",
  },
  "two-classes": {
    question: "One output is enough for two classes. What does its last layer send back?",
    look: "The [sigmoid](sigmoid) makes a probability y of one score, the [cross entropy](cross-entropy) compares it with t, which is 0 or 1. The slope y(1 − y) of the sigmoid is cancelled by the [loss](loss), and again y − t is left. A sigmoid within the network has no such luck.",
    try: "Compare with the hidden sigmoid: choose Sigmoid as [activation](activation), and look at dz1 and da1.",
    seen: "σ(0.16) = 0.54 and the [target](target) is 1: da2[0, 0] = −0.23, half the difference. At a hidden sigmoid the same error would be multiplied by 0.54 · 0.46 = 0.25.",
  },
  mistake: {
    question: "Every gradient here is wrong. What is the same mistake in all of them?",
    look: "Press Check. Each number is compared with a difference quotient, which knows nothing of layers. The direction agrees, only the length does not: the slope is the same everywhere. How many [samples](sample) does the [batch](batch) have?",
    try: "Set the mistake to none, then let one be planted whose name you have to find out.",
    seen: "Slope 3.000 at x, W1, b1, W2 and b2 alike: the batch has 3 samples, and 1/N is missing. A [learning rate](learning-rate) a third as large would have hidden it.",
  },
  "one-sample": {
    question: "The same mistake is planted here, and the check finds nothing. Why?",
    look: "1/N is 1 where N = 1: to forget it changes nothing. A [gradient check](gradient-check) is only as good as its numbers: one [sample](sample) hides a forgotten mean, a square W a transposed one from its shape, zeros hide nearly everything.",
    try: "Choose two samples. Now the check finds it: the slope is 2.",
    seen: "With 1 sample all five slopes are 1.000 and everything agrees; with 2 all of them are 2.000.",
  },
  saturated: {
    question:
      "The scores are 40 and 0, and for one sample that is wrong. Does the gradient check still hold?",
    look: "The article adds 1e-10 within the logarithm. Then the [loss](loss) is flat where the answer is sure and wrong, its slope is 0, and y − t is not: [the check fails though the code is right](mistakes#gradient-of-another-loss). Here the loss is computed from the scores by log-sum-exp, and both agree.",
    try: "Open da1[0, 0]: it is 1/N, as much as a [gradient](gradient) can be here.",
    seen: "The loss is 20, as one of the two [samples](sample) costs 40 and the other 0. da1[0, 0] = 0.5, and all leaves agree.",
  },
  training: {
    question: "One iteration of a training: what moved the weights?",
    look: "These are the numbers that this training had in this [iteration](iteration): its [mini-batch](mini-batch), its [parameters](parameter) before, its [gradients](gradient), its update. Open a cell of a dW: each of its products belongs to one [sample](sample) of the [batch](batch).",
    try: "Find the sample that pulls hardest at one weight: the largest product.",
  },
  free: {
    question: "Which numbers have to be kept for the way back?",
    look: "[Affine](affine) keeps x and W, [ReLU](relu) its mask, [Sigmoid](sigmoid) its output, the last layer y and t. Open a number of a [gradient](gradient): what lights up is what was kept, times what comes from behind.",
    try: "Choose another number of [samples](sample): which shapes change, and which do not?",
  },
};
