import { gapsOf } from "../../src/stage/contour-lines.js";
import { curveGaps, curveParts } from "../../src/stage/curve-picture.js";
import { assert, test } from "../testing.js";

test("a curve has gaps where it has no value, from edge to edge", () => {
  const x = [-2, -1, 0, 1, 2, 3, 4];
  assert.deepEqual(curveGaps({ x, f: [null, null, null, 0, 1, 2, 3] }), [[-2, 1]]);
  assert.deepEqual(curveGaps({ x, f: [3, 2, null, null, 1, null, null] }), [
    [-1, 2],
    [2, 4],
  ]);
});

test("a lone pole is no gap, nor is a curve without one", () => {
  const x = [-1, 0, 1, 2];
  assert.deepEqual(curveGaps({ x, f: [-1, null, 1, 0.5] }), []);
  assert.deepEqual(curveGaps({ x, f: [1, 0, 1, 4] }), []);
});

test("the undefined part of a terrain is bordered between its samples", () => {
  const defined = Uint8Array.from([0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1]);
  const [ring, ...others] = gapsOf({ columns: 4, rows: 3, defined });
  assert.equal(others.length, 0);
  assert.close(Math.max(...ring.map(([column]) => column)), 1.5, 1e-9);
  assert.deepEqual(gapsOf({ columns: 4, rows: 3, defined: null }), []);
});

test("a curve is broken at a pole, and drawn through a steep wall", () => {
  const x = Array.from({ length: 401 }, (_, i) => -4 + i / 50);
  const parts = (/** @type {(x: number) => number} */ f) =>
    curveParts({ x, f: x.map(f) }, 40).map((part) => part.length);
  const tangent = parts(Math.tan);
  assert.equal(tangent.length, 3);
  assert.equal(
    tangent.reduce((sum, length) => sum + length),
    401,
    "no point is left out",
  );
  assert.equal(parts((at) => 1 / (at - 0.001)).length, 2);
  assert.equal(parts((at) => 100 * Math.tanh(1000 * at)).length, 1);
  assert.equal(parts((at) => at ** 4).length, 1);
  assert.equal(parts((at) => 10 * Math.sin(900 * at)).length, 1);
});
