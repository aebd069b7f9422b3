/**
 * The texts of all examples but the one that the page opens with. Equal keys: `more-texts.zh-CN.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const texts = {
  even: {
    question: "2000 // 50 + 1 is 41. Which samples are in batch 41?",
    look: "None. 50 goes into 2000 exactly 40 times, and n // b + 1 adds one whether something is left over or not. Right is the quotient rounded up, ⌈N/B⌉: 32 for 64, 40 for 50.",
    try: "For which batch sizes below 20 are both the same? Try 7, then 8.",
  },
  drop: {
    question: "What happens to the 16 samples that fill no batch?",
    look: "Libraries can drop them (drop_last): 31 [iterations](iteration), 310 in all, 19 840 [samples](sample) presented. As each [epoch](epoch) is [shuffled](shuffling) anew, it leaves out others. That keeps every [gradient](gradient) a mean over equally many samples; a short [batch](batch), averaged over its own size, weighs its few samples more.",
    try: "Go from epoch 1 to epoch 3. How many samples have never come by then?",
  },
  few: {
    question: "23 samples in batches of 5. Follow one sample: when does it come?",
    look: "Each [epoch](epoch) [shuffles](shuffling) all [samples](sample) and cuts the new order into batches; each sample comes once. The last [batch](batch) has 3, and its update counts as much as the others.",
    try: "Go to epoch 2. Does the first batch hold the same samples?",
  },
  one: {
    question: "Batch size 1: how many updates does an epoch make?",
    look: "As many as there are [samples](sample). That is [SGD](sgd) in its strict sense: the direction of each step is that of one sample and very noisy, but there are many steps.",
    try: "Set B to 8. What becomes of the number of updates?",
  },
  full: {
    question: "A batch of everything: what is left of “stochastic”?",
    look: "Nothing: each [iteration](iteration) takes the true [gradient](gradient) of all the data, and an [epoch](epoch) is one step. n // b + 1 gives 2 here; the second [batch](batch) would be empty.",
    try: "Set B to 1000. A batch cannot be larger than the data.",
  },
  replacement: {
    question: "Drawn with replacement: does an epoch see every sample?",
    look: "No. Each [mini-batch](mini-batch) is drawn from all [samples](sample), as np.random.choice does it. Of 100 draws from 100 samples some 37 samples never come, for (1 − 1/100)¹⁰⁰ = 0.366. An [epoch](epoch) is then only a count.",
    try: "Change the seed. How far from 37 can it be?",
  },
  shuffled: {
    question: "The same samples, shuffled: what changes?",
    look: "Each comes exactly once in every [epoch](epoch), whatever the order. Batches of one epoch share no [sample](sample).",
    try: "Play both to the end, and look at the data set above: which samples were never lit?",
  },
};
