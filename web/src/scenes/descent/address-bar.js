import { addressOf } from "./address.js";

/** Browsers allow about a hundred changes of the address in half a minute. */
const AT_MOST_EVERY = 400;

/**
 * Keeps the address bar true while the run stands still; a moving run is written when it is shared.
 *
 * @param {() => import("../../state/state.js").State} state
 */
export function createAddressBar(state) {
  let written = "";
  let due = false;

  function write() {
    due = false;
    const now = state();
    if (now.playing || now.runs.length === 0) return;
    const address = addressOf(now);
    if (address === written) return;
    written = address;
    try {
      history.replaceState(null, "", address);
    } catch {
      // a frame without an address of its own (srcdoc) has nothing to keep true
    }
  }

  return {
    update() {
      if (due) return;
      due = true;
      setTimeout(write, AT_MOST_EVERY);
    },
    /** The whole link to what is shown now. */
    link: () => new URL(addressOf(state()), location.href).href,
  };
}
