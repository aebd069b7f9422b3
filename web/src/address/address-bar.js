import { withArrangement } from "../shell/arrangement.js";
import { createKeptAddress } from "./kept-address.js";

/** Reloading a page that plays plays it again from the start. */
const PLAYING = -1;

/**
 * Keeps the address bar true to what is shown; while it plays, to all but the step.
 *
 * @template {import("../state/state.js").Scene} S
 * @param {() => import("../state/state.js").State<S>} state
 * @param {(state: import("../state/state.js").State<S>, step?: number) => string} addressOf
 */
export function createAddressBar(state, addressOf) {
  const address = createKeptAddress(() => {
    const now = state();
    if (now.runs.length === 0) return null;
    return now.playing ? addressOf(now, PLAYING) : addressOf(now);
  });

  return {
    update: address.update,
    /** Leaves the address of a step behind, for the way back. @param {number} step */
    leave: (step) => address.leave(addressOf(state(), step)),
    /** The whole link to what is shown now. */
    link: () => new URL(withArrangement(addressOf(state())), location.href).href,
  };
}
