/**
 * The run that the numbers of a page still wait for.
 *
 * @typedef {object} WaitedFor
 * @property {string} name
 * @property {number} step where it stands
 * @property {number | null} of the step with which it ends, where the page knows that
 */

/**
 * Of the runs that have not ended, the one that has the most of its way before it; the one at the earliest
 * step, where their ends are not known. Null where none is on its way.
 *
 * @param {any[]} runs of the scene
 * @param {(run: any) => number | null} [endOf] the step with which a run ends
 * @returns {WaitedFor | null}
 */
export function waitedFor(runs, endOf = () => null) {
  const under = runs
    .filter(({ ended, step }) => !ended || step < ended.step)
    .map((run) => ({ name: run.name, step: Math.max(0, run.step), of: endOf(run) }));
  const share = (/** @type {WaitedFor} */ { step, of }) => (of ? step / of : step);
  under.sort((one, other) => share(one) - share(other));
  return under[0] ?? null;
}
