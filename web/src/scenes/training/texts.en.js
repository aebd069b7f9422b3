/** The examples in the list, by name. Equal keys: `texts.zh-CN.js`. */
export const names = {
  spirals: "Three spirals",
  "xor-line": "XOR without a hidden layer",
  xor: "XOR with four neurons",
  rates: "η = 0.003, 0.3 and 10",
  diverging: "A regression with η = 1",
  arithmetic: "2000 samples, batch 64, 10 epochs",
  batches: "Batch size 1, 10 and all",
  "vanishing-6": "Six sigmoid layers",
  "vanishing-20": "Twenty sigmoid layers",
  exploding: "Ten ReLU layers, std 1",
  zero: "All weights zero",
  overfitted: "Overfitting, and weight decay",
  digits: "Handwritten digits, to 95 %",
};

/**
 * The text of the example that the page opens with: the question it opens with, what to look for, what to try, and what a run showed. Every number was read off a run.
 * Those of the others, which nobody waits for: `more-texts.en.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  spirals: {
    question: "Can a network that draws straight lines follow a spiral?",
    look: "Each neuron of the first layer draws one straight border across the plane, softened by tanh: its small picture shows it. The second layer bends these into curves, and the output chooses among three classes. Within the first ten [epochs](epoch) the arms begin to show.",
    try: "Take neurons away from the first layer. With how few do the arms still come out?",
    seen: "The [loss](loss) begins at 1.23; guessing among three classes costs ln 3 = 1.10. It is 0.77 after 5 epochs, 0.35 after 20 and 0.024 after 50, when every [sample](sample) is right, also those of the test. After 100 epochs 94 % of the training samples were right with 5 neurons in the first layer, 78 % with 4 and 66 % with 3.",
  },
};
