/**
 * @typedef {{ step: number, state: string }} Kept where a replay may begin, as the server wrote it
 */

/** The newest checkpoint of each run, to be handed back when a server has to carry the run on. */
export function createCheckpoints() {
  /** @type {Map<string, Kept>} */
  const kept = new Map();

  /**
   * The checkpoint of a run, if it is of a step that the run has.
   *
   * @param {string} run
   * @param {number} newest
   * @returns {Kept | undefined}
   */
  function upTo(run, newest) {
    const checkpoint = kept.get(run);
    return checkpoint && checkpoint.step <= newest ? checkpoint : undefined;
  }

  return {
    /**
     * What goes with the start of a run.
     *
     * @param {import("../state/state.js").Run} run
     */
    load({ id, newest }) {
      const checkpoint = upTo(id, newest);
      return checkpoint ? { checkpoint } : {};
    },
    /** @param {import("../protocol/frames.js").Checkpoint} checkpoint */
    keep: ({ run, step, state }) => kept.set(run, { step, state }),
    /**
     * @param {string} run
     * @param {string} other a run with the same steps up to its newest
     * @param {number} newest
     */
    share(run, other, newest) {
      const checkpoint = upTo(run, newest);
      if (checkpoint) kept.set(other, checkpoint);
    },
    /** @param {string} run that has been stopped */
    forget: (run) => kept.delete(run),
  };
}
