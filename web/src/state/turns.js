/**
 * @template {import("./state.js").Scene} S
 * @typedef {{ update: (state: import("./state.js").State<S>) => void }} View
 */

/** From here on single steps are not read any more, and no view need follow every frame. */
const FAST = 60;

/**
 * Paints some views in every frame and the others, at a fast pace, in turn, so that a frame never
 * waits for all of them; at rest and at readable paces every view follows at once.
 *
 * @template {import("./state.js").Scene} S
 * @param {View<S>[]} always
 * @param {View<S>[][]} groups those of one turn
 * @returns {(state: import("./state.js").State<S>) => boolean} paints; true while a view has not seen
 *   this state yet
 */
export function createTurns(always, groups) {
  /** @typedef {import("./state.js").State<S>} State */

  /** @type {(State | null)[]} */
  const seen = groups.map(() => null);
  let turn = 0;

  /**
   * @param {number} index
   * @param {State} state
   */
  function paint(index, state) {
    if (seen[index] === state) return;
    seen[index] = state;
    for (const view of groups[index]) view.update(state);
  }

  return (state) => {
    for (const view of always) view.update(state);
    const { playing, pace } = state;
    if (playing && (pace === "max" || pace > FAST)) {
      turn = (turn + 1) % groups.length;
      paint(turn, state);
    } else {
      groups.forEach((_, index) => paint(index, state));
    }
    return seen.some((last) => last !== state);
  };
}
