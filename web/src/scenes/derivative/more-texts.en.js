/**
 * The texts of the examples that the page does not open with. Equal keys: `more-texts.zh-CN.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const texts = {
  "article-10": {
    question: "The article takes h = 1e-4. Is a smaller h better?",
    look: "This function is a quadratic, so its third derivative is 0, and the [central difference](central-difference) is exact at every h. What is left is [rounding](rounding-error): f(x + h) and f(x − h) agree in ever more digits, and the difference keeps only those that do not.",
    try: "Go from h = 1 to 1e-13 and watch the digits of the central difference. Then switch to float32: what does the article’s h give there?",
    seen: "The smallest error is at the largest h, because there is no truncation error to pay for. In float32, h = 1e-4 is [already too small](mistakes#single-precision): only four digits hold.",
  },
  sin: {
    question: "Why does the error have a smallest value, and why there?",
    look: "Two errors pull against each other. Truncation: a chord is not a [tangent](tangent); the [central difference](central-difference) is off by about h²·f‴/6. Rounding: a difference of nearly equal numbers loses digits, about ε·f/h of them. On logarithmic axes each is a straight line, and their sum is a valley.",
    try: "Put h into the valley of the central difference, then of the forward one. How many digits does each have at its best? Switch to float32: where do the valleys go?",
    seen: "Central: best near h = 1e-5 with about 11 digits. Forward: best near 1e-8 with 8. In float32 the valleys lie near 1e-2 and 1e-4, with 4 to 5 and 3 digits. The article’s h = 1e-4 is on the safe side in float64.",
  },
  tiny: {
    question: "h is nearly 0. Why is the derivative so wrong?",
    look: "Near sin 1 = 0.84 two neighbouring numbers of float64 are 1.1e-16 apart. With h = 1e-13 the two operands are only some 500 such steps apart, so the quotient is right to two or three digits. This is the rounding of which the article warns.",
    try: "Make h smaller still. At which h does x + h become x itself, so that the quotient is 0? Which h brings all the digits back?",
    seen: "At h = 1e-15 not a single digit need be right. h = 1e-5 gives eleven.",
  },
  exp: {
    question: "Which of the two quotients comes closer, and by how much?",
    look: "The [forward difference](forward-difference) looks to one side only and is off by h·f″/2: halving h halves its error. The [central difference](central-difference) looks to both sides, where the errors of second order cancel; it is off by h²·f‴/6: halving h quarters its error.",
    try: "Read both errors at h = 0.01, then at 0.001. By which factor does each shrink?",
    seen: "Forward: 10 times less. Central: 100 times less. This is why the article calls the approach from both sides the best.",
  },
  cube: {
    question: "Can a secant have the wrong slope by the same amount everywhere?",
    look: "For x³ the third derivative is 6, whatever x is. So the [central difference](central-difference) is off by h² at every place: 0.25 with h = 0.5.",
    try: "Drag the point along the curve with h = 0.5 and watch the error of the central difference, then that of the forward one. Which of them changes, and why?",
    seen: "Central: (x+h)³ − (x−h)³ = 6x²h + 2h³, divided by 2h gives 3x² + h². Forward: 3x² + 3xh + h², which changes with x.",
  },
  abs: {
    question: "What does the quotient say where there is no derivative?",
    look: "From the left |x| has slope −1, from the right 1. There is no [tangent](tangent); the two halves are drawn from both sides. The [forward difference](forward-difference) gives 1, the backward one −1, and the central one 0: the slope of no line that touches the curve.",
    try: "Make h as small as you like: does any of the three change? Then move the point a little to the right, to x = 0.1, and find the h from which on all three agree.",
    seen: "At a kink a smaller h does not help, as the quotients do not depend on it. Beside it they agree as soon as h is smaller than the distance to the kink. Frameworks agree on 0 for |x| at 0.",
  },
  relu: {
    question: "ReLU has a corner at 0. What gradient does a network get there?",
    look: "From the left the slope is 0, from the right 1. The [central difference](central-difference) gives ½ at any h. [Backpropagation](backpropagation) gives 0: that is a convention, not a limit, and any value from 0 to 1 would do.",
    try: "Compare the three quotients. Then move to x = 0.2 with h = 0.5: what does the central difference give there, and why not 1?",
    seen: "With a kink inside [x − h, x + h] the numerical [gradient](gradient) mixes both sides. A [gradient check](gradient-check) near a kink fails for that reason, with correct code.",
  },
};
