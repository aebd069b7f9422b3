import { test, assert } from "../testing.js";
import { ThinnedPath } from "../../src/stage/thinned-path.js";

/** @param {[number, number][]} points */
function pathOf(points) {
  const path = new ThinnedPath(
    { at: (i) => points[i][0] },
    { at: (i) => points[i][1] },
    [-1, 1],
    [-1, 1],
  );
  path.extend(points.length);
  return path;
}

test("steps that can be told apart are all kept, in order", () => {
  const path = pathOf([
    [0, 0],
    [0.5, 0],
    [0.5, 0.5],
  ]);
  assert.deepEqual(path.from, [0, 1]);
  assert.deepEqual(path.to, [1, 2]);
});

test("a run that jumps between two points for ever is drawn once", () => {
  const path = pathOf(Array.from({ length: 100_000 }, (_, i) => [i % 2 ? 0.5 : -0.5, 0.1]));
  assert.deepEqual(path.to, [1]);
});

test("a run that creeps is joined to what one pixel can show", () => {
  const path = pathOf(Array.from({ length: 100_000 }, (_, i) => [-0.5 + i * 1e-5, 0]));
  assert.ok(path.to.length >= 500 && path.to.length <= 520);
  path.to.slice(0, -1).forEach((end, i) => assert.equal(end, path.from[i + 1]));
});

test("what is kept of a wild run is bounded", () => {
  let state = 1;
  const random = () => (state = (state * 16807) % 2147483647) / 1073741823.5 - 1;
  const points = /** @type {[number, number][]} */ (
    Array.from({ length: 100_000 }, () => [random(), random()])
  );
  const path = pathOf(points);
  assert.ok(path.to.length <= 6000);
  assert.ok(path.to.length > 1000);
});

test("a run that leaves is kept to the edge, and no more once it is out of sight", () => {
  const path = pathOf([
    [0, 0],
    [0.5, 0],
    [5, 0],
    [50, 1],
    [5e300, 1e300],
  ]);
  assert.deepEqual(path.to, [1, 2]);
});

test("it makes no difference whether steps arrive one by one", () => {
  const points = /** @type {[number, number][]} */ (
    Array.from({ length: 500 }, (_, i) => [Math.cos(i * 0.1) * 0.9, Math.sin(i * 0.13) * 0.9])
  );
  const whole = pathOf(points);
  const pieces = new ThinnedPath(
    { at: (i) => points[i][0] },
    { at: (i) => points[i][1] },
    [-1, 1],
    [-1, 1],
  );
  for (let length = 0; length <= points.length; length++) pieces.extend(length);
  assert.deepEqual(pieces.to, whole.to);
});

test("the part of the path up to a step is found", () => {
  const path = pathOf([
    [0, 0],
    [0.5, 0],
    [0.5, 0],
    [0.5, 0.5],
  ]);
  assert.equal(path.countUpTo(0), 0);
  assert.equal(path.countUpTo(1), 1);
  assert.equal(path.countUpTo(2), 1);
  assert.equal(path.countUpTo(3), 2);
});
