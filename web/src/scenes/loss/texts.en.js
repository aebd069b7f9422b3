/** The examples in the list, by name. Equal keys: `texts.zh-CN.js`. */
export const names = {
  right: "Ten classes, the right one",
  wrong: "Ten classes, the wrong one",
  perfect: "A perfect guess",
  zero: "Sure and wrong: log 0",
  binary: "Yes or no",
  labels: "Three samples with labels",
  soft: "Soft targets",
  logits: "Logits",
  saturated: "Logits far apart",
  regression: "Five values",
  outlier: "An outlier",
  scales: "½Σ, Σ or mean",
};

/**
 * The text of the example that the page opens with. Those of the others, which nobody waits for:
 * `more-texts.en.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  right: {
    question: "The network is 60 % sure, and it is right. How large is its loss?",
    look: "The article’s mean_squared_error gives 0.0975, its [cross entropy](cross-entropy) 0.5108 = −ln 0.6. The first counts what every class got. The second asks one thing only: how much did the right class get? The [one-hot](one-hot) [target](target) makes all other terms 0.",
    try: "Drag the probability of class 2 up and down, then that of class 7. Which [losses](loss) notice?",
  },
};
