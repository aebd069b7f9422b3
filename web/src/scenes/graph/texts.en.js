/** The examples in the list, by name. Equal keys: `texts.zh-CN.js`. */
export const names = {
  apples: "Apples with tax",
  fruit: "Apples and oranges",
  clothes: "Clothes at a discount",
  product: "(x + y)·z",
  "fan-out": "One value, used three times",
  neuron: "A neuron with sigmoid",
  learning: "A neuron that learns",
  softmax: "Softmax with cross entropy, opened",
  add: "Add",
  mul: "Multiply",
  relu: "ReLU",
  sigmoid: "Sigmoid",
};

/**
 * The text of the example that the page opens with. Those of the others, which nobody waits for:
 * `more-texts.en.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  apples: {
    question: "One apple costs 1 more. How much more do you pay?",
    look: "Two apples at 100 with 10 % tax make 220. Going right, each node knows only its own operands. Going back, the output starts with 1, its derivative with respect to itself; each node multiplies what arrives by its own [local derivative](local-derivative) and hands it on. Under the line of apple stands 2.2: two apples, with tax.",
    try: "Guess what stands under count and under tax before the [derivatives](derivative) come. Then set count to 3: which of the three numbers changes, and why not its own?",
  },
};
