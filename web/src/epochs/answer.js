/**
 * What the server answers of epochs.
 *
 * @typedef {object} Arithmetic
 * @property {number} fullBatches
 * @property {number} rest samples that fill no batch
 * @property {number} batches of an epoch
 * @property {number} lastBatch its size
 * @property {number} presentationsPerEpoch
 * @property {number} iterations of all epochs
 * @property {number} presentations of all epochs
 * @property {number} articleBatches N//B + 1
 * @property {number} articleIterations
 * @property {boolean} articleAgrees
 *
 * @typedef {object} Order of the samples in one epoch
 * @property {number[]} samples their indices, batch after batch
 * @property {number[]} sizes of the batches
 * @property {number[]} dropped indices that are left out
 *
 * @typedef {object} Seen
 * @property {number[]} never indices that do not come in this epoch
 * @property {number[]} repeated indices that come more than once
 * @property {number} most times that one comes
 * @property {number} neverSoFar how many have not come in the epochs up to this one
 * @property {import("../figures/outcome-text.js").Outcome} expectedNever
 *
 * @typedef {object} Answer
 * @property {number} samples
 * @property {number} batchSize as asked
 * @property {boolean} clamped whether that is more than there are samples
 * @property {number} epochs
 * @property {"epochs" | "replacement"} sampling
 * @property {boolean} dropLast
 * @property {number} epoch
 * @property {Arithmetic} arithmetic
 * @property {Order | null} order null where there are too many to be drawn
 * @property {Seen | null} seen
 *
 * @typedef {import("../figures/figure.js").FigureState<import("../scenes/epochs/settings.js").Settings, Answer>} State
 */

/** Makes this file a module. */
export {};
