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
