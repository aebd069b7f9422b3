import { test, assert } from "../testing.js";
import { linearScale, roundStepBelow, ticksOf } from "../../src/stage/scale.js";

test("a scale maps its domain to its range, and back", () => {
  const scale = linearScale([-5, 5], [400, 0]);
  assert.equal(scale.toPixel(-5), 400);
  assert.equal(scale.toPixel(5), 0);
  assert.equal(scale.toPixel(0), 200);
  assert.close(scale.toValue(scale.toPixel(1.25)), 1.25, 1e-12);
});

test("a domain without extent is refused by name", () => {
  assert.throws(() => linearScale([2, 2], [0, 100]));
  assert.throws(() => linearScale([NaN, 2], [0, 100]));
});

test("round steps are one, two or five times a power of ten", () => {
  for (const [value, step] of [
    [1, 1],
    [1.99, 1],
    [2, 2],
    [4.9, 2],
    [7, 5],
    [10, 10],
    [0.3, 0.2],
    [0.05, 0.05],
    [3e-9, 2e-9],
    [123456, 100000],
  ]) {
    assert.close(roundStepBelow(value), step, step * 1e-12);
  }
});

test("ticks are round, within the interval and not too many", () => {
  assert.deepEqual(ticksOf(-5, 5, 5), [-4, -2, 0, 2, 4]);
  assert.deepEqual(ticksOf(-1, 3, 9), [-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3]);
  assert.deepEqual(ticksOf(0, 0.35, 4), [0, 0.1, 0.2, 0.3]);
  for (const most of [2, 3, 7, 12]) {
    assert.ok(ticksOf(-4.5, 4.5, most).length <= most);
    assert.ok(ticksOf(-4.5, 4.5, most).length >= 1);
  }
});

test("the widest extent of all has a scale, and round values on it", () => {
  const scale = linearScale([-1e308, 1e308], [400, 0]);
  assert.equal(scale.toPixel(0), 200);
  assert.equal(scale.toPixel(1e308), 0);
  assert.close(scale.toValue(100) / 1e308, 0.5, 1e-12);
  assert.deepEqual(ticksOf(-1e308, 1e308, 5), [-1e308, -5e307, 0, 5e307, 1e308]);
});
