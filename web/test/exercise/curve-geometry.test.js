import { nearestTo, pathOf, planCurve, withStroke } from "../../src/exercise/curve-geometry.js";
import { assert, test } from "../testing.js";

const PLACES = [0, 1, 2, 3, 4];
const PLOT = { left: 10, top: 0, right: 50, bottom: 20 };
const PLAN = planCurve(PLOT, PLACES, -1, 1);
const NONE = PLACES.map(() => null);

test("places go from edge to edge, heights from the lower edge up", () => {
  assert.deepEqual(PLACES.map(PLAN.x), [10, 20, 30, 40, 50]);
  assert.deepEqual([-1, 0, 1].map(PLAN.y), [20, 10, 0]);
});

test("a spot beyond the picture counts at its edge", () => {
  assert.deepEqual(PLAN.spotAt(30, 5), { place: 2, height: 0.5 });
  assert.deepEqual(PLAN.spotAt(-100, 100), { place: 0, height: -1 });
  assert.deepEqual(PLAN.spotAt(100, -100), { place: 4, height: 1 });
});

test("a fast stroke leaves out no place", () => {
  const stroke = withStroke(NONE, PLACES, { place: 0, height: -1 }, { place: 4, height: 1 });
  assert.deepEqual(stroke, [-1, -0.5, 0, 0.5, 1]);
});

test("a stroke backwards draws the same", () => {
  const [from, to] = [
    { place: 1, height: 0 },
    { place: 3, height: 1 },
  ];
  assert.deepEqual(withStroke(NONE, PLACES, from, to), withStroke(NONE, PLACES, to, from));
});

test("a click moves the nearest place alone", () => {
  const spot = { place: 2.4, height: 0.5 };
  assert.deepEqual(withStroke(NONE, PLACES, spot, spot), [null, null, 0.5, null, null]);
  assert.equal(nearestTo(PLACES, 2.6), 3);
});

test("what was drawn elsewhere stays", () => {
  const drawn = [1, 1, 1, 1, 1];
  const stroke = withStroke(drawn, PLACES, { place: 3, height: 0 }, { place: 4, height: 0 });
  assert.deepEqual(stroke, [1, 1, 1, 0, 0]);
});

test("the path has a gap where nothing is drawn", () => {
  assert.equal(pathOf([0, 0, null, 1, null], PLACES, PLAN), "M10 10L20 10M40 0");
});
