/**
 * The texts of the examples that the page does not open with. Equal keys: `more-texts.zh-CN.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const texts = {
  tiny: {
    question: "Is a gradient by quotients ever wrong?",
    look: "With h = 1e-13 the two [losses](loss) of a weight agree in nearly all their digits, and the quotient is left with two or three. The pass back has no h and loses nothing. When the two disagree, it need not be [backpropagation](backpropagation) that is wrong.",
    try: "Find the h with the smallest largest difference. Then go to h = 1: what makes the difference now?",
    seen: "Best near h = 1e-5. At 1e-13 rounding spoils the quotient, at 1 the curvature of the loss does.",
  },
  batch: {
    question: "What becomes of the gradient when there are two samples?",
    look: "The [loss](loss) is the mean over both [samples](sample), so the [gradient](gradient) is the mean of both gradients. The number of evaluations stays at twelve, each of them over the whole [batch](batch); the pass back stays at one.",
    try: "Give both samples the same x and t: what gradient comes out? Then give them the same x and different classes.",
    seen: "Equal samples give the gradient of one. Samples that contradict each other pull against each other, and the gradient gets small.",
  },
  twice: {
    question: "The net learns, but slowly. What is wrong with it?",
    look: "The article’s forward ends with [softmax](softmax), and its [loss](loss) [applies softmax once more](mistakes#softmax-twice). The second one squeezes numbers that already lie between 0 and 1: the probabilities draw together, the loss is 1.039 in place of 0.928, and the [gradient](gradient) is 0.39 times as long.",
    try: "Do the quotients and [backpropagation](backpropagation) agree here? Then compare both columns on the right: what is the largest probability that softmax twice can ever give for three classes?",
    seen: "They agree: a [gradient check](gradient-check) cannot find this fault, since both differentiate the same wrong loss. No probability gets beyond e/(e + 2) = 0.576. The way out: forward returns the [logits](logits), and only the loss applies softmax.",
  },
  sure: {
    question: "The answer is right and sure. Why does it still cost 0.55?",
    look: "The first [softmax](softmax) gives (0, 0, 1), as right as can be. The second makes (0.21, 0.21, 0.58) of it, and −ln 0.58 = 0.5514 is left: a [loss](loss) that no training can take away.",
    try: "Make the weights still larger: does the loss of softmax twice fall? And that of the right version?",
    seen: "It stays at ln(1 + 2/e) = 0.5514 for ever. The right loss goes to 0.",
  },
  wrong: {
    question: "The answer is wrong and sure. How loud does the net cry?",
    look: "Here [softmax](softmax) twice does real harm. The right [loss](loss) is 16, and its [gradient](gradient) says clearly what to change. Softmax twice gives a loss of 1.55 and next to no gradient: the first softmax is saturated, and its [derivative](derivative) is nearly 0.",
    try: "Compare both gradients. Then make W smaller step by step: from where on does the gradient of softmax twice wake up?",
    seen: "The net that is most in need of correction gets none: the gradient is millions of times too short.",
  },
};
