/** What is said of a graph in every scene that draws one. Equal keys: `graph.zh-CN.js`. */
export const messages = {
  "graph.name": "Computation graph: values from left to right, derivatives from right to left",
  "graph.tools": "View of the graph",
  "graph.putBack": "Put the nodes back in their places",
  "graph.fit": "Fit: the whole graph (0)",
  "graph.farther": "Smaller (−)",
  "graph.nearer": "Larger (+)",
  "graph.back": "One operation back",
  "graph.forward": "One operation forward",
  "graph.steps": "All steps of this iteration",
  "graph.nothingSent": "nothing to send on",

  "graph.phase.inputs": "inputs set",
  "graph.phase.forward": "forward",
  "graph.phase.seed": "seed",
  "graph.phase.backward": "backward",
  "graph.phase.update": "update",

  "graph.kind.input": "input {name}",
  "graph.kind.parameter": "parameter {name}",
  "graph.kind.constant": "constant {name}",

  "graph.said.nothing": "{node}: not computed yet",
  "graph.said.value": "{node}: value {value}",
  "graph.said.both": "{node}: value {value}, {derivative} = {gradient}",

  "graph.receipt.step": "iteration {iteration}, step {at}",
  "graph.receipt.forward": "Forward, step {at}",
  "graph.receipt.backward": "Backward, step {at}: upstream × local = what is sent on",
  "graph.receipt.total": "Everything that came back to this node",
  "graph.receipt.carried":
    "zero_grad was forgotten: {carried} was carried over from the iteration before and is in the total.",
  "graph.receipt.adds": "Its value is used {uses} times, so what comes back is added up (+=).",
  "graph.receipt.overwrites":
    "Its value is used {uses} times, but with “=” each derivative takes the place of the one before.",
  "graph.receipt.update": "Update",
  "graph.receipt.value": "value",
  "graph.receipt.notYet": "not computed yet",

  "graph.rule.relu": "Passes the derivative on where its input is above 0, and stops it elsewhere.",
  "graph.rule.abs": "Passes the derivative on, with the sign of its input.",
  "graph.rule.max": "Passes the derivative to the larger operand; the other gets 0.",
  "graph.rule.min": "Passes the derivative to the smaller operand; the other gets 0.",
};
