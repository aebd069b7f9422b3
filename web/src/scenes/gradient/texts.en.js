/** The examples in the list, by name. Equal keys: `texts.zh-CN.js`. */
export const names = {
  bowl: "Bowl x₀² + x₁²",
  valley: "Long valley",
  direction: "Any other direction",
  saddle: "On the saddle",
  waves: "Hills and hollows",
  kink: "A fold",
  domain: "Where f ends",
};

/**
 * The text of the example that the page opens with. Those of the others, which nobody waits for:
 * `more-texts.en.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  bowl: {
    question: "A slope needs a direction. Which one does a gradient take?",
    look: "Hold x₁ and move x₀ alone: a cut through the bowl, with an ordinary slope. That is one [partial derivative](partial-derivative); holding x₀ gives the other. Put together as a vector, the two are the [gradient](gradient): the thick arrow, at right angles to the contour line and uphill. The thin arrows point the other way, down.",
    try: "Drag the point. Where is one of the partial derivatives 0, and what does the arrow do there? Turn θ until the slope along it is as large as it gets: where does u point then?",
    seen: "At (3, 2) the partial derivatives are 2·3 = 6 and 2·2 = 4. The article’s numerical gradient gives the same with h = 1e-4, two evaluations of f for each variable.",
  },
};
