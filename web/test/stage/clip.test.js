import { test, assert } from "../testing.js";
import { clipSegment, exitTowards } from "../../src/stage/clip.js";

const box = { left: 0, top: 0, right: 10, bottom: 10 };

test("a segment within stays as it is", () => {
  assert.deepEqual(clipSegment([1, 2], [9, 8], box), [
    [1, 2],
    [9, 8],
  ]);
});

test("a segment that crosses is cut at both sides", () => {
  assert.deepEqual(clipSegment([-10, 5], [20, 5], box), [
    [0, 5],
    [10, 5],
  ]);
});

test("a segment that passes a corner outside is not seen", () => {
  assert.equal(clipSegment([-6, 2], [2, -6], box), null);
  assert.equal(clipSegment([12, 0], [12, 10], box), null);
});

test("a step that lands 1e250 pixels away is drawn towards where it landed", () => {
  const far = clipSegment([5, 5], [3e250, 4e250 + 5], box);
  assert.close(far?.[1][0] ?? NaN, 5 + 5 * 0.75, 1e-9);
  assert.close(far?.[1][1] ?? NaN, 10, 1e-9);
  const back = clipSegment([3e250, 4e250 + 5], [5, 5], box);
  assert.deepEqual(back?.[1], [5, 5]);
});

test("between two ends that are both beyond telling nothing is drawn", () => {
  assert.equal(clipSegment([-3e20, 4e20], [5e21, -6e21], box), null);
});

test("the edge marker lies on the edge and looks outwards", () => {
  const { at, angle } = exitTowards([1005, 5], box);
  assert.close(at[0], 10, 1e-9);
  assert.close(at[1], 5, 1e-9);
  assert.equal(angle, 0);
});
