/**
 * What the messages of `/ws/backprop` hold besides the envelope of `frames.js`; documented in
 * asyncapi.json.
 *
 * @typedef {object} Tensor up to 256 elements, row by row
 * @property {number[]} shape
 * @property {number[]} values
 *
 * @typedef {object} TensorImage a larger tensor: what it is like, and its values as signed bytes
 * @property {number[]} shape
 * @property {number} min
 * @property {number} max
 * @property {number} mean
 * @property {number} norm
 * @property {string} image base64, row by row
 * @property {number} scale
 *
 * @typedef {number | Tensor | TensorImage} Value a number where the rank is 0
 *
 * @typedef {number | NestedNumbers[]} NestedNumbers a number, or a tensor as nested lists
 *
 * @typedef {object} Iterations what all three sources have
 * @property {number} [engine]
 * @property {number} learningRate
 * @property {number} iterations
 * @property {boolean} accumulate gradients add up (+=) where a value is used several times
 * @property {boolean} zeroGrad gradients are set to zero before each iteration
 * @property {string} bug "none", or a mistake that is made on purpose
 * @property {import("./frames.js").Edit[]} edits
 *
 * @typedef {object} ExpressionSource
 * @property {string} expression
 * @property {Record<string, NestedNumbers>} inputs
 * @property {string[]} parameters those of the inputs that the update changes
 *
 * @typedef {object} LayerSource
 * @property {NestedNumbers} W
 * @property {number[]} b
 * @property {"relu" | "sigmoid" | "tanh" | "identity"} [activation] of a hidden layer
 *
 * @typedef {object} LayersSource
 * @property {{ x: NestedNumbers, t: NestedNumbers, hidden: LayerSource[], last: LayerSource,
 *   loss: string }} layers
 * @property {boolean} opened whether the loss layer is shown as its elementary operations
 *
 * @typedef {object} TrainingSource
 * @property {import("./training-frames.js").TrainingSpec} training
 * @property {number} iteration from 1: the one that leads from step iteration - 1 to step iteration
 * @property {boolean} opened
 *
 * @typedef {ExpressionSource & Iterations} ExpressionSpec
 * @typedef {LayersSource & Iterations} LayersSpec
 * @typedef {TrainingSource & Iterations} TrainingSourceSpec
 * @typedef {ExpressionSpec | LayersSpec | TrainingSourceSpec} BackpropSpec
 *
 * @typedef {object} GraphNode
 * @property {number} id its place in `nodes`
 * @property {"input" | "parameter" | "constant" | "operation"} kind
 * @property {string} [op] of an operation
 * @property {string} label
 * @property {number[]} args the ids of what it is made of
 * @property {number[]} shape empty for a number
 * @property {number} x of its middle, in layout units
 * @property {number} y
 * @property {[number, number]} [span] its characters in the expression: from, up to and without
 * @property {number} [layer] to which it belongs
 * @property {boolean} onWay whether a gradient flows through it
 *
 * @typedef {object} GraphEdge
 * @property {number} from
 * @property {number} to
 * @property {number} slot which argument of `to` it is
 * @property {[number, number][]} points in layout units
 *
 * @typedef {"forward" | "seed" | "backward" | "update"} Phase
 * @typedef {[Phase, number]} PlannedStep what is done, and to which node
 *
 * @typedef {object} Graph
 * @property {number} output the id of the output node
 * @property {number} width in layout units
 * @property {number} height
 * @property {GraphNode[]} nodes
 * @property {GraphEdge[]} edges
 * @property {PlannedStep[]} plan the steps of one iteration; entry i - 1 is made at `at` = i
 * @property {string[]} [bugs] that can show in this graph
 * @property {{ samples: number[], x?: string[], t?: (string | number)[], classes?: string[] }} [batch]
 *   from a training: which samples, and the names of what they are made of
 *
 * @typedef {{ graph: Graph }} BackpropStarted what `started` holds besides the envelope
 *
 * @typedef {object} UpdateDetail
 * @property {number} learningRate
 * @property {Value} gradient what the optimizer was given, with what an L2 penalty added to it
 * @property {Value} before
 * @property {Value} after
 * @property {{ name: string } & Record<string, number | string>} optimizer with its coefficients
 * @property {number} t the number of the update, from 1
 * @property {number} l1 what the size of this parameter costs; 0 of biases
 * @property {number} l2
 * @property {Record<string, Value>} stateBefore what the optimizer remembered, by name
 * @property {Record<string, Value>} stateAfter
 * @property {Record<string, Value>} terms what else stands in its formula
 *
 * @typedef {object} OperationDetail the step that was made last, with its numbers
 * @property {Phase} phase
 * @property {number} node
 * @property {Value[]} operands
 * @property {Value} [result]
 * @property {(Value | null)[]} [local] the local derivative by each operand
 * @property {Value} [upstream]
 * @property {Value[]} [contributions] what is sent to each operand
 * @property {{ before: Value | null, after: Value }[]} [totals] the gradient of each operand
 * @property {UpdateDetail} [update]
 *
 * @typedef {object} BackpropSnapshot
 * @property {number} iteration from 1
 * @property {number} at 0 while only the inputs are set, i after the i-th entry of the plan
 * @property {(Value | null)[]} values of each node, null while it is not computed
 * @property {(Value | null)[]} gradients of each node, the running totals
 * @property {(Value | null)[]} [carried] of each node, what its gradient was when the iteration began;
 *   left out where all were 0
 * @property {(Value | null)[]} contributions of each edge
 * @property {number} learningRate
 * @property {OperationDetail} [operation]
 *
 * @typedef {object} OpenQuestion which number of a tensor, or which part of it
 * @property {"open"} type
 * @property {number} node
 * @property {"value" | "gradient" | "contribution"} of
 * @property {number} [slot]
 * @property {number[]} [cell]
 * @property {[number, number]} [rows]
 * @property {[number, number]} [columns]
 *
 * @typedef {OpenQuestion
 *   | { type: "paths", from: number }
 *   | { type: "check" }
 *   | { type: "compare", gradients: Record<string, NestedNumbers> }} Question
 *
 * @typedef {object} Factor the cells that a number was made of
 * @property {number} node
 * @property {"value" | "gradient" | "carried" | "contribution" | "local" | "answer" | "target"} of
 * @property {number} [slot]
 * @property {"x" | "dout" | "carried" | "dx" | "local" | "y" | "t"} what
 * @property {number[][]} cells
 * @property {number[]} values
 *
 * @typedef {object} Opened
 * @property {"opened"} type
 * @property {string} run
 * @property {number} step
 * @property {number} node
 * @property {OpenQuestion["of"]} of
 * @property {number} [slot]
 * @property {number[]} [cell]
 * @property {number} [value]
 * @property {Factor[]} [factors]
 * @property {number[][]} [terms] a, b, their product and the running sum; or a and the running sum
 * @property {number[][]} [places] of each factor of each term, the entry of `factors` in whose list it is
 *   the next cell; -1 where it is N
 * @property {number} [n] what a mean or a loss is divided by
 * @property {string} [rule]
 * @property {string} [op] the operation of the node
 * @property {number[]} [shape] of a part
 * @property {number[]} [values]
 *
 * @typedef {object} Path from a node to the output
 * @property {number[]} edges their places in the list of the graph
 * @property {number[]} locals the local derivative along each
 * @property {number} product
 *
 * @typedef {object} Paths
 * @property {"paths"} type
 * @property {string} run
 * @property {number} step
 * @property {number} from
 * @property {string} count of all paths, which may be beyond any number
 * @property {number} gradient
 * @property {Path[]} paths at most 32
 * @property {number} sum
 *
 * @typedef {object} CheckedLeaf
 * @property {number} node
 * @property {Value} backprop
 * @property {Value} [numeric] where every element was checked
 * @property {number} checked how many elements
 * @property {number} of how many there are
 * @property {number} difference
 * @property {number} relative
 * @property {number} [slope]
 * @property {number} [cosine]
 * @property {"agrees" | "differs" | "kink" | "tooSmall" | "tooSteep"} verdict
 *
 * @typedef {object} Checked
 * @property {"checked"} type
 * @property {string} run
 * @property {number} step
 * @property {number} h
 * @property {number} [n] what the loss is divided by
 * @property {CheckedLeaf[]} leaves
 *
 * @typedef {object} Compared
 * @property {"compared"} type
 * @property {string} run
 * @property {number} step
 * @property {boolean} agrees
 * @property {{ node: number, cell: number[], yours: number, right: number }} [first]
 * @property {string | null} [mistake]
 * @property {number} [factor] that the whole gradient is too large by
 * @property {string[]} compared
 * @property {string[]} missing
 *
 * @typedef {Opened | Paths | Checked | Compared} Answer
 */

/** Makes this file a module. */
export {};
