/**
 * A network of two inputs, two hidden neurons and one output after its first iteration, by hand.
 *
 * @typedef {import("../../src/network/picture-state.js").PictureRun} PictureRun
 * @typedef {import("../../src/protocol/training-frames.js").TrainingScenery} TrainingScenery
 * @typedef {import("../../src/protocol/training-frames.js").TrainingSnapshot} TrainingSnapshot
 */

/** @param {Uint8Array} bytes */
export const base64 = (bytes) => btoa(String.fromCharCode(...bytes));

/** @returns {TrainingScenery} */
export function smallScenery() {
  return {
    samples: {
      task: "classification",
      set: "circle",
      classes: ["0", "1"],
      inputs: ["x1", "x2"],
      features: ["x1", "x2"],
      train: 3,
      test: 1,
      columns: 2,
      x: [-4, 4, 1, 0, 0, -1, 5, 5],
      t: [0, 1, 1, 0],
      window: [
        [-6, 6],
        [-6, 6],
      ],
      surface: 2,
      neurons: 2,
    },
    network: {
      layers: [
        { inputs: 2, neurons: 2, activation: "tanh" },
        { inputs: 2, neurons: 1, activation: "sigmoid" },
      ],
      parameters: 9,
      whole: true,
    },
  };
}

/** @returns {TrainingSnapshot} */
export function smallSnapshot() {
  const norms = { norm: 1, biasNorm: 1, gradientNorm: 1, biasGradientNorm: 1, mean: 0, std: 1 };
  return {
    epoch: 1,
    iteration: 1,
    iterations: 2,
    samplesSeen: 2,
    batch: base64(Uint8Array.from([0, 0, 2, 0])),
    batchSizes: [2, 1],
    learningRate: 0.5,
    loss: 0.6931,
    layers: [
      {
        ...norms,
        weights: [0.5, -1, 2, 0.25],
        before: [0.75, -1, 2, 0.25],
        gradients: [0.5, 0, 0, 0],
        biases: [0.125, -0.5],
        biasesBefore: [0.125, 0],
        biasGradients: [0, 1],
      },
      {
        ...norms,
        weights: [1, -2],
        before: [1, -2],
        gradients: [0, 0],
        biases: [0],
        biasesBefore: [0],
        biasGradients: [0],
      },
    ],
  };
}

/**
 * @param {Partial<PictureRun>} [changed]
 * @returns {PictureRun}
 */
export function smallRun(changed = {}) {
  return {
    id: "run1",
    step: 1,
    scenery: smallScenery(),
    snapshot: smallSnapshot(),
    picture: {
      surface: { values: base64(Uint8Array.from([0, 255, 128, 64])), low: 0, high: 1 },
      neurons: [base64(Uint8Array.from([0, 255, 0, 255, 255, 0, 255, 0]))],
      inputs: [
        base64(Uint8Array.from([0, 255, 0, 255])),
        base64(Uint8Array.from([255, 255, 0, 0])),
      ],
      evaluation: { trainLoss: 0.6, testLoss: 0.7, trainAccuracy: 1, testAccuracy: 0, penalty: 0 },
    },
    pictureStep: 1,
    edits: [],
    settings: {
      data: { set: "circle", seed: 0, testShare: 0.25, standardise: false },
      features: ["x1", "x2"],
      hidden: [{ neurons: 2, activation: "tanh" }],
      initialisation: "xavier",
      loss: "sigmoidCrossEntropy",
      optimizer: { name: "gd" },
      learningRate: 0.5,
      batchSize: 2,
      sampling: "epochs",
      l1: 0,
      l2: 0,
      dropout: 0,
      epochs: 10,
      seed: 0,
    },
    ...changed,
  };
}
