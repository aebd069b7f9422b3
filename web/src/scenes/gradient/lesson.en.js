/**
 * The texts of the lesson, page by page: what it asks, where to look, what to try, and what was seen.
 * Numbers in braces follow the scene. Equal keys: `lesson.zh-CN.js`.
 *
 * @type {import("../../tour/tour.js").Texts}
 */
export const texts = {
  puzzle: {
    title: "Is the steepest way down the way to the minimum?",
    look: "A long valley, x₀²/20 + x₁². Its lowest point is in the middle, at (0, 0). You stand at ({x0}, {x1}).",
    try: "Point with your finger: which way is the minimum, and which way is it steepest down? The same way?",
  },
  cuts: {
    title: "Two cuts, two slopes",
    look: "First a round bowl, x₀² + x₁². Hold x₁ and move x₀ alone: that cuts the bowl open, and along the cut there is an ordinary slope, a [partial derivative](partial-derivative). At ({x0}, {x1}) the two are {g0} and {g1}.",
    try: "Drag the point to where one of the two slopes is 0. What does its cut look like there, and where does the thick arrow point?",
    seen: "On an axis. The cut is at its bottom there, and the arrow lies along the other variable. The [gradient](gradient) is the two slopes and nothing else, as one vector: ({g0}, {g1}) at ({x0}, {x1}).",
  },
  steepest: {
    title: "Any direction has a slope",
    look: "u is a direction of your choice, now at {theta}°. Along it the slope is {slope}.",
    try: "Turn θ until the slope is as large as it gets. How large is that, and where does u point? Then look for slope 0.",
    seen: "The largest is {steepest}, the length of the gradient, at {best}°, the gradient’s own direction. Along any other it is that length times the cosine of the angle α between the two. At right angles to it, along the contour line, it is 0.",
  },
  valley: {
    title: "The bowl and the valley",
    look: "In the round bowl −∇f points at the middle from everywhere. In the valley, at ({x0}, {x1}), the partial derivatives are {g0} and {g1}.",
    try: "Which of the two leads along the valley to the minimum, and which only across? Drag the point until −∇f points straight at (0, 0).",
    seen: "Along: {g0}. Across: {g1}. The step goes mostly to the valley’s floor, and hardly towards the minimum. Only from the two axes does −∇f point at it.",
  },
  flat: {
    title: "Where the gradient is 0",
    look: "x₀² − x₁² at ({x0}, {x1}): the partial derivatives are {g0} and {g1}.",
    try: "Is this a minimum? Look at both cuts. Then push the point a little up or down, and see where −∇f leads.",
    seen: "One cut has its bottom here, the other its top: a [saddle](saddle). A gradient of 0 says that it is flat here, and no more. From a point a little above or below, −∇f leads away for good.",
  },
  answer: {
    title: "No: it is the steepest way for the next small step",
    look: "The gradient knows the slope under its feet, not where the minimum lies. In a round bowl the two directions are the same; in a long valley they can be almost at right angles, as here: ({g0}, {g1}). That is why [gradient descent](gradient-descent) zigzags in valleys, and why what the article calls finding the minimum is finding a place where the gradient is 0.",
  },
};
