/**
 * How large a network may be: up to 6 hidden layers of up to 256 neurons, or up to 20 of at most 16.
 *
 * @typedef {import("../protocol/training-frames.js").HiddenLayer} HiddenLayer
 */

export const MOST_NEURONS = 256;
export const MOST_LAYERS_OF_LARGE = 6;
export const MOST_LAYERS = 20;
/** A layer of more neurons than this is a large one. */
export const LARGE = 16;

const FIRST = { neurons: 4, activation: "tanh" };

/**
 * @param {HiddenLayer[]} hidden
 * @returns {HiddenLayer[] | null} with one more layer like the last; null if there may be no more
 */
export function withOneMore(hidden) {
  const next = [...hidden, { ...(hidden[hidden.length - 1] ?? FIRST) }];
  if (next.length > MOST_LAYERS) return null;
  const hasLarge = next.some(({ neurons }) => neurons > LARGE);
  return hasLarge && next.length > MOST_LAYERS_OF_LARGE ? null : next;
}
