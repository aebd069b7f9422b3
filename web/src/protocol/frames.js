/**
 * The messages of the server, as they are documented in asyncapi.json.
 *
 * @typedef {Record<string, number[]>} Columns
 *
 * @typedef {object} Update how one step is made from the one before
 * @property {number} t
 * @property {number} learningRate
 * @property {number[]} x
 * @property {number[]} g
 * @property {Record<string, number>} [coefficients]
 * @property {Record<string, number[]>} before
 * @property {Record<string, number[]>} after
 * @property {Record<string, number | number[]>} terms
 * @property {number[]} result
 *
 * @typedef {object} Quotient a numerical gradient with its function values
 * @property {"central" | "forward"} method
 * @property {number} h
 * @property {number[]} plus
 * @property {number[]} [minus]
 * @property {number[]} value
 *
 * @typedef {object} GradientDetail
 * @property {string} method
 * @property {number[]} value
 * @property {number[]} exact
 * @property {number} [difference]
 * @property {Quotient} [numeric]
 *
 * @typedef {object} LearningRates
 * @property {"quadratic" | "local"} basis
 * @property {number[]} [at]
 * @property {number} [tooSlow]
 * @property {number} [fastest]
 * @property {number} [oscillates]
 * @property {number} [diverges]
 *
 * @typedef {object} Snapshot
 * @property {number[]} x
 * @property {number} f
 * @property {number} learningRate
 * @property {GradientDetail} gradient
 * @property {Update} [update]
 * @property {Update} [next]
 * @property {{ slope: number, intercept: number }} [tangent]
 * @property {LearningRates} [learningRates]
 *
 * @typedef {Pick<import("./backprop-frames.js").GraphNode, "id" | "kind" | "op" | "label" | "args">
 *   & { value?: number }} FormulaNode with its number, if it is a constant
 * @typedef {{ output: number, nodes: FormulaNode[] }} FormulaGraph
 *
 * @typedef {object} Objective
 * @property {string} name
 * @property {number} dimension
 * @property {string} formula
 * @property {string[]} partials
 * @property {string[]} [variables] of a function that was typed: the names of x0 and x1
 * @property {FormulaGraph} [graph] of a function that was typed: what it is made of
 * @property {Record<string, [number, number]>} window
 * @property {number[][]} minima
 * @property {boolean} quadratic
 * @property {{ largest: number, smallest: number } | null} [curvature]
 *
 * @typedef {Record<string, unknown>} Change
 * @typedef {{ edit: string, atStep: number, change: Change }} Edit
 *
 * @typedef {object} Spec
 * @property {number} [engine]
 * @property {string} [objective] the name of a function of the catalogue
 * @property {string} [expression] or one that was typed
 * @property {Record<string, [number, number]>} [window] where to look at one that was typed: x0 and x1, or
 *   x0 and f
 * @property {number[]} start
 * @property {{ name: string } & Record<string, number | string>} optimizer
 * @property {number} learningRate
 * @property {number} steps
 * @property {{ method: string, h?: number }} gradient
 * @property {number} tolerance
 * @property {Edit[]} edits
 *
 * @typedef {{ objective: Objective, field: import("./field.js").WireField }} DescentStarted what
 *   `started` holds of a descent, besides the envelope
 *
 * @typedef {{ type: "started", run: string, spec: any, step: number, columns: string[] }} Started
 * @typedef {{ type: "steps", run: string, first: number, columns: Columns, digest: string,
 *   snapshot: any, sought?: true, epochs?: import("./training-frames.js").EpochRows }} Steps
 * @typedef {{ type: "edited", run: string } & Edit} Edited
 * @typedef {{ type: "progress", run: string, step: number, of: number }} Progress
 * @typedef {{ type: "ended", run: string, step: number,
 *   reason: "finished" | "converged" | "diverged" | "stopped", tolerance?: number,
 *   gradientNorm?: number, point?: string, cause?: string, quantity?: string, lastValue?: number,
 *   limit?: number, remedy?: { supremum: number, suggestion: number } }} Ended
 * @typedef {{ type: "error", run?: string, edit?: string, code: string, path: string,
 *   params: (string | number)[] }} Refusal
 * @typedef {import("./training-frames.js").Exported} Exported
 * @typedef {import("./training-frames.js").Checkpoint} Checkpoint
 * @typedef {import("./backprop-frames.js").Answer} Answer
 * @typedef {import("./training-frames.js").ReadParameter} ReadParameter
 * @typedef {Started | Steps | Edited | Progress | Ended | Refusal | Exported | Checkpoint
 *   | Answer | ReadParameter} Frame
 */

const TYPES = new Set([
  "started",
  "steps",
  "edited",
  "progress",
  "ended",
  "error",
  "exported",
  "checkpoint",
  "opened",
  "paths",
  "checked",
  "compared",
  "parameter",
]);

/**
 * @param {string} text one message of the server
 * @returns {Frame}
 */
export function parseFrame(text) {
  const frame = JSON.parse(text);
  if (!TYPES.has(frame.type)) throw new Error(`Unknown frame type: ${frame.type}.`);
  return frame;
}
