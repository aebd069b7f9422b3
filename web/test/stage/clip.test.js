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

test("the edge marker lies on the edge and looks outwards", () => {
  const { at, angle } = exitTowards([1005, 5], box);
  assert.close(at[0], 10, 1e-9);
  assert.close(at[1], 5, 1e-9);
  assert.equal(angle, 0);
});
