/**
 * The texts of the lesson, page by page: what it asks, where to look, what to try, and what was seen.
 * Numbers in braces follow the scene. Equal keys: `lesson.zh-CN.js`.
 *
 * @type {import("../../tour/tour.js").Texts}
 */
export const texts = {
  puzzle: {
    title: "One sample a step, ten, or all 320: who learns the most?",
    look: "Three runs from the same weights, with the same η = 0.1. A step of A looks at one [sample](sample), one of B at ten, one of C at all 320.",
    try: "Who is ahead after 3200 steps each? And who after ten passes through the data?",
  },
  batch: {
    title: "One step, ten samples",
    look: "The tiles are the {train} training samples in the order of this [epoch](epoch). A [mini-batch](mini-batch) of {size} goes [forward](forward), its [loss](loss) is taken, its [gradient](gradient) comes back, and the weights move once.",
    try: "How many steps does it take until every sample has had its turn?",
    seen: "{iterations}. Then the epoch is over, the samples are [shuffled](shuffling), and it begins again.",
  },
  noise: {
    title: "What one sample says, and what all say",
    look: "A looks at {sizeA} sample a step, B at all {sizeB}. Both curves will show the loss of what the step has looked at.",
    try: "Both will go down. Which curve will jump, and what makes it?",
    seen: "A’s. In its last 100 steps the loss lay between {lowA} and {highA}, that of B between {lowB} and {highB}. One sample gives the direction for that one sample, and the next may want the opposite. Together they are right on the average, which is why A learns at all.",
  },
  steps: {
    title: "The same number of steps",
    look: "A, B and C once more, as fast as it goes, until each has made 3200 steps.",
    try: "Who will have the lowest loss of all training samples at the end?",
    seen: "A {a}, B {b}, C {c}. Step for step, more samples are better, but ten are as good as all. They have looked at {seenA}, {seenB} and {seenC} samples.",
  },
  samples: {
    title: "The same number of samples",
    look: "Ten epochs for each: every run sees every sample ten times. The work is about the same.",
    try: "How many steps will each make? And who will be ahead?",
    seen: "A made {stepsA} steps, B {stepsB}, C {stepsC}, and the train losses are {a}, {b} and {c}. Pass for pass, many noisy steps beat few exact ones.",
  },
  answer: {
    title: "It depends on what you count",
    look: "Step for step the large [batch](batch-size) wins: {a}, {b} and {c} after 3200 steps each. Pass for pass the small one does. That is why training takes [mini-batches](mini-batch): B got about as far as C with a thirty-second of the work. This is [SGD](sgd).",
  },
};
