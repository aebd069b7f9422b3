import { joined } from "../state/settings.js";

/**
 * @typedef {import("../protocol/frames.js").Change} Change
 */

/** Ten edits a second follow a hand closely and keep the log of a long drag short. */
const JOINED = 100;

/**
 * Joins the changes of one drag: the first acts at once, those of the next moments as one. What was
 * gathered for a run that is no longer shown is dropped.
 *
 * @param {() => string | undefined} activeRun the id of the run that is being changed
 * @param {(change: Change) => void} apply
 */
export function createDrag(activeRun, apply) {
  /** @type {{ run: string | undefined, change: Change } | null} */
  let gathered = null;

  function gather() {
    const opened = { run: activeRun(), change: {} };
    gathered = opened;
    setTimeout(() => {
      if (gathered !== opened) return;
      gathered = null;
      if (Object.keys(opened.change).length === 0 || opened.run !== activeRun()) return;
      apply(opened.change);
      gather();
    }, JOINED);
  }

  return {
    /** @param {Change} change */
    change(change) {
      if (gathered?.run === activeRun() && gathered) {
        gathered.change = joined(gathered.change, change);
        return;
      }
      apply(change);
      gather();
    },
  };
}
