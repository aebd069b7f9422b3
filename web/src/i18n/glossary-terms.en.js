/** What each term of the glossary means, in one sentence. Equal keys: `glossary-terms.zh-CN.js`. */
export const messages = {
  "glossary.term.parameter":
    "A number inside the network, a weight or a bias, that learning changes.",
  "glossary.term.prediction":
    "What the network puts out for a sample: one value, or one probability for each class.",
  "glossary.term.target": "What the prediction of a sample ought to be.",
  "glossary.term.loss":
    "One number that says how far the predictions are from their targets; learning looks for the parameters that make it small.",
  "glossary.term.half-sum":
    "½Σ(y − t)², which the article calls MSE: the ½ cancels the 2 of the derivative, so that the gradient is y − t, and it grows with the number of samples because nothing divides by it.",
  "glossary.term.one-hot":
    "A label written as a vector with a 1 at the right class and 0 everywhere else.",
  "glossary.term.cross-entropy":
    "−Σ t·log y, averaged over the samples: with a one-hot target it is minus the logarithm of the probability that the right class got.",
  "glossary.term.bce":
    "Cross entropy of a single probability of yes: −\u2060(t·log y + (1 − t)·log(1 − y)), averaged.",
  "glossary.term.logits":
    "The raw scores of the classes before softmax or sigmoid makes probabilities of them; they may be any number.",
  "glossary.term.mae": "The mean of |y − t|: each error pulls equally hard, however large it is.",
  "glossary.term.mse":
    "The mean of (y − t)²: an error that is twice as large counts four times and pulls twice as hard.",
  "glossary.term.outlier": "A sample whose target lies far from what all the others suggest.",
  "glossary.term.derivative":
    "How fast f changes with x: the limit of (f(x + h) − f(x))/h as h goes to 0.",
  "glossary.term.tangent":
    "The straight line through a point of the curve whose slope is the derivative there.",
  "glossary.term.forward-difference":
    "(f(x + h) − f(x))/h: an approximation of the derivative whose error shrinks in proportion to h.",
  "glossary.term.central-difference":
    "(f(x + h) − f(x − h))/2h: an approximation of the derivative whose error shrinks with h², because the errors of both sides cancel.",
  "glossary.term.rounding-error":
    "What is lost because a computer keeps only some 16 digits; a difference quotient divides it by h, so a smaller h makes it larger.",
  "glossary.term.partial-derivative":
    "The derivative of f by one of its variables while all others are held.",
  "glossary.term.gradient":
    "The vector of all partial derivatives; it points where f grows fastest, and its length is how fast.",
  "glossary.term.gradient-check":
    "Compares the gradient of backpropagation with that of central differences, number by number.",
  "glossary.term.gradient-descent":
    "Repeats x ← x − η·∇f(x): a step against the gradient, again and again.",
  "glossary.term.learning-rate":
    "The factor η by which the gradient is multiplied to make the step; the step itself is η times the gradient.",
  "glossary.term.hyper-parameter":
    "A setting that is chosen before learning and not learned itself, such as the learning rate or the batch size.",
  "glossary.term.local-minimum":
    "A point that is lower than all points near it, though perhaps not lower than all points there are.",
  "glossary.term.saddle":
    "A point where the gradient is 0 although f rises in one direction and falls in another.",
  "glossary.term.divergence":
    "Steps that grow instead of shrinking, until the numbers leave what the computer can hold.",
  "glossary.term.momentum":
    "A descent that keeps part of its last step, and so goes on through flat places and evens out zigzags.",
  "glossary.term.sample": "One example of the data: its inputs x and its target t.",
  "glossary.term.epoch":
    "As many iterations as it takes to present each training sample once; drawn with replacement, as many samples as there are, some of them more than once.",
  "glossary.term.batch":
    "The samples of which one gradient is computed, and for which the parameters are updated once.",
  "glossary.term.mini-batch":
    "A batch that holds some of the training samples: more than one, fewer than all.",
  "glossary.term.batch-size":
    "How many samples a batch holds; the last one of an epoch may hold fewer.",
  "glossary.term.iteration":
    "One batch forward, its loss, backward, and one update of the parameters; an epoch has ⌈N/B⌉ of them.",
  "glossary.term.shuffling":
    "Puts the samples into a new random order each epoch and cuts it into batches, so that each sample comes exactly once.",
  "glossary.term.replacement":
    "Draws each batch from all samples anew, so that in an epoch some come several times and about 37 % never.",
  "glossary.term.sgd":
    "Gradient descent with the gradient of a randomly chosen batch in place of that of all the data.",
  "glossary.term.overfitting":
    "The loss on the training data goes on falling while the loss on data never seen rises.",
  "glossary.term.weight-decay":
    "Adds λ/2·Σw² to the loss, so that each update also pulls every weight a little towards 0.",
  "glossary.term.dropout":
    "Switches off a random share of the neurons in each iteration of training, so that none can rely on another.",
  "glossary.term.backpropagation":
    "Computes the derivatives of the loss by all parameters in one walk back through the graph, using what the forward pass has stored.",
  "glossary.term.computation-graph":
    "A computation drawn as nodes, the operations, and edges, the values that flow between them.",
  "glossary.term.forward": "From the inputs to the output, each node computing its value.",
  "glossary.term.backward":
    "From the output to the inputs, each node handing back the derivative of the output by each of its inputs.",
  "glossary.term.chain-rule":
    "The derivative of f(g(x)) is the derivative of f at g(x), times the derivative of g at x.",
  "glossary.term.local-derivative":
    "The derivative of a node's result by one of its own inputs, knowing nothing of the rest of the graph.",
  "glossary.term.upstream-gradient":
    "The derivative of the output by a node's result, as it arrives there from behind; in the code it is called dout.",
  "glossary.term.activation":
    "The function that follows each affine layer; without one that is not linear, many layers could do no more than one.",
  "glossary.term.relu": "max(0, x): passes what is positive, and stops everything else.",
  "glossary.term.dead-neuron":
    "A ReLU neuron whose input is negative for every sample, so that its gradient is 0 and its weights stay as they are.",
  "glossary.term.vanishing-gradient":
    "The gradient of the first layers is a product over all later ones, and with many factors below 1 hardly anything is left of it.",
  "glossary.term.exploding-gradient":
    "The same product with many factors above 1: the gradient of the first layers grows beyond use.",
  "glossary.term.sigmoid":
    "1/(1 + e⁻ˣ): squeezes any number into (0, 1); its derivative is y·(1 − y), at most ¼.",
  "glossary.term.affine":
    "x·W + b: every output is a weighted sum of all inputs plus its own bias.",
  "glossary.term.softmax":
    "Makes probabilities of scores: e to each score, divided by the sum of them all; the largest score is subtracted first so that nothing overflows.",
  "glossary.term.softmax-with-loss":
    "Softmax and cross entropy as one layer, whose gradient is simply (y − t)/N.",
};
