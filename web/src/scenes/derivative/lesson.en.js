/**
 * The texts of the lesson, page by page: what it asks, where to look, what to try, and what was seen.
 * Numbers in braces follow the scene. Equal keys: `lesson.zh-CN.js`.
 *
 * @type {import("../../tour/tour.js").Texts}
 */
export const texts = {
  puzzle: {
    title: "h goes to 0. Why does the derivative get worse?",
    look: "The [derivative](derivative) is what the quotient becomes as h goes to 0. Take sin x at x = 1. With the article’s h = 1e-4 the [central difference](central-difference) is off by {centralThere}. With h = {h}, a billion times smaller, it is off by {centralError}.",
    try: "The formula is the same, the function is the same. What has gone wrong?",
  },
  points: {
    title: "A slope from two points",
    look: "The article’s function 0.01x² + 0.1x at x = 5. The dashed line joins the point at x with the one at x + h, h = {h}. Its slope is the [forward difference](forward-difference): {forward}. The derivative is {exact}.",
    try: "The central difference takes x + h and x − h instead. Guess what it gives. Then bring h down slowly to 0.01 and watch both.",
    seen: "The central one gives {central}. On a parabola it is off by nothing but [rounding](rounding-error), whatever h is: what the curve adds on one side it adds on the other as well. The forward one is off by {forwardError}, a hundredth of h.",
  },
  smaller: {
    title: "Smaller is better …",
    look: "sin x at 1 is no parabola. With h = {h} the forward difference is off by {forwardError}, the central one by {centralError}.",
    try: "Make h ten times smaller, 0.01. By what factor does each error shrink?",
    seen: "At h = 0.01 they are {forwardThere} and {centralThere}: about ten times and a hundred times smaller. A chord is not a [tangent](tangent); its error goes with h for the forward difference, and with h² for the central one.",
  },
  digits: {
    title: "… until the digits run out",
    look: "h = {h}. The two values that are subtracted are {plus} and {minus}.",
    try: "In how many digits do they agree? A float64 holds about sixteen: how many are left for their difference?",
    seen: "They agree in the first twelve. What is left are the last few digits, and the very last one of each value is rounded. Divided by 2h this small [rounding error](rounding-error) becomes {centralError}.",
  },
  valley: {
    title: "Between the two lies a valley",
    look: "The errors of both quotients for every h; both axes are logarithmic. On one side of the valley rounding makes the error, on the other the chord.",
    try: "Where would you put h for the central difference? Then switch to float32: where is the valley now, and is the article’s 1e-4 still good?",
    seen: "The best h for the central difference is about {best}; at h = {h} its error is {centralError}. In float32 the best is about {bestFloat}, and 1e-4 lies on the wrong side of the valley.",
  },
  answer: {
    title: "Two errors pull in opposite directions",
    look: "The error of the chord shrinks with h, that of rounding grows as 1/h. Past the bottom of the valley a smaller h only throws digits away. The article’s h = {h} is somewhat larger than the best one and safe in float64; its error is {centralError}. The article is right to warn against too small an h.",
  },
};
