/** Only said in the scene `graph`. Equal keys: `expression.zh-CN.js`. */
export const messages = {
  "graph.lesson": "Lesson: x is used three times. Which of the three derivatives is the right one?",
  "expression.zone": "Inputs and steps",
  "expression.phaseLine": "What this step does",
  "expression.step": "step {at} of {of}",
  "expression.iteration": "iteration {iteration} of {of}",
  "expression.iterations": "Iterations",
  "expression.iterationsNote": "forward, backward and update, so many times",
  "expression.started": "New graph: {expression}.",
  "expression.finished": "Done: {name} = {value}, and every derivative is known.",
  "expression.finishedMistaken":
    "Done: {name} = {value}. A mistake is made on purpose, so derivatives may be wrong.",
  "expression.learned": "{iterations} iterations have updated {names}.",
  "expression.lost.value": "Not finite after step {step}: {quantity} has no finite value.",
  "expression.lost.derivative":
    "Not finite after step {step}: {quantity} has no finite value. What came back to be multiplied was {value}.",
  "expression.lost.parameter":
    "Not finite after step {step}: the update of {quantity} leaves the finite numbers. Before it, it was {value}.",

  "error.unknownInput": "The expression has no input called “{0}”.",

  "inputs.title": "Inputs",
  "inputs.slide": "Slide {name}",
  "inputs.valued": "{name} = {value}",
  "inputs.learns": "parameter",
  "inputs.paths": "paths",
  "inputs.pathsOf": "Paths from {name} to the output",

  "paths.title": "Chain rule: {derivative}",
  "paths.close": "Close",
  "paths.count": "Paths to the output: {count}. Along each, the local derivatives multiply.",
  "paths.countOf": "Paths to the output: {count}. The first {shown} are written out.",
  "paths.single": "{derivative} = {sum}",
  "paths.sum": "{derivative} = {terms} = {sum}",
  "paths.sumOf": "The sum over all paths is {sum}. Backpropagation gives {gradient}.",

  "mistakes.title": "Mistakes to try",
  "mistakes.switch.accumulate": "“=” instead of “+=” where a value is used several times",
  "mistakes.switch.zeroGrad": "zero_grad forgotten between iterations",
  "mistakes.why.accumulate":
    "Each derivative that comes back overwrites the one before; only the last counts.",
  "mistakes.why.zeroGrad":
    "The gradients of the iteration before are still there, and the new ones are added to them.",
  "mistakes.wrong": "{name} is {wrong}; {right} would be right (the sum over all paths).",

  "losses.title": "{name} of each iteration",
  "losses.slide": "Iteration",
  "losses.value": "iteration {iteration} of {of}: {name} = {value}",

  "lesson.group.graphs": "Graphs that calculate",
  "lesson.group.chain": "Chain rule",
  "lesson.group.neurons": "Neurons",
  "lesson.group.nodes": "Single nodes",
};
