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
  "bowl-0.9": {
    question: "Why does η = 0.9 arrive and η = 1.0 never?",
    look: "The factor of each step is 1 − 2η. For 0.9 it is −0.8: the minus throws the point to the other side, but 0.8 brings it closer each time. It jumps, and still converges. The [loss](loss) falls exactly as it does for η = 0.1, whose factor is +0.8.",
    try: "Raise η slowly while it runs. At 1.0 the factor is −1, beyond it the jumps grow.",
  },
};
