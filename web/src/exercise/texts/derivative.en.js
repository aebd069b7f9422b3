/** The exercises of the scene `derivative`: name, question and what is said of each mistake. Equal keys: `derivative.zh-CN.js`. */
export const messages = {
  "exercise.central-difference":
    "f(x) = {f}. What does the [central difference](central-difference) say at x = {x} with h = {h}?",
  "exercise.central-difference.name": "Central difference",
  "exercise.central-difference.usedForwardInsteadOfCentral":
    "That is the forward difference. The central one also looks to the left: f(x + h) − f(x − h).",
  "exercise.central-difference.dividedByH": "The two points are 2h apart, so divide by 2h.",
  "exercise.central-difference.wrongSign": "You subtracted the right value from the left one.",
  "exercise.truncation-error":
    "f(x) = {f}. By how much is the [central difference](central-difference) with h = {h} larger than the true derivative at x = {x}?",
  "exercise.truncation-error.name": "Truncation error",
  "exercise.truncation-error.usedForwardInsteadOfCentral":
    "That is the error of the forward difference, which grows with h itself.",
  "exercise.truncation-error.forgotSquare":
    "The error of the central difference goes with h², not with h.",
  "exercise.truncation-error.believedExact":
    "It is exact only up to degree two; the cubic term leaves an error.",
  "exercise.tangent-intercept":
    "f(x) = {f}. At what height does the [tangent](tangent) at x = {x} cross the vertical axis (x = 0)?",
  "exercise.tangent-intercept.name": "Where the tangent crosses",
  "exercise.tangent-intercept.tookValue": "That is f(x), the height at the point of contact.",
  "exercise.tangent-intercept.wrongSign": "From x back to 0 the line loses slope · x: subtract it.",
  "exercise.tangent-intercept.forgotX":
    "You subtracted the slope alone; the way back to 0 is x long, so subtract slope · x.",
  "exercise.quotient-at-kink":
    "f(x) = {f} has a kink at 0. What does the [central difference](central-difference) say there, with h = {h}?",
  "exercise.quotient-at-kink.name": "Difference quotient at a kink",
  "exercise.quotient-at-kink.usedForwardInsteadOfCentral": "That is the slope on the right only.",
  "exercise.quotient-at-kink.usedBackwardInsteadOfCentral": "That is the slope on the left only.",
  "exercise.quotient-at-kink.believedZero":
    "A kink need not be level. The quotient is the mean of both slopes.",
  "exercise.best-step-size":
    "f(x) = {f} at x = {x}, in double precision. With which h is the [central difference](central-difference) most accurate?",
  "exercise.best-step-size.name": "The best h",
  "exercise.best-step-size.missedCurvature":
    "With so large an h the curve bends between the two points: that is truncation error.",
  "exercise.best-step-size.drownedInRounding":
    "With so small an h both values agree in almost all digits; what is left is rounding.",
};
