import { Refused } from "./api.js";

/** Two requests on their way keep the server busy while a point is dragged; more would only queue up. */
const MOST = 2;

/** Milliseconds before asking again where there was no answer: twice as long each time, up to the last. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 4000;

/**
 * Asks for what was wanted last. What comes in the meantime waits, and only the newest of it is asked; an
 * answer ends the requests that were made before it, so none arrives after a newer one. Where no answer
 * comes it is asked again.
 *
 * @template W what is wanted
 * @param {object} callbacks
 * @param {(wanted: W, signal: AbortSignal) => Promise<any>} callbacks.ask
 * @param {(wanted: W, answer: any) => void} callbacks.onAnswer
 * @param {(wanted: W, notice: import("./figure.js").Notice) => void} callbacks.onRefused
 * @param {() => void} callbacks.onLost
 * @param {(next: () => void, milliseconds: number) => number} [later]
 */
export function createLatest({ ask, onAnswer, onRefused, onLost }, later = setTimeout) {
  /** @type {Map<number, AbortController>} those on their way, by their number */
  const open = new Map();
  /** @type {{ wanted: W } | null} */
  let waiting = null;
  let asked = 0;
  let pause = FIRST_PAUSE;
  let isPausing = false;

  function next() {
    if (!waiting || isPausing || open.size >= MOST) return;
    const { wanted } = waiting;
    waiting = null;
    send(wanted);
  }

  /** @param {W} wanted */
  async function send(wanted) {
    const number = ++asked;
    const aborting = new AbortController();
    open.set(number, aborting);
    try {
      const answer = await ask(wanted, aborting.signal);
      if (overtake(number, aborting)) onAnswer(wanted, answer);
    } catch (fault) {
      if (fault instanceof Refused) {
        if (overtake(number, aborting)) onRefused(wanted, fault.notice);
      } else if (!aborting.signal.aborted) {
        askAgain(number, wanted);
      }
    } finally {
      open.delete(number);
      next();
    }
  }

  /**
   * Ends what was asked before; false where this request was itself ended.
   *
   * @param {number} number
   * @param {AbortController} aborting
   */
  function overtake(number, aborting) {
    if (aborting.signal.aborted) return false;
    for (const [other, older] of open) if (other < number) older.abort();
    pause = FIRST_PAUSE;
    return true;
  }

  /**
   * @param {number} number
   * @param {W} wanted
   */
  function askAgain(number, wanted) {
    onLost();
    if (number === asked) waiting ??= { wanted };
    if (isPausing) return;
    isPausing = true;
    later(() => {
      isPausing = false;
      next();
    }, pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  }

  return {
    /** Whether nothing is on its way. */
    get isIdle() {
      return open.size === 0 && !waiting;
    },
    /** @param {W} wanted */
    want(wanted) {
      waiting = { wanted };
      next();
    },
  };
}
