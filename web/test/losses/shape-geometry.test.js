import {
  linesOfCurves,
  namesBeside,
  pathOf,
  planShape,
  rangeOfShape,
} from "../../src/losses/shape-geometry.js";
import { assert, test } from "../testing.js";

test("the very ends of a curve, where a logarithm shoots up, do not make the axis", () => {
  assert.deepEqual(rangeOfShape([23, 2, 1, 0], 1), [0, 2 * 1.08]);
});

test("the present value makes the axis a little longer, but not ten times", () => {
  assert.close(rangeOfShape([23, 2, 1, 0], 3)[1], 3 * 1.08);
  assert.close(rangeOfShape([23, 2, 1, 0], 23)[1], 2 * 1.08);
});

test("a curve breaks off where it has no finite value", () => {
  const plot = planShape([0, 1, 2, 3], [null, 1, null, 1], 1, 200, 100);

  const path = pathOf([0, 1, 2, 3], [null, 1, null, 1], plot);

  assert.equal(path.match(/M/g)?.length, 2);
  assert.ok(!path.includes("L"));
});

test("no two names of curves stand in the same place", () => {
  const across = Array.from({ length: 101 }, (_, i) => i / 100);
  const curve = across.map((x) => 1 - x);
  const plot = planShape(across, curve, 0.5, 500, 220);

  const places = namesBeside([curve, curve, curve], ["MSE", "MAE", "CE"], plot);

  const keys = places.filter((place) => place !== null).map(String);
  assert.ok(keys.length >= 2);
  assert.equal(new Set(keys).size, keys.length);
});

test("curves that coincide are one line, whose one name names them all", () => {
  const across = Array.from({ length: 101 }, (_, i) => i / 100);
  const curve = across.map((x) => 1 - x);
  const other = across.map((x) => (1 - x) / 2);
  const plot = planShape(across, curve, 0.5, 500, 220);

  assert.deepEqual(linesOfCurves([curve, other, curve.map((y) => y + 1e-10)], plot), [[0, 2], [1]]);
});

test("curves that differ only where both leave the plot, at an infinite end, are one line", () => {
  const plot = planShape([0, 1, 2, 3], [9, 2, 1, 0], 1, 500, 220);

  assert.deepEqual(
    linesOfCurves(
      [
        [null, 2, 1, 0],
        [23, 2, 1, 0],
      ],
      plot,
    ),
    [[0, 1]],
  );
});

test("the largest losses of all are drawn as well", () => {
  const values = [null, 1e308, 1e308, 0, 1e308, null];
  const across = [-1e308, -5e307, -1e307, 1e307, 5e307, 1e308];

  const plot = planShape(across, values, Infinity, 300, 200);

  assert.ok(!/NaN|Infinity/.test(pathOf(across, values, plot)));
});
