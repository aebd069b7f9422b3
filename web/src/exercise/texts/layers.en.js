/** The exercises of the scene `layers`: name, question and what is said of each mistake. Equal keys: `layers.zh-CN.js`. */
export const messages = {
  "exercise.affine-forward":
    "x = {x}, W = {W}, b = {b}. What does the [Affine](affine) layer give?",
  "exercise.affine-forward.name": "Affine, forward",
  "exercise.affine-forward.forgotBiases": "That is xW. Add b to each row.",
  "exercise.affine-forward.transposed": "You multiplied by Wᵀ. It is row of x times column of W.",
  "exercise.affine-forward.swappedFactors":
    "That is Wx + b. The samples stand in rows, so it is xW.",
  "exercise.affine-weight-gradient": "x = {x}, dout = {dout}. What is dW?",
  "exercise.affine-weight-gradient.name": "Affine: dW",
  "exercise.affine-weight-gradient.transposed":
    "That is dWᵀ. dW has the shape of W: one row for each input.",
  "exercise.affine-weight-gradient.forgotTranspose":
    "That is x · dout. The sum has to run over the samples: xᵀ · dout.",
  "exercise.affine-weight-gradient.dividedAgain": "The 1/N is already in dout, from the loss.",
  "exercise.affine-bias-gradient": "dout = {dout}. What is db?",
  "exercise.affine-bias-gradient.name": "Affine: db",
  "exercise.affine-bias-gradient.averagedInsteadOfSummed":
    "The 1/N is already in dout. Add up, do not average.",
  "exercise.affine-bias-gradient.overwroteInsteadOfAdded":
    "That is the last row alone. All samples share the bias, so add up.",
  "exercise.affine-bias-gradient.summedWrongAxis":
    "You added along the rows. Add over the samples: down the columns.",
  "exercise.affine-input-gradient": "W = {W}, dout = {dout}. What is dx?",
  "exercise.affine-input-gradient.name": "Affine: dx",
  "exercise.affine-input-gradient.forgotTranspose":
    "That is dout · W. On the way back W is transposed.",
  "exercise.affine-input-gradient.swappedFactors":
    "That is Wᵀ · dout. The samples stand in rows: dout · Wᵀ.",
  "exercise.affine-input-gradient.transposed":
    "Rows and columns are exchanged: dx has one row for each sample.",
  "exercise.softmax-with-loss-backward":
    "For two samples [softmax](softmax) gave y = {y}; the right classes are {labels} (counted from 0). What [gradient](gradient) does [Softmax-with-Loss](softmax-with-loss) hand back?",
  "exercise.softmax-with-loss-backward.name": "Softmax-with-Loss, backward",
  "exercise.softmax-with-loss-backward.forgotMean":
    "That is y − t. The loss is a mean over two samples: divide by 2.",
  "exercise.softmax-with-loss-backward.wrongSign": "You took t − y; it is y − t.",
  "exercise.softmax-with-loss-backward.forgotTarget":
    "The 1 of the right class has to be subtracted from y.",
  "exercise.softmax-with-loss-backward.dividedByClasses":
    "Divide by the number of samples, not of classes.",
  "exercise.weight-shape":
    "x has the shape {shapeOfX}, the layer’s output {shapeOfY}. What is the shape of W?",
  "exercise.weight-shape.name": "Shape of the weights",
  "exercise.weight-shape.transposed": "Rows and columns are exchanged: one row for each input.",
  "exercise.weight-shape.tookShapeOfOutput":
    "That is the shape of the output. W knows nothing of the batch.",
  "exercise.weight-shape.tookShapeOfInput": "That is the shape of x. W knows nothing of the batch.",
  "exercise.vanishing-gradient":
    "{layers} [sigmoid](sigmoid) layers follow each other, each with one neuron and weight {weight}. By what factor, at most, is the [gradient](gradient) multiplied on the whole way back?",
  "exercise.vanishing-gradient.name": "A gradient that vanishes",
  "exercise.vanishing-gradient.multipliedLayers":
    "The factors of the layers are multiplied, not added.",
  "exercise.vanishing-gradient.forgotDerivative":
    "Each sigmoid also multiplies by its slope, at most ¼.",
  "exercise.vanishing-gradient.forgotWeights": "On the way back each weight is a factor, too.",
};
