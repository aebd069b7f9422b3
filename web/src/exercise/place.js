/** Seeds as the server takes them. */
const SEEDS = 2 ** 32;

/**
 * What the address names: an exercise, and the seed of its numbers.
 *
 * @param {string} at "half-squared-error:7", or without a seed
 * @returns {{ id: string, seed: number | null, fault: string | null }} no seed where any will do; the fault
 *   is a seed that is none
 */
export function placeIn(at) {
  const [id, ...rest] = at.split(":");
  if (rest.length === 0) return { id, seed: null, fault: null };
  const text = rest.join(":");
  const seed = Number(text);
  const isSeed = /^\d{1,10}$/.test(text) && seed < SEEDS;
  return isSeed ? { id, seed, fault: null } : { id, seed: null, fault: text };
}

/**
 * @param {string} id
 * @param {number} seed
 */
export const writtenPlace = (id, seed) => `${id}:${seed}`;

/** Short enough to be read out in a classroom. */
const DRAWN_BELOW = 10_000;

/** A seed for those who did not ask for one. */
export const drawnSeed = () => Math.floor(Math.random() * DRAWN_BELOW);
