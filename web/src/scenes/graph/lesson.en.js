/**
 * The texts of the lesson, page by page: what it asks, where to look, what to try, and what was seen.
 * Numbers in braces follow the scene. Equal keys: `lesson.zh-CN.js`.
 *
 * @type {import("../../tour/tour.js").Texts}
 */
export const texts = {
  puzzle: {
    title: "x is used three times. Which of the three derivatives is the right one?",
    look: "x·x + x at x = 3. Forward, the 3 goes three ways. Backward, three [derivatives](derivative) come back to x.",
    try: "Which of them is right: the largest, the last, their mean, their sum? Guess before they come.",
  },
  product: {
    title: "What a product sends back",
    look: "x·y with x = {x} and y = {y}. The way back starts at the output with 1, its derivative with respect to itself, and the product hands that on.",
    try: "What does x get, and what does y get?",
    seen: "x gets {dx}, the value of y, and y gets {dy}, that of x: if x grows by 1, the product grows by y. This is the [local derivative](local-derivative) of a product.",
  },
  square: {
    title: "Both factors are the same x",
    look: "x·x at x = {x}. The product does what it always does: each factor gets the value of the other.",
    try: "Two derivatives arrive at x. Set x to 3.01: by how much does the output grow, and which number foretells it?",
    seen: "It grows from 9 to 9.0601, about 6 for each 1. Not 3: when x moves, both factors move, and both changes reach the output. So the [gradient](gradient) of x at {x} is {dx}, what came by one line plus what came by the other.",
  },
  replaced: {
    title: "“=” instead of “+=”",
    look: "The same graph with a mistake switched on: a derivative that arrives takes the place of the one before.",
    try: "What is left at x? Does anything warn you?",
    seen: "{dx}, the one that came last. Half of the truth, and the value forward, {output}, is as right as ever. Only a [gradient check](gradient-check) tells. Switch the mistake off and see.",
  },
  paths: {
    title: "One product for each path",
    look: "x·x + x again. Beside x there is a button, paths.",
    try: "How many ways lead from x to the output? Multiply the local derivatives along each, and add up.",
    seen: "Three, with {a}, {b} and {c}, and {dx} together: 2x + 1, as calculus has it. The [chain rule](chain-rule) multiplies along a path; where paths meet again, it adds.",
  },
  answer: {
    title: "Their sum: x moves in all places at once",
    look: "A small change of x reaches the output along every path, and the changes add up there. So the derivatives add up where the paths part: at x, {dx}. The same happens to a weight that is used for every [sample](sample) of a [batch](batch), and to a bias, as the lesson “Layers” shows.",
  },
};
