/** Browsers allow about a hundred changes of the address in half a minute. */
const AT_MOST_EVERY = 400;

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
  let written = "";
  let due = false;

  function write() {
    due = false;
    const now = state();
    if (now.runs.length === 0) return;
    const address = now.playing ? addressOf(now, PLAYING) : addressOf(now);
    if (address === written) return;
    written = address;
    try {
      history.replaceState(null, "", address);
    } catch (error) {
      // A frame without an address of its own (srcdoc) has nothing to keep true.
      if (!(error instanceof DOMException) || error.name !== "SecurityError") throw error;
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
