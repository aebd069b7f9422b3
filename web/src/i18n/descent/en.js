/** What only the scene `descent` says, in English. Equal keys: `zh-CN.js`. */
export const messages = {
  "bar.back": "One step back",
  "bar.forward": "One step forward",
  "bar.step": "step",

  "settings.function": "Function",
  "settings.oneVariable": "One variable",
  "settings.twoVariables": "Two variables",
  "settings.start": "Start point",
  "settings.optimizer": "Optimizer",
  "settings.gradient": "Gradient",
  "settings.h": "h",
  "settings.steps": "Number of steps",
  "settings.tolerance": "Tolerance",
  "settings.toleranceNote": "stops when every |∂f/∂x| is at most this; 0: never",

  "gradient.exact": "exact",
  "gradient.central": "central difference",
  "gradient.forward": "forward difference",

  "runs.compareTitle":
    "Four optimizers from the same start: gradient descent, momentum, AdaGrad, Adam",

  "outcome.finished": "Finished: all {step} steps are made. f has come to {f}.",
  "outcome.finishedShort": "Finished: all {step} steps are made.",
  "outcome.converged":
    "Converged at step {step}: every |∂f/∂x| is at most the tolerance {tolerance}. {point}",
  "point.minimum": "This is a minimum.",
  "point.maximum": "This is a maximum, not a minimum: the gradient vanishes there too.",
  "point.saddle": "This is a saddle, not a minimum: the gradient vanishes there too.",
  "point.flat":
    "The function is flat there, so the gradient does not tell what kind of point it is.",
  "outcome.nonFinite":
    "Diverged: after step {step}, {quantity} left the finite numbers; it was {value} last.",
  "outcome.bound":
    "Diverged: after step {step}, {quantity} = {value} would pass ±{limit} (2⁵³), beyond which numbers are more than 1 apart.",
  "outcome.absorbed":
    "Diverged: at step {step}, {quantity} is {value}. Numbers are {limit} apart there, so x + h is x again and the difference quotient 0: no minimum.",
  "outcome.far":
    "Diverged: after all {step} steps {quantity} is {value}, far outside the picture and no nearer to a minimum.",
  "outcome.remedy": "Every learning rate below {supremum} would have held.",
  "outcome.stopped": "Stopped.",
  "quantity.x": "x",
  "quantity.x0": "x₀",
  "quantity.x1": "x₁",
  "quantity.f": "f",
  "quantity.g": "the derivative",
  "quantity.g0": "∂f/∂x₀",
  "quantity.g1": "∂f/∂x₁",
  "quantity.state": "the optimizer’s memory",

  "status.started": "New run: {function}, {optimizer}, learning rate {rate}.",

  "function.article": "0.01x² + 0.1x (article)",
  "function.square": "Square x²",
  "function.cubic": "Cubic x³ − 2x",
  "function.quartic": "Quartic with two minima",
  "function.reciprocal": "Reciprocal 1/x",
  "function.linear": "Line 3x − 2",
  "function.constant": "Constant 7",
  "function.sin": "Sine",
  "function.exp": "Exponential",
  "function.log": "Logarithm",
  "function.sqrt": "Square root",
  "function.tanh": "tanh",
  "function.sigmoid": "Sigmoid",
  "function.wavy": "Wavy parabola",
  "function.gauss": "Bell curve",
  "function.bowl": "Bowl x² + y²",
  "function.elongated": "Long bowl x²/20 + y²",
  "function.saddle": "Saddle x² − y²",
  "function.rosenbrock": "Rosenbrock’s valley",
  "function.beale": "Beale",
  "function.himmelblau": "Himmelblau",
  "function.rastrigin": "Rastrigin",
  "function.booth": "Booth",
  "function.camel3": "Three-hump camel",
  "function.monkey": "Monkey saddle",

  "readout.label": "Numbers of the step shown",
  "readout.step": "step",

  "table.caption": "Steps",
  "table.step": "step",
  "table.hint": "Arrow keys walk through the steps; a click shows one.",

  "receipt.atStep": "step {step}",
  "receipt.start": "The start point: chosen, not computed.",
  "receipt.waiting": "The numbers of this step are on their way.",
  "receipt.update": "How step {step} was made from step {before}",
  "receipt.value": "The function at this point",
  "receipt.exact": "By the rules of differentiation",
  "receipt.central": "By a central difference, h = {h}",
  "receipt.forward": "By a forward difference, h = {h}",
  "receipt.check": "Check",
  "receipt.same": "Worked out a second time on this page: the same to the last digit.",
  "receipt.differs": "Worked out a second time on this page: differs by {difference}.",
  "receipt.agree": "The exact derivative and the difference quotient differ by {difference}.",
  "receipt.noDifference": "The difference quotient has no finite value here.",
  "receipt.inUse": "in use",
  "receipt.allDigits": "All digits",
  "receipt.rate": "The learning rate of the next step",
  "receipt.rateChosen": "Chosen at the start of the run.",
  "receipt.rateEdited": "Changed to {value} at step {step}.",
  "receipt.rateTooSlow": "Below {value}: too slow.",
  "receipt.rateFastest": "Among the fastest: {value}.",
  "receipt.rateOscillates": "From {value}: it jumps from side to side.",
  "receipt.rateDiverges": "From {value}: it diverges.",
  "receipt.rateQuadratic": "What the curvature of this function says about {optimizer}:",
  "receipt.rateLocal": "What the curvature at the minimum ({point}) says about {optimizer}:",

  "lesson.group.rates": "Learning rates on the bowl",
  "lesson.group.shapes": "Shapes of two variables",
  "lesson.group.curves": "Curves of one variable",

  "stage.name": "The function and the way down",
  "stage.terrain":
    "Contour map of {formula}; x0 from {x0Low} to {x0High}, x1 from {x1Low} to {x1High}; the deeper the colour, the smaller f.",
  "stage.curve": "Graph of f(x0) = {formula}; x0 from {x0Low} to {x0High}.",
  "stage.run": "Run {name}: step {step} at ({point}), f = {value}.",
  "stage.start":
    "Start point ({point}): drag it, or move it with the arrow keys, ten times as far with Shift",

  "curve.name": "Loss at each step",
  "curve.value": "step {step}: {values}",
  "curve.notPositive": "values ≤ 0 have no logarithm",

  "error.unknownObjective": "There is no function called “{0}”.",
  "error.wrongDimension": "The start point has {0} coordinates; this function takes {1}.",
  "error.outsideDomain":
    "The function has no finite value at this start point. Choose another one.",
};
