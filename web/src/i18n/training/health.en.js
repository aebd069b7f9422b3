/** Words of `health` in English. Equal keys: `health.zh-CN.js`. */
export const messages = {
  "health.gap": " ",
  "health.title.gradients": "Gradient and outputs of each layer",
  "health.title.cloud": "Gradient cloud",
  "health.title.confusion": "Confusion matrix",
  "health.atStep": "at step {step}",
  "health.layers": "Layers: gradient norm, outputs, dead and saturated shares",
  "health.column.layer": "layer",
  "health.column.gradient": "‖dW‖",
  "health.column.outputs": "outputs",
  "health.column.share": "share",
  "health.share.dead": "{share} dead",
  "health.share.flat": "{share} flat",
  "health.layerWords":
    "layer {layer}, {neurons} neurons: ‖dW‖ = {gradient}, ‖W‖ = {weights}, outputs {mean} ± {std}",
  "health.fault.vanishing": "Vanishing gradient.",
  "health.fault.exploding": "Exploding gradient.",
  "health.fault.dead": "Dead ReLUs.",
  "health.fault.saturated": "Saturated.",
  "health.fault.symmetric": "Symmetry.",
  "health.finding.vanishing":
    "‖dW‖ is {norm} in layer 1 and {lastNorm} in layer {last}: less than {vanishing} of it.",
  "health.finding.exploding": "‖dW‖ is {norm} in layer {layer}: more than {exploding}.",
  "health.finding.dead":
    "{share} of the neurons of layer {layer} give 0 for every sample of this mini-batch; no gradient passes them.",
  "health.finding.saturated":
    "{share} of the outputs of layer {layer} are at the flat ends of the {activation}, where its derivative is almost 0.",
  "health.finding.symmetric":
    "All neurons of layer {layer} have the same weights. They get the same gradients and stay the same: together they are one neuron.",
  "health.reason.sigmoid":
    "The derivative of a sigmoid is at most 1/4, so {count} sigmoid layers let through at most {power} = {bound}, times the weights.",
  "health.reason.saturated":
    "Layer {layer} is saturated: its derivatives are almost 0, and they multiply all that comes back.",
  "health.reason.dead": "Layer {layer} is mostly dead, and a dead ReLU passes nothing back.",
  "health.reason.smallWeights":
    "Weights of std 0.01 shrink what passes a layer, forward and backward. Xavier or He keep its size.",
  "health.reason.depth":
    "On the way back {count} layers each multiply by their weights and derivatives, and here the product is small.",
  "health.reason.largeWeights":
    "Weights of std 1 multiply what passes a layer of {width} inputs by about √{width}, layer after layer. Xavier or He keep its size.",
  "health.reason.growing":
    "The weights or the error have grown. A smaller learning rate would keep them.",
  "health.cloud.name":
    "Gradients of {count} mini-batches against the full gradient of norm {norm}: {angle}° off on average",
  "health.cloud.full": "full gradient",
  "health.cloud.many":
    "{count} mini-batches of {batch}, all at the present weights: {angle}° off the full gradient on average. The noise shrinks like 1/\u2060√B: four times the batch, half the scatter.",
  "health.cloud.one":
    "One mini-batch of {batch} is the whole epoch: its gradient is the full gradient, without noise.",
  "health.part": "Samples of the matrix",
  "health.part.train": "train",
  "health.part.test": "test",
  "health.confusion": "Confusion matrix: rows true, columns predicted",
  "health.confusion.note":
    "Rows: true class; columns: predicted. What is off the diagonal is wrong.",
  "health.corner": "true",
  "health.cell.right": "{count} of class {truth} recognised: {share} of them",
  "health.cell.wrong": "{count} of class {truth} taken for {predicted}: {share} of them",
};
