/** The examples in the list, by name. Equal keys: `texts.zh-CN.js`. */
export const names = {
  article: "2000 samples in batches of 64",
  even: "2000 samples in batches of 50",
  drop: "The short batch dropped",
  few: "23 samples in batches of 5",
  one: "One sample at a time",
  full: "All samples at once",
  replacement: "Drawn with replacement",
  shuffled: "Shuffled",
};

/**
 * The text of the example that the page opens with. Those of the others, which nobody waits for:
 * `more-texts.en.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  article: {
    question: "2000 samples, 64 at a time, 10 epochs: how often are the weights updated?",
    look: "Once for each [batch](batch): an [iteration](iteration) is one batch forward, its [loss](loss), backward, one update. 2000 [samples](sample) fill 31 batches of 64, and 16 are left over: they make a last, short batch. So 32 iterations an [epoch](epoch), 320 in all, and 20 000 samples presented.",
    try: "Set B to 50 before you go on. How many batches should that be, and what does [the article’s formula](mistakes#one-batch-too-many) say?",
  },
};
