import { arrangement, withArrangement } from "../shell/arrangement.js";
import { followGuest, withGuest } from "./guest-place.js";

/** Browsers allow about a hundred changes of the address in half a minute. */
const AT_MOST_EVERY = 400;

/**
 * Keeps the address bar true to what is shown.
 *
 * @param {() => string | null} addressNow null where there is nothing to keep
 */
export function createKeptAddress(addressNow) {
  let written = "";
  let due = false;
  addEventListener("pageshow", () => {
    arrangement.isLeft = false;
  });

  function write() {
    due = false;
    if (!arrangement.isLeft) keep(addressNow());
  }

  /** @param {string | null} shown */
  function keep(shown) {
    const address = shown && withGuest(withArrangement(shown));
    if (address === null || address === written) return;
    written = address;
    try {
      history.replaceState(null, "", new URL(address, location.href));
    } catch (error) {
      // A frame without an address of its own (srcdoc) has nothing to keep true.
      if (!(error instanceof DOMException) || error.name !== "SecurityError") throw error;
    }
  }

  function update() {
    if (due) return;
    due = true;
    setTimeout(write, AT_MOST_EVERY);
  }

  followGuest(update);
  return {
    update,
    /**
     * Leaves an address behind, to which the browser comes back from the page that is opened now.
     *
     * @param {string} address
     */
    leave(address) {
      keep(address);
      arrangement.isLeft = true;
    },
  };
}
