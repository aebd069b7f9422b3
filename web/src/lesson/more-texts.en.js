/**
 * The texts of all examples but the one that the page opens with: the question it opens with, what to look for and what to try.
 * Equal keys: `more-texts.zh-CN.js`.
 *
 * @type {Record<string, import("./lesson.js").Text>}
 */
export const texts = {
  "bowl-0.1": {
    question: "Why do the steps get shorter, although η stays the same?",
    look: "Each step is η times the [gradient](gradient), and on x₀² + x₁² the gradient is twice the distance to the middle. So every step multiplies the point by 1 − 2η = 0.8: always the same fraction of what is left, never the rest.",
    try: "Pull η to 0.5. The factor is then 0, and one single step arrives.",
  },
  "bowl-1": {
    question: "Does a learning rate that neither arrives nor diverges exist?",
    look: "With η = 1 the factor 1 − 2η is −1. The point jumps from (−3, 4) to (3, −4) and back, and the [loss](loss) stays 25. “Too large” is therefore three cases: below 1 it jumps and arrives, at 1 it jumps for ever, above 1 it [diverges](divergence).",
    try: "Set η to 0.99, then to 1.01, while it runs. Watch the loss on the logarithmic scale.",
  },
  "bowl-10": {
    question: "When a run stands still, has it arrived?",
    look: "The factor is −19, so each step lands nineteen times farther out. At about 2.59×10¹³ the point freezes: neighbouring numbers are so far apart there that x + h is x again, and the [difference quotient](central-difference) is 0. The [gradient](gradient) looks like that of a minimum, yet no point of the run was farther from one.",
    try: "Switch the gradient to exact: now nothing freezes, and the point flies on until it passes 2⁵³, where the run stops.",
  },
  "bowl-1e-10": {
    question: "How small is too small?",
    look: "The factor is 1 − 2×10⁻¹⁰. After 100 steps the point has covered two hundred-millionths of the way. The direction is right, and the picture does not show a thing. No error tells you this: a flat [loss](loss) curve is all there is to see.",
    try: "Multiply η by ten until the curve moves. With 10⁻¹⁰ half the way would take 3.5 billion steps.",
  },
  optimizers: {
    question: "Why does plain descent zigzag where the others turn?",
    look: "x₀²/20 + x₁² is twenty times steeper across than along. [Gradient descent](gradient-descent) must choose η for the steep side and then jumps from wall to wall. [Momentum](momentum) gathers speed along the valley. AdaGrad and Adam divide each coordinate by the size of its own [gradients](gradient).",
    try: "Lower the η of run A to 0.5: the zigzag vanishes, and so does the speed.",
  },
  rosenbrock: {
    question:
      "Why are a few steps enough to find the valley, and thousands too few to reach its end?",
    look: "The valley is curved, its walls are steep and its floor is nearly flat. The walls limit η to about 0.002, and with that the floor, where the [gradient](gradient) is tiny, takes tens of thousands of steps to (1, 1).",
    try: "Let it run at full speed, then choose Adam. Or fork halfway and double η: how soon do the walls answer?",
  },
  beale: {
    question: "What does a plateau do to a step that is always η times the gradient?",
    look: "Around the minimum (3, 0.5) the land is flat, towards the corners it rises to cliffs. The first steps are long; on the plateau they shrink to dots on top of each other, long before the end.",
    try: "Drag the start to the upper left, near (−2, 2). With the same η the run is thrown out of the picture within a few steps.",
  },
  himmelblau: {
    question: "Four minima are equally deep. Which one does the run find?",
    look: "[Gradient descent](gradient-descent) knows only the slope under its feet. From the middle it goes to (3, 2), not because that is the best, but because its start lies in that basin. In all four the [loss](loss) is 0.",
    try: "Start at (−1, 0), then look for the border between two basins by dragging the start.",
  },
  saddle: {
    question: "The gradient is 0. Is this a minimum?",
    look: "From (−2, 0) the run comes to rest at (0, 0): down along x₀, with no slope at all along x₁. Yet this point is a [saddle](saddle): to both sides the function falls without end. A vanishing [gradient](gradient) means a stationary point, no more.",
    try: "Set x₁ of the start to 0.001. The run comes close, hesitates and then leaves for good.",
  },
  rastrigin: {
    question: "What does descent find where every hollow has a bottom?",
    look: "A large bowl is covered with hollows about 1 apart. The run goes to the bottom of its own, near (2, −2), and stops with f ≈ 8, though f is 0 in the middle. For the [gradient](gradient) this [minimum](local-minimum) is as good as any.",
    try: "Raise η until the run jumps out. Does it find a better place, or only another one?",
  },
  article: {
    question: "How can η = 10 be harmless here, when it blew up the bowl?",
    look: "What counts is η times the curvature. Here the curvature is 0.02, a hundredth of the bowl’s, so η = 10 gives the factor 1 − 0.02·10 = 0.8. The fastest rate is 50, the limit is 100. The [tangent](tangent) shows the slope of each step; it is flat at x = −5.",
    try: "Type 50: one step arrives. Type 100: it jumps for ever.",
  },
  quartic: {
    question: "Can a larger learning rate find a deeper minimum?",
    look: "x⁴ − 3x² + x has a shallow minimum at 1.13 and a deeper one at −1.30, with a hill at 0.17 between them. From 2 with η = 0.02 the run stays on its side of the hill.",
    try: "Restart with η = 0.1: one long jump crosses the hill and the run ends in the deeper one. Luck, not wisdom: from −2 with η = 0.12 it crosses the other way.",
  },
  wavy: {
    question: "Where does a run end when every wave has a hollow of its own?",
    look: "x²/20 pulls the run to the middle, sin(3x) makes a hollow in every wave. From 4 it stops at 3.62, in the hollow it started in. The [tangent](tangent) is flat there, just as it would be at the best place.",
    try: "Drag the start over the crest of the wave. Then try [momentum](momentum): does its speed carry it over?",
  },
  own: {
    question: "Where does this function lead the point, and does the start decide it?",
    look: "Each step goes against the [derivative](derivative), η times as far. The derivative comes from the [computation graph](computation-graph) of the formula: forward through it for the value, backward for the slope. Hatched places have no finite value; no run begins there.",
    try: "Drag the start, then look for the largest η that still arrives. Open f or a derivative to see how it was made.",
  },
};
