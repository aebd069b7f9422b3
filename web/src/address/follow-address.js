import { arrangement } from "../shell/arrangement.js";
import { isAnchor } from "./anchor.js";
import { noticeOf } from "./read-query.js";

/**
 * @typedef {object} Unread what of an address could not be read
 * @property {string[]} faults names whose values could not; "#" is the fragment
 * @property {string[]} [unknown] names that nobody knows
 */

/**
 * Opens what the address names, now and whenever the reader goes back or on to another address of the
 * page, and tells what of it could not be read.
 *
 * @param {() => Unread} show opens it
 * @param {(notice: import("../state/state.js").Notice) => void} tell
 * @param {Omit<import("../shell/arrangement.js").Opened, "open">} opened what stands in the page
 */
export function followAddress(show, tell, opened) {
  function open() {
    const { faults, unknown = [] } = show();
    if (arrangement.onFaults) {
      arrangement.onFaults(faults);
      return;
    }
    const notice = noticeOf(faults, unknown, location.search);
    if (notice) tell(notice);
  }

  arrangement.onOpen?.({ ...opened, open });
  open();
  addEventListener("popstate", () => {
    if (!isAnchor(location.hash)) open();
  });
}
