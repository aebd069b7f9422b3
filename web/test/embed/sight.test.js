import { element } from "../../src/controls/element.js";
import { pauseOutOfSight } from "../../src/embed/sight.js";
import { assert, test } from "../testing.js";

/** @param {boolean} plays at first */
function sceneThat(plays) {
  let isPlaying = plays;
  return {
    isPlaying: () => isPlaying,
    play() {
      isPlaying = true;
    },
    pause() {
      isPlaying = false;
    },
  };
}

test("a page that is seen plays at once, and pauses at once", () => {
  document.body.append(element("p", {}));
  const scene = sceneThat(false);
  const playback = pauseOutOfSight(scene);
  playback.play();
  assert.equal(scene.isPlaying(), true);
  playback.pause();
  assert.equal(scene.isPlaying(), false);
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
  const scene = sceneThat(true);
  try {
    const playback = pauseOutOfSight(scene);
    assert.equal(playback.isOn, true);
    sees(false);
    assert.equal(scene.isPlaying(), false);
    assert.equal(playback.isOn, true, "it goes on once it is seen");
    playback.pause();
    assert.equal(playback.isOn, false);
    playback.play();
    assert.equal(playback.isOn, true);
    assert.equal(scene.isPlaying(), false);
    sees(true);
    assert.equal(scene.isPlaying(), true);
  } finally {
    Object.assign(globalThis, { IntersectionObserver });
  }
});
