/**
 * Resolves once the page is in sight, also within a frame that is far down in another page.
 *
 * @returns {Promise<void>}
 */
export function seen() {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
}

/**
 * Pauses what plays when it goes out of sight, and lets it go on where it was when it comes back.
 *
 * @param {{ isPlaying: () => boolean, play: () => void, pause: () => void }} playback
 * @returns {{ readonly isOn: boolean, play: () => void, pause: () => void }} for who does not see it either: what
 *   is played out of sight waits until it is seen
 */
export function pauseOutOfSight(playback) {
  let isInterrupted = false;
  let isSeen = true;
  new IntersectionObserver((entries) => {
    isSeen = entries[entries.length - 1].isIntersecting;
    if (!isSeen && playback.isPlaying()) {
      isInterrupted = true;
      playback.pause();
    } else if (isSeen && isInterrupted) {
      isInterrupted = false;
      playback.play();
    }
  }).observe(document.documentElement);

  return {
    /** Whether it plays, or will once it is seen again. */
    get isOn() {
      return isInterrupted || playback.isPlaying();
    },
    play() {
      if (isSeen) playback.play();
      else isInterrupted = true;
    },
    pause() {
      isInterrupted = false;
      playback.pause();
    },
  };
}
