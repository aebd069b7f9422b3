/**
 * The texts of the lesson, page by page: what it asks, where to look, what to try, and what was seen.
 * Numbers in braces follow the scene. Equal keys: `lesson.zh-CN.js`.
 *
 * @type {import("../../tour/tour.js").Texts}
 */
export const texts = {
  puzzle: {
    title: "2000 samples, 50 at a time: 40 batches or 41?",
    look: "The article counts batches by 2000 // 64 + 1, and its 32 is right. The same formula with 50 says 2000 // 50 + 1 = {article}.",
    try: "If there are {article} [batches](batch): which [samples](sample) are in the last one?",
  },
  rest: {
    title: "What is left over",
    look: "{samples} samples flow into batches of {size}. Each batch is one [iteration](iteration): [forward](forward), [loss](loss), [backward](backpropagation), one update.",
    try: "How many batches get full, and how many samples are left for the last?",
    seen: "{full} get full, and {rest} samples are left over. They make a short batch of their own, so an [epoch](epoch) has {batches} iterations, and ten epochs {iterations}.",
  },
  even: {
    title: "Nothing is left over",
    look: "{samples} samples, {size} at a time: {full} batches get full, and {rest} samples are left.",
    try: "How many batches are there? And what does // + 1 count?",
    seen: "{batches}. The formula adds 1 whether something is left or not, and counts {article}: its last batch would be empty. Right in both cases is to round up.",
  },
  full: {
    title: "All at once",
    look: "{samples} samples in one batch of {size}: the [gradient](gradient) of all the data, with no chance in it.",
    try: "How many updates does an epoch have? What does the formula say?",
    seen: "{batches}, and the formula says {article}. A program that trusted it would ask for a second batch, and get nothing.",
  },
  drop: {
    title: "Or leave it out",
    look: "{samples} samples, {size} at a time, and the short batch dropped. Libraries call this drop_last.",
    try: "How many iterations are ten epochs now, and how many samples are shown in them? Who is left out?",
    seen: "{iterations} iterations, {presentations} samples shown. {dropped} samples are not seen in this epoch; [shuffling](shuffling) leaves out others in the next.",
  },
  answer: {
    title: "40: round up, do not add 1",
    look: "An epoch of {samples} samples in batches of {size} has {batches} iterations. Adding 1 is right only where something is left over; rounding up, ⌈N/B⌉, is right always. With drop_last it is ⌊N/B⌋.",
  },
};
