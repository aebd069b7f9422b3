/** Said in the scene `network-gradient`. Equal keys: `network-gradient.zh-CN.js`. */
export const messages = {
  "network-gradient.lesson": "Lesson: Sure, and right. Why does it still cost 0.55?",
  "network-gradient.zone": "Versions and costs",
  "network-gradient.h": "Distance h",
  "network-gradient.back": "One evaluation back",
  "network-gradient.forward": "Next evaluation",
  "network-gradient.scrub": "Evaluations made",
  "network-gradient.evaluationOf": "evaluation {at} of {of}",
  "network-gradient.x": "input x",
  "network-gradient.W": "weights W",
  "network-gradient.z": "logits z = xW",
  "network-gradient.once": "softmax(z)",
  "network-gradient.y": "probabilities y",
  "network-gradient.t": "target t",
  "network-gradient.L": "loss L",
  "network-gradient.class": "Sample {row} is of class {label}",
  "network-gradient.before":
    "{of} evaluations of the loss are to come: each weight once a little up, once a little down.",
  "network-gradient.evaluation":
    "Evaluation {number} of {of}: W[{row},{column}] {sign} h = {weight} gives L = {loss}.",
  "network-gradient.gradient.numerical": "By quotients",
  "network-gradient.gradient.backprop": "By backpropagation",
  "network-gradient.gradient.difference": "Difference",
  "network-gradient.numericalShort": "quotients",
  "network-gradient.backpropShort": "backpropagation",
  "network-gradient.evaluationsMade": "{at} of {of} evaluations",
  "network-gradient.onePass": "1 pass forward, 1 pass back",
  "network-gradient.relative": "relative: {relative}",
  "network-gradient.versions": "Softmax once, and twice",
  "network-gradient.version.right": "once: right",
  "network-gradient.version.twice": "twice: the article’s code",
  "network-gradient.ratio":
    "With softmax twice the gradient is {ratio} times as long as it should be.",
  "network-gradient.costs": "Passes for one gradient",
  "network-gradient.measure": "Measure the time",
  "network-gradient.counted":
    "With {parameters} parameters: {numerical} passes by quotients, {backprop} by backpropagation.",
  "network-gradient.measured":
    "With {parameters} parameters: {numerical} ms by quotients, {backprop} ms by backpropagation, measured on the server just now.",
  "network-gradient.spoken": "{at} of {of} evaluations. The loss is {loss}.",

  "lesson.group.net": "simpleNet",
  "lesson.group.softmax": "Softmax twice",
};
