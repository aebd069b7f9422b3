/** What the examples are called in the list. Equal keys: `texts.zh-CN.js`. */
export const names = {
  article: "Affine → ReLU → Affine → Softmax",
  "one-layer": "One layer, 5 in and 3 out",
  sigmoid: "Sigmoid instead of ReLU",
  pictures: "Samples that are pictures",
  opened: "Softmax-with-Loss, opened",
  regression: "Regression",
  "two-classes": "Two classes",
  mistake: "A gradient three times too large",
  "one-sample": "The same mistake, a batch of one",
  saturated: "A sure and wrong answer",
};

/**
 * What the page opens with: the question, what to look for, what to try. The other texts need not be
 * waited for: `more-texts.en.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  article: {
    question: "Two samples use the same W1. Whose gradient is dW1?",
    look: "Forward, every [sample](sample) is a row of its own, and no row knows of the other. Backward they meet: each cell of dW1 adds one product for each sample, since the same weight took part in both. Open a cell of dW1 and see which column of x and which column of da1 light up.",
    try: "Take one of the two samples away. Which numbers of dW1 double, and why do they not halve?",
    seen: "Column 2 doubles, 0.05034 to 0.1007 and −0.02517 to −0.05034: there [ReLU](relu) let nothing of the second sample pass, so it had added 0, and 1/N went from ½ to 1. Column 1 becomes 0: it was the second sample’s alone.",
  },
};
