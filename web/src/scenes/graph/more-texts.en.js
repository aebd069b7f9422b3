/**
 * The texts of all examples but the one that the page opens with. Equal keys: `more-texts.zh-CN.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const texts = {
  fruit: {
    question: "Which of the five numbers matters most for the bill?",
    look: "Two apples and three oranges make 650, with tax 715. An addition hands the [derivative](derivative) on unchanged to both sides, so 1.1 reaches both products. A multiplication swaps: what apple gets is multiplied by apples, and the other way round. Tax gets 650, the largest of all, but it is counted in units of 100 %.",
    try: "Walk back one operation at a time: 650, then 3.3 and 165, then 2.2 and 110. Which [local derivative](local-derivative) made each?",
  },
  clothes: {
    question: "Price, number or discount: which one changes what you pay the most?",
    look: "Three pieces at 80 with 10 % off make 216. A price that is 1 higher costs 2.7 more, one piece more costs 72. Under discount stands 240: all that was there before the discount was taken.",
    try: "Set discount to 0. What do price and number still change, and what does discount?",
  },
  product: {
    question: "Why do x and y get the same derivative, although −2 and 5 are so different?",
    look: "The addition only passes on what it gets: −4 for both. It does not even need to remember its inputs. The multiplication does: z gets the sum 3, and the sum gets z.",
    try: "Set z to 0 and watch x and y: nothing that happens to them can be seen at the output any more.",
  },
  "fan-out": {
    question: "x is used three times. Which of the three derivatives is the right one?",
    look: "None, but their sum: at x = 3 the addition sends 1, and the multiplication 3 and 3, which makes 7 = 2x + 1. Where a value goes several ways, its [derivatives](derivative) come back several ways, and are added up.",
    try: "Switch “=” instead of “+=” on: only the last derivative is left. Then show the paths from x: each of the three is a product, and all of them make 7.",
  },
  neuron: {
    question: "How can an input be worth more than its weight?",
    look: "The neuron computes 1 and squeezes it to 0.731. Backward, the [sigmoid](sigmoid) multiplies by y·(1 − y) = 0.197; from there each weight gets its input and each input its weight. x2 gets −0.59, three times as much as w1.",
    try: "Slide b up to 7. The sigmoid is saturated, and all [derivatives](derivative) vanish at once.",
  },
  learning: {
    question: "Does the neuron reach its target?",
    look: "y starts at 0.438, and the [target](target) is 1. After each backward pass two more operations change w and b by −η times their [derivative](derivative). The error falls quickly and then ever more slowly, because the [sigmoid](sigmoid) flattens near 1: it never gets there.",
    try: "Switch “zero_grad forgotten” on and start again: the old [gradients](gradient) push along. Is that faster, and is it right?",
    seen: "It is faster here, since all gradients point the same way and pile up like [momentum](momentum). But none of them is the gradient of this [iteration](iteration).",
  },
  softmax: {
    question: "So many operations, and what comes out at a1, a2, a3?",
    look: "Twenty operations lead from three [logits](logits) to the [cross entropy](cross-entropy). Their [derivatives](derivative) on the way are large and small, yet at the logits they are y − t: 0.018, 0.245, and 0.737 − 1 = −0.263. That is why one layer does it all at once.",
    try: "Set t1 to 1 and t3 to 0. Then show the paths from a3: how many are there?",
  },
  add: {
    question: "What does an addition have to remember for the way back?",
    look: "Nothing. Both [local derivatives](local-derivative) are 1, whatever x and y are, so what comes from the right goes unchanged to both.",
    try: "Drag x anywhere: the [derivatives](derivative) stay 1.",
  },
  mul: {
    question: "Why does x get the value of y?",
    look: "x·y grows by y when x grows by 1. A multiplication sends what comes, times the other operand: it has to keep both inputs from the way forward.",
    try: "Set y to 0. What can x still change?",
  },
  relu: {
    question: "What comes back through a ReLU that gave 0?",
    look: "Nothing: at x = −2 the output is 0 and stays 0 when x moves a little, so the [derivative](derivative) is 0. Above 0 it is 1.",
    try: "Slide x over 0. Exactly at 0 there is a kink; the rule takes 0 there. What if ReLU [wrote into what it is given](mistakes#relu-in-place)?",
  },
  sigmoid: {
    question: "Where does a sigmoid let the most through?",
    look: "Its [local derivative](local-derivative) is y·(1 − y), made of its own output alone. At x = 0 it is 0.25, and never more; to both sides it vanishes.",
    try: "Slide x to 5 and to −5, and multiply in your mind what is left after ten such layers.",
  },
  own: {
    question: "What does each input of this expression do to its output?",
    look: "Forward, every operation makes one value. Backward, each one hands on the [derivative](derivative) it gets, times its own [local derivative](local-derivative); where a value is used several times, what comes back adds up. The number under an input says how fast the output grows with it.",
    try: "Change an input by 0.01: the output should move by about 0.01 times the derivative. Then show the paths from it.",
  },
};
