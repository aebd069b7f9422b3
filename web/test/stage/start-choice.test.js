import { test, assert } from "../testing.js";
import { planStage } from "../../src/stage/plan.js";
import { pointAfterKey, pointUnder } from "../../src/stage/start-choice.js";

const plan = planStage({ width: 556, height: 540 }, [-5, 5], [-5, 5], true);

test("a click sets a start in round numbers, no finer than a pixel", () => {
  const [x, y] = plan.toPixel(-3.004, 4.001);
  assert.deepEqual(pointUnder(plan, [x, y], 2), [-3, 4]);
  assert.deepEqual(pointUnder(plan, [x, y], 1), [-3]);
});

test("a drag beyond the edge stays within the window", () => {
  assert.deepEqual(pointUnder(plan, [-100, 9999], 2), [-5, -5]);
});

test("arrow keys move the start by a round step, with Shift ten times as far", () => {
  assert.deepEqual(pointAfterKey(plan, [-3, 4], "ArrowRight", false), [-2.9, 4]);
  assert.deepEqual(pointAfterKey(plan, [-3, 4], "ArrowDown", true), [-3, 3]);
  assert.deepEqual(pointAfterKey(plan, [-3], "ArrowLeft", true), [-4]);
});

test("keys stop at the edge, and other keys do nothing", () => {
  assert.deepEqual(pointAfterKey(plan, [4.95, 0], "ArrowRight", true), [5, 0]);
  assert.equal(pointAfterKey(plan, [0, 0], "Enter", false), null);
  assert.equal(pointAfterKey(plan, [0], "ArrowUp", false), null);
});

test("ten small steps make one large one, without a trace of rounding", () => {
  /** @type {number[] | null} */
  let point = [0.3, 0];
  for (let i = 0; i < 10; i++) point = pointAfterKey(plan, point ?? [], "ArrowRight", false);
  assert.deepEqual(point, pointAfterKey(plan, [0.3, 0], "ArrowRight", true));
});
