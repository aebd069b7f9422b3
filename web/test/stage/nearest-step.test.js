import { nearestStep } from "../../src/stage/nearest-step.js";
import { ThinnedPath } from "../../src/stage/thinned-path.js";
import { assert, test } from "../testing.js";

/** @param {[number, number][]} points */
function pathThrough(points) {
  const xs = { at: (/** @type {number} */ step) => points[step][0] };
  const ys = { at: (/** @type {number} */ step) => points[step][1] };
  const path = new ThinnedPath(xs, ys, [0, 10], [0, 10]);
  path.extend(points.length);
  return path;
}

/** @type {(x: number, y: number) => [number, number]} */
const tenPixelsEach = (x, y) => [10 * x, 10 * y];

test("the pointer means the step that lies nearest to it", () => {
  const path = pathThrough([
    [0, 0],
    [4, 4],
    [8, 0],
  ]);
  assert.equal(nearestStep(path, tenPixelsEach, [41, 38]), 1);
  assert.equal(nearestStep(path, tenPixelsEach, [75, 4]), 2);
  assert.equal(nearestStep(path, tenPixelsEach, [2, 3]), 0);
});

test("a pointer far from every step means none", () => {
  const path = pathThrough([
    [0, 0],
    [4, 4],
  ]);
  assert.equal(nearestStep(path, tenPixelsEach, [90, 90]), null);
});
