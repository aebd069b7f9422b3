/** Messages that may be under way: enough to hide the way there and back, few enough to act at once. */
const WINDOW = 3;

/**
 * Counts the `steps` messages that each run may still be sent, and grants more as frames are painted:
 * a tab that does not paint pauses its own runs. The answer to a seek is free and is not counted.
 *
 * @param {(command: { type: "request", run: string, n: number }) => void} send
 */
export function createCredits(send) {
  /** @type {Map<string, number>} */
  const open = new Map();
  return {
    /** @param {import("../protocol/frames.js").Steps} message */
    spend({ run, sought }) {
      if (!sought) open.set(run, Math.max(0, (open.get(run) ?? 0) - 1));
    },
    /** @param {string} run */
    has: (run) => (open.get(run) ?? 0) > 0,
    /** @param {string} run */
    grant(run) {
      const missing = WINDOW - (open.get(run) ?? 0);
      if (missing <= 0) return;
      open.set(run, WINDOW);
      send({ type: "request", run, n: missing });
    },
    /** @param {string} run that has been stopped */
    forget(run) {
      open.delete(run);
    },
    /** After a loss of the connection no credit is left. */
    forgetAll() {
      open.clear();
    },
  };
}
