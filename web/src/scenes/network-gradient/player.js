/** Milliseconds for one evaluation: long enough to be read. */
const PACE = 900;

/**
 * Plays the evaluations one after the other.
 *
 * @param {object} callbacks
 * @param {() => number} callbacks.at
 * @param {() => number} callbacks.last
 * @param {(at: number) => void} callbacks.onStep
 * @param {(isPlaying: boolean) => void} callbacks.onChange
 */
export function createPlayer({ at, last, onStep, onChange }) {
  let timer = 0;

  function tick() {
    if (at() >= last()) {
      pause();
      return;
    }
    onStep(at() + 1);
    if (at() >= last()) pause();
  }

  function pause() {
    if (timer === 0) return;
    clearInterval(timer);
    timer = 0;
    onChange(false);
  }

  return {
    get isPlaying() {
      return timer !== 0;
    },
    /** From the start, where all have been made. */
    play() {
      if (timer !== 0) return;
      if (at() >= last()) onStep(0);
      timer = window.setInterval(tick, PACE);
      onChange(true);
    },
    pause,
  };
}
