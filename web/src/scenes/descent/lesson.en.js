/**
 * The texts of the lesson, page by page: what it asks, where to look, what to try, and what was seen.
 * Numbers in braces follow the scene. Equal keys: `lesson.zh-CN.js`.
 *
 * @type {import("../../tour/tour.js").Texts}
 */
export const texts = {
  puzzle: {
    title: "Why does η = 10 come to rest at −2.59×10¹³?",
    look: "The bowl x₀² + x₁² has its minimum at (0, 0). With a [learning rate](learning-rate) of 10 the run ends at x₀ = {x}. There its [gradient](gradient) is {g}, as at a minimum.",
    try: "Has it arrived? And if not, why does it not go on?",
  },
  step: {
    title: "One step",
    look: "The same bowl, η = {rate}. x₀ begins at {x0}, and the gradient there is {g}. A step takes away η times the gradient.",
    try: "Work out where x₀ is after one step, and after two. The table will show both.",
    seen: "{x1}, then {x2}: 0.8 of what it was, and 0.8 of that. On this bowl the gradient is twice the distance, so each step multiplies the point by 1 − 2η.",
  },
  across: {
    title: "The rate that never arrives",
    look: "η = {rate}. The factor 1 − 2η is now −1.",
    try: "What path does that make, and what [loss](loss) curve?",
    seen: "The point jumps from ({x0}, {y0}) to ({x1}, {y1}) and back, and the loss stays {f0}. “Too large” is three cases: a little below 1 it jumps and arrives, at 1 it jumps for ever, above 1 it [diverges](divergence).",
  },
  growing: {
    title: "A factor of −19",
    look: "η = {rate}: the factor is 1 − 20 = −19. x₀ begins at {x0} again.",
    try: "Where is x₀ after one step? By how much does the loss grow in each?",
    seen: "At {x1}, then {x2}, then {x3}: nineteen times as far each time, and on the other side. The loss grows 19² = 361 times, from {f0} to {f1} in the first step alone. It did not creep up to the wall; it flew.",
  },
  frozen: {
    title: "Then nothing moves",
    look: "At step {step} x₀ is {x}, and the gradient by the [central difference](central-difference) is {g}. The article differentiates this way, with h = {h}.",
    try: "A double has about sixteen digits. How far apart are neighbouring numbers out there? What, then, is x + h?",
    seen: "They are {gap} apart, more than h: x + h is x again, and so is x − h. f gives {plus} for the one and {minus} for the other, their difference is 0, and so is the quotient. The true [derivative](derivative) is {exact}.",
  },
  answer: {
    title: "It has not arrived, it has run out of digits",
    look: "No point of the run was farther from the minimum; the loss is {f}. Only the quotient is 0, for want of digits. Switch the gradient to exact, and nothing freezes: the run flies on until the page stops it beyond 2⁵³. A gradient of 0 is no arrival. Look at the loss as well.",
  },
};
