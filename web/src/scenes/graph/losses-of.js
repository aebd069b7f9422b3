/**
 * @typedef {{ step: number, value: number }} IterationLoss the first step at which the output is known
 *
 * @typedef {object} Read what has been read of a history
 * @property {number} length how many steps
 * @property {boolean} wasKnown whether the output was known at the last of them
 * @property {IterationLoss[]} found by iteration
 */

/** A history only grows, so that what was read of it holds. @type {WeakMap<object, Read>} */
const read = new WeakMap();

/**
 * The output of every iteration that is held, the first one first. An edit begins an iteration again; its
 * newest output counts. Of a history that has grown only the new steps are read.
 *
 * @param {import("../../state/history.js").History} history
 * @param {number} newest
 * @returns {IterationLoss[]}
 */
export function lossesOf(history, newest) {
  if (history.length === 0) return [];
  const held = read.get(history);
  const { length, wasKnown, found } =
    held && held.length <= newest + 1 ? held : { length: 0, wasKnown: false, found: [] };
  const [iterations, known, outputs] = ["iteration", "known", "output"].map((name) =>
    history.column(name),
  );
  let isKnown = wasKnown;
  for (let step = length; step <= newest; step++) {
    const wasKnownBefore = isKnown;
    isKnown = known.at(step) === 1;
    if (isKnown && !wasKnownBefore) {
      found[iterations.at(step) - 1] = { step, value: outputs.at(step) };
    }
  }
  read.set(history, { length: newest + 1, wasKnown: isKnown, found });
  return found.filter(Boolean);
}
