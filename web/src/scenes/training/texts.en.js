/**
 * The texts of the examples: the name in the list, the question at the head, what to look at, what to
 * try. Equal keys: `texts.zh-CN.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const textsEn = {
  circle: {
    name: "A circle in a ring",
    question: "How do eight neurons draw a closed line?",
    look: "Each hidden neuron is a straight edge with a soft slope. The output adds them up, and the sum can close around the middle. Every iteration takes ten samples, those that are lit, and moves every weight a little against its gradient.",
    try: "Step one iteration at a time, then one epoch. Take away neurons until the line no longer closes.",
  },
  "xor-line": {
    name: "XOR without a hidden layer",
    question: "Why does this network never learn XOR?",
    look: "Without a hidden layer the border between the classes is a straight line, and no straight line parts XOR. The loss settles near ln 2 ≈ 0.693, which is what guessing costs, and more training changes nothing.",
    try: "Add the feature x₁x₂: one number that is positive exactly where both inputs have the same sign.",
  },
  xor: {
    name: "XOR with four neurons",
    question: "What does the hidden layer find?",
    look: "The hidden neurons become features that nobody wrote down. Look at their small pictures: each cuts the square along another line, and the output puts the pieces together.",
    try: "Start again with another seed. Does every start find the same pieces? Then try two neurons.",
  },
  "rate-small": {
    name: "A learning rate too small",
    question: "It learns, but when will it be done?",
    look: "With η = 0.001 every step goes the right way and hardly anywhere. Nothing is wrong: there is no error, only a curve that falls too slowly to see.",
    try: "While it runs, drag the learning rate up. The curve bends at that very iteration; the flag marks it.",
  },
  "rate-large": {
    name: "A learning rate too large",
    question: "What does a step that is too long look like?",
    look: "With η = 10 each step jumps over the valley it was meant to go down. The loss leaps instead of falling, tanh neurons are pushed to their flat ends, and there they stay.",
    try: "Go back to the start and halve η until the curve falls. How noisy is the largest rate that still learns?",
  },
  batches: {
    name: "Batch size 1, 32 and all",
    question: "Why learn from a few samples when there are all?",
    look: "Three runs from the same weights. A gives a step for every sample: noisy, and 320 steps an epoch. C uses all 320 samples for one step: smooth, and one step an epoch. For the price of a single step of C, B makes ten.",
    try: "Compare the gradient clouds of the three: how far do the mini-batches lie from the full gradient?",
  },
  saturated: {
    name: "Sigmoid with weights of size 1",
    question: "Where did the gradient go?",
    look: "A sigmoid passes on at most a quarter of what comes back, and far less at its flat ends. Through five layers little is left: compare the gradient norms of the first and the last layer.",
    try: "Choose Xavier for the first weights, then ReLU or tanh for the layers. Which of the two helps more?",
  },
  zero: {
    name: "All weights zero",
    question: "Can neurons that start equal ever differ?",
    look: "With all weights zero the hidden neurons put out the same, get the same gradient and stay the same. However many there are, they count as one, and here not even that one moves.",
    try: "Click one weight and set it to 0.1. Watch how far a single difference gets.",
  },
  vanishing: {
    name: "Twenty sigmoid layers",
    question: "Who learns in a network of twenty layers?",
    look: "Each sigmoid layer shrinks the gradient on its way back. After twenty of them the first layer gets next to nothing: only the last layers learn, from inputs that the first ones never improve.",
    try: "Change the layers to tanh, then to ReLU with He weights, and compare the norms layer by layer.",
  },
  exploding: {
    name: "Twenty ReLU layers, weights too large",
    question: "How fast can a gradient grow?",
    look: "ReLU lets the gradient pass, and weights of standard deviation 1 multiply it at every layer. After twenty layers it is astronomically large, and the first update throws the network away.",
    try: "He weights have the standard deviation √(2/n), chosen so that the size stays the same from layer to layer.",
  },
  overfitted: {
    name: "Learning by heart",
    question: "When is a smaller training loss worse?",
    look: "Thirty noisy samples and hundreds of parameters. Run A fits every sample, and its test loss turns and climbs. Run B pays for large weights (L2 = 0.03): it fits the training samples worse and the others better.",
    try: "Set L2 of run A to 0.1 in the middle of its run. What happens to its border?",
  },
  digits: {
    name: "Handwritten digits",
    question: "Can thirty-two neurons read?",
    look: "1797 digits of 8 × 8 pixels. Twenty epochs are enough to read most digits that the network has never seen; the table shows which ones it takes for each other.",
    try: "Which digits are confused most often? Would you have read them?",
  },
};
