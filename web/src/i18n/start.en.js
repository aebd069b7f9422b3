/** Words of the start page. Equal keys: `start.zh-CN.js`. */
export const messages = {
  "start.title": "How do neural networks learn? Watch every number.",
  "start.lead":
    "Nine scenes from the loss function to backpropagation: change anything while it runs, and open any number to see how it was made. Each is computed live by a real engine, with the same numbers as NumPy.",
  "start.begin": "Begin with the loss",
  "start.goOn": "Go on: {scene}",
  "start.kept": "where you left off; only this browser knows",
  "start.map": "The scenes in the order of the article",
  "start.solved": "{solved} of {of} exercises solved",
  "start.seen": "(seen)",
  "start.mistakes":
    "Code that runs, says nothing and is wrong: each beside what was meant, on numbers of your own.",
  "start.glossary": "The words of the article, one exact sentence each.",

  "start.section.loss": "1",
  "start.section.derivative": "2.1",
  "start.section.gradient": "2.2",
  "start.section.network-gradient": "2.4",
  "start.section.descent": "3.1",
  "start.section.epochs": "3.2",
  "start.section.training": "3.3",
  "start.section.graph": "4.1",
  "start.section.layers": "4.7",

  "start.question.loss": "How wrong is a guess, in one number?",
  "start.question.derivative": "How small may h be before the slope gets worse?",
  "start.question.gradient": "Which way is up, and how steep?",
  "start.question.network-gradient": "Twelve evaluations or one walk back: do they agree?",
  "start.question.descent": "Why does η = 0.9 arrive and η = 1.0 never?",
  "start.question.epochs": "2000 samples, 64 at a time: how many updates?",
  "start.question.training": "Can a network of straight lines follow a spiral?",
  "start.question.graph": "How does the output know what each input did to it?",
  "start.question.layers": "Which numbers made this one cell of dW?",
};
