import { test, assert } from "../testing.js";
import { motionBetween, progressOf } from "../../src/stage/step-motion.js";

const calm = { playing: true, pace: 2, reduced: false, now: 1000 };

test("one step at a slow pace is followed, forwards and backwards", () => {
  assert.equal(motionBetween(4, 5, calm)?.duration, 280);
  assert.equal(motionBetween(5, 4, { ...calm, playing: false })?.to, 4);
  assert.equal(motionBetween(4, 5, { ...calm, pace: 1 / 1.2 })?.duration, 400);
});

test("a fast pace, a leap and a wish for less motion are cuts", () => {
  assert.equal(motionBetween(4, 5, { ...calm, pace: 10 }), null);
  assert.equal(motionBetween(4, 5, { ...calm, pace: "max" }), null);
  assert.equal(motionBetween(4, 9, calm), null);
  assert.equal(motionBetween(-1, 0, calm), null);
  assert.equal(motionBetween(4, 5, { ...calm, reduced: true }), null);
});

test("a motion begins at once, slows down and arrives", () => {
  const motion = { from: 4, to: 5, start: 1000, duration: 280 };
  assert.equal(progressOf(motion, 1000), 0);
  assert.ok(progressOf(motion, 1140) > 0.5);
  assert.equal(progressOf(motion, 1280), 1);
  assert.equal(progressOf(motion, 9999), 1);
});
