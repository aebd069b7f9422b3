/**
 * The texts of all examples but the one that the page opens with: the question it opens with, what to look for, what to try, and what a run showed. Every number was read off a run.
 * Equal keys: `more-texts.zh-CN.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const texts = {
  "xor-line": {
    question: "Four corners, two classes, one straight line: is there a place for it?",
    look: "Without a hidden layer the border between the classes is one straight line. Watch it turn and slide: what it wins at one corner it loses at another. More training changes nothing, because the network cannot say what it would have to say.",
    try: "Add the feature x₁x₂, which is positive exactly where both inputs have the same sign.",
    seen: "After 100 [epochs](epoch) the [loss](loss) is 0.695, no better than a coin: ln 2 = 0.693. From epoch to epoch the accuracy wandered between 33 % and 71 %. With the feature x₁x₂ every training [sample](sample) was right after a single epoch, without any hidden layer.",
  },
  xor: {
    question: "What do four neurons see that one line cannot?",
    look: "Each hidden neuron draws a line of its own, and the output adds them up. Look at their small pictures and at how thick the lines are that lead to the output: these are features that nobody wrote down, made from the data.",
    try: "Leave two neurons, and start with several seeds. Does every start find the answer?",
    seen: "After 5 [epochs](epoch) the [loss](loss) is 0.20 and 96 % of the training [samples](sample) are right, after 10 it is 0.070, after 20 all are right. With two neurons five seeds ended, after 200 epochs, at 89, 76, 88, 90 and 76 %: where the weights begin decides where they can go.",
  },
  rates: {
    question: "Too small or too large: which learning rate does more harm?",
    look: "Three runs with the same weights and the same [mini-batches](mini-batch); only η differs. A goes the right way and hardly anywhere. B arrives. C throws its weights so far that the tanh neurons sit at their flat ends, where the [derivative](derivative) is almost 0.",
    try: "Pause C after some ten [epochs](epoch), choose it, and lower its η to 0.3. Does it recover?",
    seen: "After 50 epochs the train [loss](loss) is 0.67 for A, 0.028 for B and 48 for C, where guessing costs 0.69. C did not recover: with η = 0.3 from [iteration](iteration) 500 on, its loss was 0.73 after one epoch and 0.88 after 100. Every output of its hidden layer lay at a flat end of tanh, which passes almost no [gradient](gradient) on. A only needs patience.",
  },
  diverging: {
    question: "Why does this loss explode, where that of a classification only jumps?",
    look: "Here the [loss](loss) is ½(y − t)² and its [gradient](gradient) y − t: the farther off, the larger the step, without a limit. Of a [cross entropy](cross-entropy) it is a probability minus a label, never more than 1. So one step too long makes a larger error, and that a still longer step.",
    try: "Take the η that the notice offers, then half of it. Does the first one that does not [diverge](divergence) also learn well?",
    seen: "The [mini-batch](mini-batch) losses were 0.36, 1.67, 5.9, 5.9, 7.3, 196, 575, 116 500, and in [iteration](iteration) 134 the numbers were no longer finite. With η = 0.5 the run held, but after ten [epochs](epoch) its train loss was 1.2; with 0.25 it was 0.006.",
  },
  arithmetic: {
    question: "2000 samples in batches of 64: how many iterations are ten epochs?",
    look: "31 [batches](batch) of 64 are 1984 [samples](sample); the last 16 form a short batch, averaged over 16. An [epoch](epoch) therefore has ⌈2000/64⌉ = 32 [iterations](iteration), and ten have 320. The article reckons 2000//64 + 1, which is right here; for a batch of 50 it would give 41 where 40 are right.",
    try: "Choose [batch size](batch-size) 50, then 2000. Say the number of iterations before you look.",
    seen: "320 iterations, and 20,000 presentations of 2000 samples. The train [loss](loss) is 0.79 at the start, 0.63 after one epoch and 0.22 after ten, with 94 % of the training and 93 % of the test samples right: one pass is not enough.",
  },
  batches: {
    question: "One sample for a step, or all 320: which run learns more from 3200 steps?",
    look: "The same weights, the same η = 0.1, and 3200 steps each; but a step of A looks at 1 [sample](sample), of B at 10, of C at 320. A’s curve jumps, C’s is smooth. The [gradient](gradient) cloud says why: the smaller the [batch](batch-size), the farther its gradient lies from the full one.",
    try: "Pause and compare the clouds of A and B. Then give A η = 0.3 and see what it does to the noise.",
    seen: "After 3200 steps the train [loss](loss) is 0.057 for A, 0.035 for B and 0.035 for C. They have looked at 3200, 32,000 and 1,024,000 samples: B got as far as C with a thirty-second of the work. In the last 200 steps the batch loss lay between 0.0007 and 1.01 for A, 0.005 and 0.15 for B, 0.0347 and 0.0368 for C.",
  },
  "vanishing-6": {
    question: "Seven layers of weights, and the first ones hardly move: what holds them?",
    look: "On the way back every layer multiplies the [gradient](gradient) by its weights and by y(1 − y), which is at most ¼. Compare the gradient norms from the last layer to the first. Not a [derivative](derivative) that is too small makes the [gradient vanish](vanishing-gradient), but the product over the layers.",
    try: "Choose [ReLU](relu) for all layers and He for the first weights.",
    seen: "At the start the norm is 0.89 in the last layer and 0.00067 in the first, 1300 times less. After 50 [epochs](epoch) the [loss](loss) is 0.692; a coin has 0.693. With ReLU and He the norms began within a factor of 6 of each other, and after 50 epochs the loss was 0.0003 and every [sample](sample) right.",
  },
  "vanishing-20": {
    question: "What is left of a gradient after twenty sigmoids?",
    look: "Each layer takes its share, and the shares multiply. The last layers get a [gradient](gradient) that they can use; but what they learn from has passed through layers that stay as they were drawn, and no longer tells the [samples](sample) apart.",
    try: "Leave three layers, then two. From where on does the network learn?",
    seen: "The gradient norm is 1.0 in the last layer and 2.7×10⁻⁸ in the first. After 50 [epochs](epoch) the [loss](loss) is 0.698, worse than a coin. With four layers it was 0.68, with three 0.55, with two 0.25.",
  },
  exploding: {
    question: "Weights of about 1 look harmless: why is the first loss 2000?",
    look: "A neuron adds up 16 values, and [ReLU](relu) lets half of them through: with weights of std 1 each layer makes its values about √8 = 2.8 times larger, forwards as well as backwards. Ten layers make thousands of it.",
    try: "Choose He, std √(2/inputs): the factor becomes 1.",
    seen: "Before the first step the train [loss](loss) is 2222, and the [gradient](gradient) norm of every layer is about 1000 or more. The batch losses are 2093, 172,500, 10²⁶, 10¹⁵³, and then no finite number. The rate of the notice, 0.0025, holds, but after one [epoch](epoch) whole layers of ReLUs are [dead](dead-neuron), and every gradient is 0. With He the loss begins at 0.63, and after 10 epochs 99 % of the training [samples](sample) are right.",
  },
  zero: {
    question: "Eight neurons begin equal: what makes them differ?",
    look: "Nothing does. Equal weights give equal outputs, equal outputs get equal [gradients](gradient), and equal gradients move the weights alike. Eight neurons stay eight copies of one. That is why weights are drawn at random: not for their size, but so that they differ.",
    try: "Click one weight of the first layer and set it to 0.1. Then choose tanh and start again: what moves at all?",
    seen: "After 100 [epochs](epoch) the [loss](loss) is 0.6932, that of a coin, and the weights of all eight neurons are the same to the last digit. With tanh the neurons put out 0, so every gradient of a weight is exactly 0, and only the biases of the output move.",
  },
  overfitted: {
    question: "Every training sample is right: is the network done?",
    look: "100 noisy [samples](sample), 1218 [parameters](parameter). Follow train and test [loss](loss): both fall, then the test loss of A turns. From there on A learns the noise by heart and grows ever surer of its mistakes. B pulls each weight a little towards 0 in every step, with [L2](weight-decay) = 0.01.",
    try: "Give A ten times as many samples. Or find the L2 from which on B no longer learns enough.",
    seen: "After 50 [epochs](epoch) the test losses were 0.197 and 0.190. After 300, A had a train loss of 0.019 and every training sample right, but a test loss of 0.368; B had 0.110 and 0.193. Their test accuracies, 91 and 92 %, hardly tell: it is the loss that shows how sure a network is of what is wrong.",
  },
  digits: {
    question: "How many passes does it take to read handwriting?",
    look: "1438 images of 8 × 8 pixels to learn from, 359 for the test, 45 [iterations](iteration) an [epoch](epoch). Look at the weights of the hidden neurons as images: strokes and gaps appear in what began as noise. The confusion matrix tells which digits are taken for each other.",
    try: "Take the hidden layer away: how much of it do plain lines in 64 dimensions get right?",
    seen: "Of the test images 14 % are right before the first step, 87.7 % after one epoch, 95.3 % after three and 97.2 % after twenty, of the training images then 99.9 %. Without a hidden layer it was 96.4 %: most digits can be parted by straight borders; the last percent cannot.",
  },
  free: {
    question: "What will this network learn from these samples, and what not?",
    look: "Before you press play, guess: which border, or which curve, can so many neurons draw? Then watch three places: the result at the left, the [loss](loss) of the [mini-batches](mini-batch) against that of the test at the right, and the small pictures of the neurons in between.",
    try: "Take a layer away, add a feature, or change η and the [batch size](batch-size) while it runs. What changes at once, and what only after some epochs?",
  },
};
