/** The exercises of the scene `graph`: name, question and what is said of each mistake. Equal keys: `graph.zh-CN.js`. */
export const messages = {
  "exercise.add-node-backward":
    "A sum node gets x = {x} and y = {y}; the [upstream gradient](upstream-gradient) is {upstream}. What does it hand back to x and to y?",
  "exercise.add-node-backward.name": "Back through a sum",
  "exercise.add-node-backward.treatedAsProduct":
    "That is what a product does. A sum’s local derivatives are 1.",
  "exercise.add-node-backward.splitUpstream":
    "The upstream gradient is not shared out: each summand gets all of it.",
  "exercise.add-node-backward.forgotUpstream":
    "Those are the local derivatives. Multiply by the upstream gradient.",
  "exercise.mul-node-backward":
    "A product node gets x = {x} and y = {y}; the [upstream gradient](upstream-gradient) is {upstream}. What does it hand back to x and to y?",
  "exercise.mul-node-backward.name": "Back through a product",
  "exercise.mul-node-backward.swappedFactors": "Each input gets the other factor, not its own.",
  "exercise.mul-node-backward.forgotUpstream":
    "Those are the local derivatives. Multiply by the upstream gradient.",
  "exercise.mul-node-backward.treatedAsSum":
    "That is what a sum does. A product multiplies by the other factor.",
  "exercise.relu-node-backward":
    "[ReLU](relu) got x = {x}; the [upstream gradient](upstream-gradient) is {upstream}. What does it hand back?",
  "exercise.relu-node-backward.name": "Back through ReLU",
  "exercise.relu-node-backward.forgotMask":
    "Where x was below 0, ReLU is shut and nothing flows back.",
  "exercise.relu-node-backward.maskedByUpstream": "Look at the sign of x, not of the gradient.",
  "exercise.relu-node-backward.forgotUpstream":
    "Those are the local derivatives. Multiply by the upstream gradient.",
  "exercise.sigmoid-node-backward":
    "A [sigmoid](sigmoid) node gave y = {y}; the [upstream gradient](upstream-gradient) is {upstream}. What does it hand back?",
  "exercise.sigmoid-node-backward.name": "Back through a sigmoid",
  "exercise.sigmoid-node-backward.forgotUpstream":
    "That is y(1 − y). Multiply by the upstream gradient.",
  "exercise.sigmoid-node-backward.forgotOneMinus":
    "The local derivative is y(1 − y): the second factor is missing.",
  "exercise.sigmoid-node-backward.usedOutputAsInput":
    "y is the output already; you put it into the sigmoid once more.",
  "exercise.fan-out-gradient": "s = x + y, L = s·x, with x = {x} and y = {y}. What is dL/dx?",
  "exercise.fan-out-gradient.name": "An input used twice",
  "exercise.fan-out-gradient.overwroteInsteadOfAdded":
    "x is used twice. What the second way hands back is added; it does not replace the first.",
  "exercise.fan-out-gradient.missedAWay":
    "You took only the way straight into the product. x also gets there through s.",
  "exercise.fan-out-gradient.multipliedWays":
    "Along one way you multiply; different ways are added.",
  "exercise.chain-of-products":
    "{count} pieces of {price} each, tax factor {tax}: pay = price · count · tax. By how much does pay rise for each 1 that the price rises?",
  "exercise.chain-of-products.name": "A chain of products",
  "exercise.chain-of-products.forgotUpstream":
    "That is the local derivative of the first product. Multiply it by the tax factor, the upstream gradient.",
  "exercise.chain-of-products.swappedFactors":
    "You multiplied by the price itself. A product hands back the other factor.",
  "exercise.chain-of-products.tookOutput": "That is pay itself, not how fast it grows.",
  "exercise.most-sensitive-input":
    "{f} with a = {a}, b = {b}, c = {c}. Which input changes L most if it grows a little?",
  "exercise.most-sensitive-input.name": "The most sensitive input",
  "exercise.most-sensitive-input.tookLargestInput":
    "It is the largest input, but its gradient is not the largest.",
  "exercise.most-sensitive-input.tookSmallestGradient": "This one has the smallest gradient.",
  "exercise.activation-slope-curve":
    "y = {f}. Draw the [local derivative](local-derivative) dy/dx for x from −4 to 4.",
  "exercise.activation-slope-curve.name": "Draw the local derivative",
  "exercise.activation-slope-curve.drewOutput":
    "That is the function itself. Its slope is large in the middle and dies away on both sides.",
  "exercise.activation-slope-curve.drewConstant":
    "It is that steep at 0 only. On both sides the curve flattens.",
};
