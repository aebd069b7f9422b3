/** Words of the page of mistakes. Equal keys: `mistakes.zh-CN.js`. */
export const messages = {
  "mistakes.heading": "Mistakes worth seeing",
  "mistakes.intro":
    "Code that runs, says nothing and is wrong: the faults of the article that have something to teach, and a few that everybody makes once. Both versions are computed live; change the numbers and see when they part.",
  "mistakes.index": "All mistakes",
  "mistakes.side.wrong": "Wrong",
  "mistakes.side.right": "Right",
  "mistakes.side.book": "The book’s form",
  "mistakes.side.torch": "PyTorch’s form",
  "mistakes.line": "This line differs:",
  "mistakes.cost": "What it costs:",
  "mistakes.onward": "See more in the scene “{scene}”",
  "mistakes.agree": "With these numbers both give the same: the mistake hides.",
  "mistakes.spoken": "{title}. Wrong: {wrong}. Right: {right}.",

  "mistakes.result.loss": "loss",
  "mistakes.result.probabilities": "softmax(z) =",
  "mistakes.result.gradient": "gradient",
  "mistakes.result.start": "init_x afterwards",
  "mistakes.result.batches": "batches an epoch",
  "mistakes.result.x": "x at the end",
  "mistakes.result.otherGradient": "gradient of b",
  "mistakes.result.difference": "backward − numerical",

  "mistakes.part.afterStep": "error after one step",
  "mistakes.part.last": "size of the last batch",
  "mistakes.part.dropLast": "with drop_last",
  "mistakes.part.end": "the first run ends at",
  "mistakes.part.startNow": "now the start is",
  "mistakes.part.again": "the second run ends at",
  "mistakes.part.changedAt": "when η changes",
  "mistakes.part.move": "the next step",
  "mistakes.part.finally": "at the end",
  "mistakes.part.relu": "first ReLU",
  "mistakes.part.otherBranch": "then b",
  "mistakes.part.backward": "backward",
  "mistakes.part.numerical": "numerical gradient",
  "mistakes.part.difference": "difference",
  "mistakes.part.numpy1": "NumPy 1, with f in double",

  "mistakes.title.half-sum-called-mean": "Half a sum under the name of a mean",
  "mistakes.lead.half-sum-called-mean":
    "The article’s mean_squared_error is [½Σ](half-sum): nothing divides by the number of samples, so it is no [mean](mse). Here three outputs are off by the same error in each of N samples, which share the bias b.",
  "mistakes.cost.half-sum-called-mean":
    "Loss and gradient grow with the batch, and with them the step: a [learning rate](learning-rate) that holds for one sample diverges for a hundred.",
  "mistakes.input.half-sum-called-mean.N": "samples N",
  "mistakes.input.half-sum-called-mean.error": "error y − t",
  "mistakes.input.half-sum-called-mean.learningRate": "learning rate η",

  "mistakes.title.wrapping-bytes": "Pixels that wrap around",
  "mistakes.lead.wrapping-bytes":
    "Images come as uint8, whole numbers from 0 to 255, and NumPy computes in the type it is given: of y − t and of its square only the last eight bits are kept.",
  "mistakes.cost.wrapping-bytes":
    "No warning, and a larger error may cost less: of 247 only 9 is left. Convert to float before the first subtraction.",
  "mistakes.input.wrapping-bytes.y": "prediction y",
  "mistakes.input.wrapping-bytes.t": "target t",

  "mistakes.title.labels-in-a-column": "Labels in a column",
  "mistakes.lead.labels-in-a-column":
    "The article tells labels from [one-hot](one-hot) rows by how many numbers there are, so labels of the shape (N, 1) pass. NumPy then stretches both indices to (N, N): every label is looked up in every row.",
  "mistakes.cost.labels-in-a-column":
    "A number that looks like a loss and is none; training on it pulls every row towards every label. Tell by shape, and refuse what fits neither.",
  "mistakes.input.labels-in-a-column.y": "probabilities y",
  "mistakes.input.labels-in-a-column.t": "labels t",

  "mistakes.title.argmax-of-soft-labels": "The argmax of soft targets",
  "mistakes.lead.argmax-of-soft-labels":
    "Where t has as many numbers as y, the article takes argmax t for the label. Of [one-hot](one-hot) targets nothing is lost; of soft ones, as label smoothing makes them, everything but the largest is.",
  "mistakes.cost.argmax-of-soft-labels":
    "[Cross entropy](cross-entropy) of something else: the network is trained to be certain, and forward no longer belongs to the y − t of backward.",
  "mistakes.input.argmax-of-soft-labels.y": "probabilities y",
  "mistakes.input.argmax-of-soft-labels.t": "targets t",

  "mistakes.title.epsilon-in-the-logarithm": "1e-10 inside the logarithm",
  "mistakes.lead.epsilon-in-the-logarithm":
    "The article adds ε = 1e-10 so that ln 0 cannot happen. Slide by how many [logits](logits) the right one of two classes leads; below 0 it is behind.",
  "mistakes.cost.epsilon-in-the-logarithm":
    "A sure and right answer gets a loss below 0. From 23 logits behind, being more wrong costs no more and teaches no more. Computed from the logits, the loss needs no ε.",
  "mistakes.input.epsilon-in-the-logarithm.lead": "lead of the right class",

  "mistakes.title.naive-softmax": "Softmax as its formula says",
  "mistakes.lead.naive-softmax":
    "The article uses [softmax](softmax) and never defines it. Written down as the formula stands, e to the power of 710 is already infinite, and far below 0 every power is 0.",
  "mistakes.cost.naive-softmax":
    "∞/∞ and 0/0 are undefined, NaN in NumPy, and after one update so is every weight. Subtract the largest logit first: the fraction stays the same.",
  "mistakes.input.naive-softmax.z": "logits z",

  "mistakes.title.integer-array": "A gradient at whole numbers",
  "mistakes.lead.integer-array":
    "np.array([3, 4]) holds integers. The article’s x[i] = tmp + h cuts 3.0001 back to 3, and 2.9999 to 2: the [central difference](central-difference) spans 1 but is divided by 2h = 0.0002.",
  "mistakes.cost.integer-array":
    "A slope thousands of times too steep, cut to an integer as well. A dot is enough to be right: [3.0, 4.0].",
  "mistakes.input.integer-array.x": "point x",

  "mistakes.title.single-precision": "Half the digits, the same h",
  "mistakes.lead.single-precision":
    "A float32 has about seven digits. f at x + h and f at x − h agree in most of them, and dividing by 2h blows the [rounding error](rounding-error) up.",
  "mistakes.cost.single-precision":
    "At the usual h = 1e-4 the slope is wrong from the third digit on, at 1e-8 it is 0; and float32 is what networks are usually trained in. Check gradients in float64, or take h near 1e-2.",
  "mistakes.input.single-precision.x": "point x",
  "mistakes.input.single-precision.h": "distance h",

  "mistakes.title.one-row-at-a-time": "One row at a time",
  "mistakes.lead.one-row-at-a-time":
    "For a matrix the article’s numerical_gradient gives f one row and never the whole of X. Here f(X) = (ΣX)², whose [partial derivatives](partial-derivative) all are 2·ΣX.",
  "mistakes.cost.one-row-at-a-time":
    "Right only by luck: where f is a sum over rows, or does not look at its argument, as the article’s lambda w: net.loss(x, t). Move one element, and give f everything.",
  "mistakes.input.one-row-at-a-time.X": "X",

  "mistakes.title.softmax-twice": "Softmax, and softmax again",
  "mistakes.lead.softmax-twice":
    "The forward of the article’s simpleNet ends in [softmax](softmax), and its loss applies softmax to that once more. Between numbers from 0 to 1 it sees little difference.",
  "mistakes.cost.softmax-twice":
    "Of three classes, a sure and right answer still costs 0.5514, and gradients shrink to less than half. Let forward return the [logits](logits).",
  "mistakes.input.softmax-twice.z": "logits z",
  "mistakes.input.softmax-twice.label": "right class",

  "mistakes.title.start-overwritten": "A start point that moves",
  "mistakes.lead.start-overwritten":
    "x = init_x is no copy but a second name, and x -= … changes the array in place: after the article’s gradient_descent, init_x is the end point. Here f = x₀² + x₁², twice from “the same” start.",
  "mistakes.cost.start-overwritten":
    "Whoever compares two [learning rates](learning-rate) begins the second run where the first one stopped. One .copy() keeps them apart.",
  "mistakes.input.start-overwritten.init_x": "init_x",
  "mistakes.input.start-overwritten.lr": "learning rate η",
  "mistakes.input.start-overwritten.step_num": "steps",

  "mistakes.title.one-batch-too-many": "One batch too many",
  "mistakes.lead.one-batch-too-many":
    "The article counts the [batches](batch) of an epoch as 2000 // 64 + 1 = 32, which is right. Take a [batch size](batch-size) that divides the number of samples, and it is not.",
  "mistakes.cost.one-batch-too-many":
    "The last batch is empty, and its mean loss is 0/0. Round the quotient up, and say what becomes of a short last batch: drop_last leaves it out.",
  "mistakes.input.one-batch-too-many.samples": "samples",
  "mistakes.input.one-batch-too-many.batch_size": "batch size",

  "mistakes.title.rate-in-the-velocity": "The old rate inside the velocity",
  "mistakes.lead.rate-in-the-velocity":
    "The book’s [momentum](momentum) has each gradient in v with the [learning rate](learning-rate) of its own step; PyTorch’s multiplies by η at the end. Both make the same steps until η changes. Here f = x² from x = 4.",
  "mistakes.cost.rate-in-the-velocity":
    "Lower η to tame a run, and the book’s form goes on at the old speed for a while. Neither is wrong; to take one for the other is. This playground has both.",
  "mistakes.input.rate-in-the-velocity.lr": "η at first",
  "mistakes.input.rate-in-the-velocity.before": "steps with it",
  "mistakes.input.rate-in-the-velocity.lower": "η then",
  "mistakes.input.rate-in-the-velocity.after": "steps with that",
  "mistakes.input.rate-in-the-velocity.momentum": "momentum α",

  "mistakes.title.relu-in-place": "A backward that writes into its input",
  "mistakes.lead.relu-in-place":
    "The article’s [ReLU](relu) sets elements of the very dout it was given to 0. In relu(a) + b the add node hands one dout to both branches, and ReLU is served first.",
  "mistakes.cost.relu-in-place":
    "Whoever comes second gets what is left: b learns nothing where a is negative, and nothing says so but a [gradient check](gradient-check). Write into an array of your own.",
  "mistakes.input.relu-in-place.a": "a",
  "mistakes.input.relu-in-place.dout": "dout",

  "mistakes.title.divided-by-classes": "One sample, divided by its classes",
  "mistakes.lead.divided-by-classes":
    "The article’s [Softmax-with-Loss](softmax-with-loss) divides by t.shape[0] on the way back and calls it the batch size. Of one sample without a batch axis that is the number of classes; forward divided by 1.",
  "mistakes.cost.divided-by-classes":
    "A third of the gradient, which looks like a learning rate that is too small. One sample is a batch of one.",
  "mistakes.input.divided-by-classes.z": "logits z",
  "mistakes.input.divided-by-classes.label": "right class",

  "mistakes.title.dout-ignored": "A last layer that does not listen",
  "mistakes.lead.dout-ignored":
    "backward(dout=1) of the article’s [Softmax-with-Loss](softmax-with-loss) never uses dout. While the loss is the very end of the graph dout is 1, and nobody notices.",
  "mistakes.cost.dout-ignored":
    "Weigh this loss against another one, or scale it up as half precision does: its gradient stays as it was. The [chain rule](chain-rule) is a product.",
  "mistakes.input.dout-ignored.z": "logits z",
  "mistakes.input.dout-ignored.label": "right class",
  "mistakes.input.dout-ignored.dout": "dout",

  "mistakes.title.gradient-of-another-loss": "A check that fails though backward is right",
  "mistakes.lead.gradient-of-another-loss":
    "y − t is the gradient of −ln y, not of the article’s −ln(y + 1e-10). Where the right class is far behind, y is much smaller than 1e-10, and the loss of forward is flat.",
  "mistakes.cost.gradient-of-another-loss":
    "The [gradient check](gradient-check) fails, and one looks for the fault in backward, where there is none. From the [logits](logits), forward and backward belong together.",
  "mistakes.input.gradient-of-another-loss.z": "logits z",
  "mistakes.input.gradient-of-another-loss.label": "right class",
};
