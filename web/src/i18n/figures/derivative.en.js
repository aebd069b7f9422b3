/** Said in the scene `derivative`. Equal keys: `derivative.zh-CN.js`. */
export const messages = {
  "derivative.lesson": "Lesson: h goes to 0. Why does the derivative get worse?",
  "derivative.zone": "Quotients and their errors",
  "derivative.f": "Function of x",
  "derivative.x": "Place x",
  "derivative.h": "Distance h",
  "derivative.picture": "Curve with tangent and secants",
  "derivative.point": "Point at x = {x}",
  "derivative.pointMove": "Arrow keys move it",
  "derivative.described":
    "The curve f(x) = {f}. At x = {x}, f is {value} and the tangent has slope {exact}. The secant to x + h, with h = {h}, has slope {secant}.",
  "derivative.tangent": "tangent, slope {slope}",
  "derivative.secant": "secant, slope {slope}",
  "derivative.quotient.forward": "Forward difference",
  "derivative.quotient.central": "Central difference (the article’s)",
  "derivative.quotient.backward": "Backward difference",
  "derivative.forwardShort": "forward",
  "derivative.centralShort": "central",
  "derivative.off": "Exact: {exact}. Off by {error}.",
  "derivative.offAgreed": "Agreed on: {exact}. Off by {error}.",
  "derivative.errors": "Error over h",
  "derivative.precision": "Precision of the numbers",
  "derivative.precision.double": "float64",
  "derivative.precision.float": "float32",
  "derivative.truncation": "truncation",
  "derivative.rounding": "rounding",
  "derivative.errorsDescribed":
    "Error of both quotients for h from 0.1 down to 1e-15. Estimated best h of the central difference: {best}.",
  "derivative.wordsBoth":
    "Left branch: truncation. It shrinks with h for forward and with h² for central. Right branch: rounding, which grows as 1/h. In {precision} they meet near h = {central} (central) and {forward} (forward).",
  "derivative.wordsFree":
    "f‴ = 0 here, so the central difference has no truncation error at any h: only the rounding branch is there, and in {precision} a larger h is simply better.",
  "derivative.wordsKink":
    "No branch to name: at a kink there is no derivative to come near. The error is taken against the value that is agreed on.",
  "derivative.spoken":
    "x = {x}: the derivative is {exact}. With h = {h} the forward difference gives {forward}, the central one {central}.",

  "lesson.group.article": "The article’s function",
  "lesson.group.smooth": "Smooth functions",
  "lesson.group.kinks": "Kinks",
};
