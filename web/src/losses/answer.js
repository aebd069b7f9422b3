/**
 * What the server answers of losses: numbers element by element in columns, row by row.
 *
 * @typedef {import("../figures/outcome-text.js").Outcome} Outcome
 * @typedef {(number | null)[]} Gapped null where it is not finite
 *
 * @typedef {object} AppliedLoss
 * @property {string} name
 * @property {true} applies
 * @property {Outcome} value factor times the sum, divided by the divisor
 * @property {number} divisor
 * @property {number} factor
 * @property {Outcome[]} shares which add up to the value
 * @property {Outcome[]} gradient by the predictions as they were given
 * @property {Record<string, Outcome[]>} operands
 * @property {number[]} logOfZero the elements where the logarithm of 0 is taken and counts
 * @property {number} [epsilon]
 *
 * @typedef {object} UnfitLoss
 * @property {string} name
 * @property {false} applies
 * @property {string} why
 * @property {number} [at] the first element that it does not fit
 *
 * @typedef {object} Scaled the half sum in another measure
 * @property {"halfSum" | "sum" | "mean" | "batchMean"} name
 * @property {Outcome} loss
 * @property {number} factor its gradient over that of the half sum
 * @property {Outcome[]} gradient
 * @property {number} learningRate that makes the same step
 * @property {Outcome[]} step
 *
 * @typedef {object} Parted
 * @property {number} share of the sum over all elements
 * @property {Outcome} with the mean over all
 * @property {Outcome} without the mean over the others
 *
 * @typedef {object} Answer
 * @property {number[]} shape
 * @property {number} rows
 * @property {number} elements
 * @property {number[]} y
 * @property {number[]} target
 * @property {(AppliedLoss | UnfitLoss)[]} losses
 * @property {{ y: Outcome[], rowSums: Outcome[] }} softmax
 * @property {{ learningRate: number, rows: Scaled[] }} scales
 * @property {{ place: number, error: number, squared: Parted, absolute: Parted } | null} outlier
 * @property {Moved | null} moved
 * @property {Outcome | null} argmaxLoss what the article's cross entropy makes of soft targets, of which it
 *   sees the largest only; null where there are none
 *
 * @typedef {object} Moved how the losses change with one prediction
 * @property {number} place
 * @property {number[]} y
 * @property {Record<string, Gapped>} losses
 * @property {Record<string, Gapped>} gradients
 *
 * @typedef {import("../figures/figure.js").FigureState<import("../scenes/loss/settings.js").Settings, Answer>} State
 */

/**
 * A loss by its name, or null where it does not apply.
 *
 * @param {Answer} answer
 * @param {string} name
 */
export function appliedLoss({ losses }, name) {
  const found = losses.find((loss) => loss.name === name);
  return found?.applies ? found : null;
}
