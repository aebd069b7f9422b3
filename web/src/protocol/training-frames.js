/**
 * What the messages of `/ws/training` hold besides the envelope of `frames.js`; documented in
 * asyncapi.json.
 *
 * @typedef {{ neurons: number, activation: string }} HiddenLayer
 *
 * @typedef {object} OwnSamples
 * @property {string[]} inputs the names of the columns of x
 * @property {number[][]} x
 * @property {number[]} t class indices, or values
 * @property {string[]} [classes] absent for regression
 *
 * @typedef {object} DataSpec
 * @property {string} set
 * @property {number} [samples]
 * @property {number} [noise]
 * @property {number} seed
 * @property {number} testShare
 * @property {boolean} standardise
 * @property {OwnSamples} [own]
 *
 * @typedef {object} LayerWeights
 * @property {number[][]} W
 * @property {number[]} b
 *
 * @typedef {object} TrainingSpec
 * @property {number} [engine]
 * @property {DataSpec} data
 * @property {string[]} [features] of a set with two inputs
 * @property {HiddenLayer[]} hidden
 * @property {string} initialisation
 * @property {{ layers: LayerWeights[] }} [weights] instead of drawn ones
 * @property {string} loss
 * @property {{ name: string } & Record<string, number | string>} optimizer
 * @property {number} learningRate
 * @property {number} batchSize
 * @property {"epochs" | "replacement"} sampling
 * @property {number} l1
 * @property {number} l2
 * @property {number} dropout
 * @property {number[]} [classWeights]
 * @property {number} epochs
 * @property {number} seed
 * @property {import("./frames.js").Edit[]} edits
 *
 * @typedef {object} WireNumbers numbers row by row, little endian
 * @property {"float64" | "uint8"} encoding
 * @property {number} columns
 * @property {string} bytes base64
 *
 * @typedef {object} WireSamples
 * @property {"classification" | "regression"} task
 * @property {string} set
 * @property {string[]} classes
 * @property {string[]} inputs the names of the raw inputs
 * @property {string[]} features the names of the network's inputs
 * @property {number} train how many samples are trained on; they come first
 * @property {number} test how many are kept apart
 * @property {WireNumbers} x
 * @property {WireNumbers} t
 * @property {[number, number][]} [window] of each raw input, where there are one or two
 * @property {[number, number]} [targetWindow] of the values of a regression
 * @property {number} [surface] side of the result's surface in cells, where there are two inputs
 * @property {number} [neurons] side of a neuron's own surface in cells
 * @property {{ columns: number, rows: number }} [image] what the inputs of one sample form
 *
 * @typedef {object} NetworkLayer
 * @property {number} inputs
 * @property {number} neurons
 * @property {string} activation of the output: softmax, sigmoid or identity
 *
 * @typedef {object} NetworkShape
 * @property {NetworkLayer[]} layers
 * @property {number} parameters how many
 * @property {boolean} whole whether snapshots hold every single one
 *
 * @typedef {object} LayerSnapshot
 * @property {number} norm of the weights
 * @property {number} biasNorm
 * @property {number} gradientNorm
 * @property {number} biasGradientNorm
 * @property {number} mean of the layer's outputs over the mini-batch
 * @property {number} std
 * @property {number} [dead] the share of neurons that are 0 for the whole mini-batch
 * @property {number} [saturated] the share of outputs at the flat ends of a sigmoid or tanh
 * @property {number[]} [weights] row by row, one row for each input
 * @property {number[]} [gradients] that made them
 * @property {number[]} [before] the weights before the update
 * @property {number[]} [biases]
 * @property {number[]} [biasGradients]
 * @property {number[]} [biasesBefore]
 * @property {WeightImage} [image]
 *
 * @typedef {object} WeightImage
 * @property {number} rows
 * @property {number} columns
 * @property {string} weights base64 of int8, 127 standing for `scale`
 * @property {number} scale
 * @property {string} [gradients]
 * @property {number} [gradientScale]
 *
 * @typedef {{ values: string, low: number, high: number }} OneSurface base64 of uint8
 * @typedef {{ classes: string, confidence: string }} ClassSurface base64 of uint8
 *
 * @typedef {object} Evaluation over all samples
 * @property {number} trainLoss
 * @property {number} [testLoss]
 * @property {number} [trainAccuracy]
 * @property {number} [testAccuracy]
 * @property {number} penalty of L1 and L2
 *
 * @typedef {object} Picture what is too dear for every message
 * @property {OneSurface | ClassSurface} [surface] row by row from the top
 * @property {{ x: number[], y: number[] }} [curve]
 * @property {string[]} [neurons] one for each hidden layer
 * @property {string[]} [inputs] one for each feature
 * @property {Evaluation} evaluation
 * @property {{ train: number[][], test?: number[][] }} [confusion] rows true, columns predicted
 * @property {ClassSurface} [predictions] of the test samples
 * @property {{ fullNorm: number, lengths: number[], angles: number[] }} [cloud]
 *
 * @typedef {object} TrainingSnapshot
 * @property {number} epoch from 1; 0 at step 0
 * @property {number} iteration within the epoch, from 1
 * @property {number} iterations of this epoch
 * @property {number} samplesSeen
 * @property {string} batch base64 of uint16: the samples of this iteration
 * @property {string} [epochOrder] base64 of uint16
 * @property {number[]} batchSizes of this epoch, those made and those planned
 * @property {number} learningRate that made this step
 * @property {number} loss
 * @property {number} [accuracy]
 * @property {LayerSnapshot[]} layers
 * @property {Picture} [picture]
 *
 * @typedef {object} AskParameter asks for one weight or bias, however large the network is
 * @property {"parameter"} type
 * @property {number} layer from 1
 * @property {number} [from] the input of the layer, from 0; absent for a bias
 * @property {number} to the neuron, from 0
 *
 * @typedef {AskParameter & { run: string, step: number, value: number, before?: number,
 *   gradient?: number }} ReadParameter the answer; before and gradient tell how the step made it
 *
 * @typedef {object} EpochRows
 * @property {number[]} step
 * @property {number[]} epoch
 * @property {number[]} trainLoss
 * @property {number[]} [testLoss]
 * @property {number[]} [trainAccuracy]
 * @property {number[]} [testAccuracy]
 *
 * @typedef {{ type: "exported", run: string, form: "numpy" | "data" | "weights", text: string }} Exported
 * @typedef {{ type: "checkpoint", run: string, step: number, state: string, digest: string }} Checkpoint
 *
 * @typedef {object} Samples the samples as views use them
 * @property {WireSamples["task"]} task
 * @property {string} set
 * @property {string[]} classes
 * @property {string[]} inputs
 * @property {string[]} features
 * @property {number} train
 * @property {number} test
 * @property {number} columns numbers a sample has in x
 * @property {ArrayLike<number>} x row by row
 * @property {ArrayLike<number>} t
 * @property {[number, number][]} [window]
 * @property {[number, number]} [targetWindow]
 * @property {number} [surface]
 * @property {number} [neurons]
 * @property {{ columns: number, rows: number }} [image]
 *
 * @typedef {{ samples: Samples, network: NetworkShape }} TrainingScenery
 */

/** Makes this file a module. */
export {};
