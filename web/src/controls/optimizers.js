/**
 * The optimizers with the coefficients they have when chosen, and the learning rate that suits
 * them: Adam moves by about the learning rate itself, whatever the gradient is.
 *
 * @type {Record<string, { coefficients: Record<string, number>, learningRate?: number }>}
 */
export const OPTIMIZERS = {
  gd: { coefficients: {} },
  momentum: { coefficients: { momentum: 0.9 } },
  momentum_torch: { coefficients: { momentum: 0.9 } },
  nesterov: { coefficients: { momentum: 0.9 } },
  adagrad: { coefficients: { eps: 1e-7 }, learningRate: 1.5 },
  rmsprop: { coefficients: { rho: 0.99, eps: 1e-7 }, learningRate: 0.1 },
  adam: { coefficients: { beta1: 0.9, beta2: 0.999, eps: 1e-8 }, learningRate: 0.3 },
  adam_book: { coefficients: { beta1: 0.9, beta2: 0.999, eps: 1e-7 }, learningRate: 0.3 },
};

/** The coefficients that an optimizer may have, in the order in which they are shown. */
export const COEFFICIENTS = ["momentum", "rho", "beta1", "beta2", "eps"];

/** @type {Record<string, import("./entry.js").Limits>} */
export const COEFFICIENT_LIMITS = {
  momentum: { atLeast: 0, below: 1 },
  rho: { atLeast: 0, below: 1 },
  beta1: { atLeast: 0, below: 1 },
  beta2: { atLeast: 0, below: 1 },
  eps: { above: 0, atMost: 1 },
};
