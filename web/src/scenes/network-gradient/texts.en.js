/** The examples in the list, by name. Equal keys: `texts.zh-CN.js`. */
export const names = {
  article: "The article’s sample",
  tiny: "h = 1e-13",
  batch: "Two samples",
  twice: "The article’s code",
  sure: "Sure, and right",
  wrong: "Sure, and wrong",
};

/**
 * The text of the example that the page opens with. Those of the others, which nobody waits for:
 * `more-texts.en.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  article: {
    question: "Six weights. How often must the net be computed to know its gradient?",
    look: "The [gradient](gradient) holds, for each weight, how much the [loss](loss) changes with it. By quotients, each weight is moved up by h and down by h, and the loss is computed anew each time: two evaluations a weight, twelve in all. [Backpropagation](backpropagation) gives all six at once, from one pass forward and one back.",
    try: "Go through the evaluations one by one. Which row of the gradient is larger, and what has that to do with x? Change an entry of W or x and watch both gradients follow.",
    seen: "Both agree to ten digits. Row by row the gradient is x times (y − t): the second row is 0.9/0.6 = 1.5 times the first, and only the column of the right class is negative.",
  },
};
