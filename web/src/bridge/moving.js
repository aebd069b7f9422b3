import { createOutcomes, isThere } from "./outcome.js";

/**
 * Does what the page around asks for, and tells what becomes of it.
 *
 * @param {import("./driven.js").Framed} framed
 */
export function createMoving({ opened, asHost }) {
  const { store, controller } = opened;
  const outcomes = createOutcomes(store, controller !== undefined);
  /** The step to which those that are on their way lead; -1 where none are. */
  let stepsLeadTo = -1;
  /** Moves to a step, which leave undone the steps that were on their way. */
  let moves = 0;

  /**
   * What was refused for want of a server is not made later on either. Settings of a run are: they are on
   * their way, and nobody knows whether a server has heard them.
   *
   * @param {any} before the state that was left
   * @param {Promise<void>} outcome
   */
  async function orTakenBack(before, outcome) {
    const changedTo = store.state.settings;
    try {
      await outcome;
    } catch (refusal) {
      if (controller) {
        asHost(() => {
          controller.seek(before.cursor);
          if (before.playing) controller.goOn();
        });
      } else if (store.state.settings === changedTo) asHost(() => store.show(before.settings));
      throw refusal;
    }
  }

  /**
   * Does it for the host, and waits for what the server says of the settings.
   *
   * @param {() => boolean} act tells whether it has changed any
   * @param {() => boolean} [holds] whether it is in force, once the server has taken something on
   */
  async function changed(act, holds) {
    if (controller && !isThere(store.state)) await outcomes.ofPlace(store.state);
    const before = store.state;
    if (!asHost(act)) return;
    const outcome = outcomes.ofSettings(before, holds);
    await (controller ? outcome : orTakenBack(before, outcome));
  }

  /** Steps that are on their way are not made any more, or nobody waits for them. */
  function leaveSteps() {
    moves += 1;
    stepsLeadTo = -1;
  }

  /** Does it for the host, and waits until it is there. @param {() => void} act */
  async function moved(act) {
    const before = store.state;
    leaveSteps();
    asHost(act);
    await orTakenBack(before, outcomes.ofPlace(before));
  }

  /**
   * Waits for steps of a run, which are made after those that are still on their way.
   *
   * @param {number} count
   */
  async function forwards(count) {
    if (!isThere(store.state)) await outcomes.ofPlace(store.state);
    const before = store.state;
    const target = Math.max(stepsLeadTo, before.cursor) + count;
    const turn = moves;
    stepsLeadTo = target;
    asHost(() => controller.forward("step", count));
    try {
      await orTakenBack(
        before,
        outcomes.ofSteps(before, target - before.cursor, () => turn !== moves),
      );
    } finally {
      if (stepsLeadTo === target) stepsLeadTo = -1;
    }
  }

  return { changed, moved, forwards, leaveSteps };
}
