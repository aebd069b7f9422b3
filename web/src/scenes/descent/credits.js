/** Messages that may be under way: enough to hide the way there and back, few enough to act at once. */
const WINDOW = 3;

/**
 * Counts the `steps` messages that each run may still be sent, and grants more as frames are painted:
 * a tab that does not paint pauses its own runs.
 *
 * @param {(command: { type: "request", run: string, n: number }) => void} send
 */
export function createCredits(send) {
  /** @type {Map<string, number>} */
  const open = new Map();
  return {
    /** @param {string} run */
    spent(run) {
      open.set(run, Math.max(0, (open.get(run) ?? 0) - 1));
    },
    /** @param {string[]} runs */
    grant(runs) {
      for (const run of runs) {
        const missing = WINDOW - (open.get(run) ?? 0);
        if (missing <= 0) continue;
        send({ type: "request", run, n: missing });
        open.set(run, WINDOW);
      }
    },
    /** After a loss of the connection no credit is left. */
    forget() {
      open.clear();
    },
  };
}
