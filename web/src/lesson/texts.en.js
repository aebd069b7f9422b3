/** The examples in the list, by name. Equal keys: `texts.zh-CN.js`. */
export const names = {
  "bowl-0.1": "η = 0.1, down the bowl",
  "bowl-0.9": "η = 0.9, across and back",
  "bowl-1": "η = 1.0, for ever",
  "bowl-10": "η = 10, over the edge",
  "bowl-1e-10": "η = 10⁻¹⁰, no progress",
  optimizers: "Four optimizers, one long bowl",
  rosenbrock: "Rosenbrock’s valley",
  beale: "Beale",
  himmelblau: "Himmelblau, four minima",
  saddle: "A saddle",
  rastrigin: "Rastrigin, many hollows",
  article: "0.01x² + 0.1x",
  quartic: "Two minima",
  wavy: "A wavy parabola",
};

/**
 * The text of the example that the page opens with: the question it opens with, what to look for and what to try.
 * Those of the others, which nobody waits for: `more-texts.en.js`.
 *
 * @type {Record<string, import("./lesson.js").Text>}
 */
export const opening = {
  "bowl-0.1": {
    question: "Why do the steps get shorter, although η stays the same?",
    look: "Each step is η times the gradient, and on x₀² + x₁² the gradient is twice the distance to the middle. So every step multiplies the point by 1 − 2η = 0.8: always the same fraction of what is left, never the rest.",
    try: "Pull η to 0.5. The factor is then 0, and one single step arrives.",
  },
};
