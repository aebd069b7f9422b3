/** An epoch takes at most so long, and a batch no longer and no shorter than that, in milliseconds. */
const LONGEST_EPOCH = 12_000;
const LONGEST_BATCH = 700;
const SHORTEST_BATCH = 40;

/**
 * How long one batch takes of an epoch that is played.
 *
 * @param {number} batches
 */
export const paceOf = (batches) =>
  Math.min(LONGEST_BATCH, Math.max(SHORTEST_BATCH, LONGEST_EPOCH / batches));

/**
 * Plays an epoch batch by batch.
 *
 * @param {object} callbacks
 * @param {() => { at: number, batches: number }} callbacks.now
 * @param {(at: number) => void} callbacks.onReach
 * @param {() => void} callbacks.onTurn whenever it begins or ends to play
 * @param {(next: () => void, milliseconds: number) => number} [later]
 */
export function createEpochPlayer({ now, onReach, onTurn }, later = setTimeout) {
  let isPlaying = false;
  let timer = 0;

  function next() {
    const { at, batches } = now();
    if (at >= batches) {
      stop();
      return;
    }
    onReach(at + 1);
    timer = later(next, paceOf(batches));
  }

  function stop() {
    clearTimeout(timer);
    if (!isPlaying) return;
    isPlaying = false;
    onTurn();
  }

  return {
    get isPlaying() {
      return isPlaying;
    },
    play() {
      if (isPlaying) return;
      const { at, batches } = now();
      if (batches === 0) return;
      if (at >= batches) onReach(0);
      isPlaying = true;
      onTurn();
      timer = later(next, at >= batches ? paceOf(batches) : 0);
    },
    stop,
  };
}
