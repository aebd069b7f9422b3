import { test, assert } from "../testing.js";
import { placeNames } from "../../src/stage/name-placement.js";

const plot = { left: 0, top: 0, right: 400, bottom: 400 };

test("a name stands to the upper right of its point", () => {
  const [[x, y]] = placeNames([[200, 200]], plot);
  assert.ok(x > 200 && y < 200);
});

test("at the edge a name stays within the picture", () => {
  const [[x, y]] = placeNames([[398, 3]], plot);
  assert.ok(x < 392 && y > 8);
});

test("four runs at one place still have four readable names", () => {
  const points = /** @type {[number, number][]} */ ([
    [200, 200],
    [203, 199],
    [201, 204],
    [198, 202],
  ]);
  const names = placeNames(points, plot);
  for (let i = 0; i < 4; i++) {
    for (let j = 0; j < i; j++) {
      assert.ok(Math.hypot(names[i][0] - names[j][0], names[i][1] - names[j][1]) >= 14);
    }
  }
});
