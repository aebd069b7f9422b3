import { element } from "../../src/controls/element.js";
import { pauseOutOfSight } from "../../src/embed/sight.js";
import { assert, test } from "../testing.js";

test("a page that is seen plays at once, and pauses at once", () => {
  document.body.append(element("p", {}));
  let isPlaying = false;
  const playback = pauseOutOfSight({
    isPlaying: () => isPlaying,
    play: () => {
      isPlaying = true;
    },
    pause: () => {
      isPlaying = false;
    },
  });
  playback.play();
  assert.equal(isPlaying, true);
  playback.pause();
  assert.equal(isPlaying, false);
});

test("what is out of sight is on where it goes on once it is seen, unless it was paused meanwhile", () => {
  const { IntersectionObserver } = globalThis;
  /** @type {(isIntersecting: boolean) => void} */
  let sees = () => {};
  class Watched {
    /** @param {(entries: { isIntersecting: boolean }[]) => void} tell */
    constructor(tell) {
      sees = (isIntersecting) => tell([{ isIntersecting }]);
    }
    observe() {}
  }
  Object.assign(globalThis, { IntersectionObserver: Watched });
  let isPlaying = true;
  try {
    const playback = pauseOutOfSight({
      isPlaying: () => isPlaying,
      play: () => {
        isPlaying = true;
      },
      pause: () => {
        isPlaying = false;
      },
    });
    assert.equal(playback.isOn, true);
    sees(false);
    assert.equal(isPlaying, false);
    assert.equal(playback.isOn, true, "it goes on once it is seen");
    playback.pause();
    assert.equal(playback.isOn, false);
    playback.play();
    assert.equal(playback.isOn, true);
    assert.equal(isPlaying, false);
    sees(true);
    assert.equal(isPlaying, true);
  } finally {
    Object.assign(globalThis, { IntersectionObserver });
  }
});
