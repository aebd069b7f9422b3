/** The examples in the list, by name. Equal keys: `texts.zh-CN.js`. */
export const names = {
  "article-5": "0.01x² + 0.1x at 5",
  "article-10": "0.01x² + 0.1x at 10",
  sin: "sin x at 1",
  tiny: "sin x with h = 1e-13",
  exp: "eˣ at 1",
  cube: "x³ at 1",
  abs: "|x| at its corner",
  relu: "ReLU at 0",
};

/**
 * The text of the example that the page opens with. Those of the others, which nobody waits for:
 * `more-texts.en.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  "article-5": {
    question: "How does one get a slope at a point out of two points?",
    look: "The dashed secant joins the point at x with the one at x + h. Its slope is a plain quotient of two differences. As h shrinks, the secant turns into the solid [tangent](tangent), whose slope is the [derivative](derivative). The faint secants are those that h has already passed.",
    try: "Draw h down slowly: from which h on can you no longer tell secant and tangent apart? Then look at the digits on the right, which still can. Drag the point along the curve: where is the slope 0.3?",
    seen: "At x = 5 the derivative is 0.02·5 + 0.1 = 0.2. The [forward difference](forward-difference) is off by h/100 whatever x is; the central one, which the article uses, is off by nothing but rounding.",
  },
};
