/**
 * @typedef {{ step: number, value: number }} IterationLoss the first step at which the output is known
 */

/**
 * The output of every iteration that is held, the first one first. An edit begins an iteration again; its
 * newest output counts.
 *
 * @param {import("../../state/history.js").History} history
 * @param {number} newest
 * @returns {IterationLoss[]}
 */
export function lossesOf(history, newest) {
  /** @type {IterationLoss[]} */
  const found = [];
  if (history.length === 0) return found;
  const [iterations, known, outputs] = ["iteration", "known", "output"].map((name) =>
    history.column(name),
  );
  let wasKnown = false;
  for (let step = 0; step <= newest; step++) {
    const isKnown = known.at(step) === 1;
    if (isKnown && !wasKnown) {
      found[iterations.at(step) - 1] = { step, value: outputs.at(step) };
    }
    wasKnown = isKnown;
  }
  return found.filter(Boolean);
}
