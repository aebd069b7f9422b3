import { test, assert } from "../testing.js";
import { distances, placeLabel, pointAt } from "../../src/stage/label-placement.js";

const plot = { left: 0, top: 0, right: 400, bottom: 400 };

/**
 * @param {number} radius
 * @returns {[number, number][]}
 */
const circle = (radius) =>
  Array.from({ length: 181 }, (_, i) => [
    200 + radius * Math.cos((i * Math.PI) / 90),
    200 + radius * Math.sin((i * Math.PI) / 90),
  ]);

/**
 * @param {[number, number][]} ring
 * @param {import("../../src/stage/label-placement.js").Place[]} taken
 */
function placed(ring, taken) {
  const place = placeLabel(ring, 24, plot, taken);
  if (place === null) throw new Error("The label found no place.");
  return place;
}

test("a label lies on its line, within the plot and never upside down", () => {
  const place = placed(circle(150), []);
  assert.close(Math.hypot(place.at[0] - 200, place.at[1] - 200), 150, 1);
  assert.ok(Math.abs(place.angle) <= Math.PI / 2);
});

test("a line too small for its value stays without", () => {
  assert.equal(placeLabel(circle(6), 24, plot, []), null);
});

test("two labels never touch", () => {
  const first = placed(circle(150), []);
  const second = placed(circle(145), [first]);
  assert.ok(Math.hypot(first.at[0] - second.at[0], first.at[1] - second.at[1]) > 2 * first.radius);
});

test("a line that only runs along the edge has no room for a label", () => {
  const edge = /** @type {[number, number][]} */ ([
    [1, 0],
    [1, 400],
  ]);
  assert.equal(placeLabel(edge, 24, plot, []), null);
});

test("a point on a line is found by the way to it", () => {
  const line = /** @type {[number, number][]} */ ([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
  assert.deepEqual(pointAt(line, distances(line), 15), [10, 5]);
});
