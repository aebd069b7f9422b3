import { test, assert } from "../testing.js";
import { layOutFlags, spreadLabels } from "../../src/curves/flag-layout.js";

test("flags that are far apart stand in the first row, near ones below each other", () => {
  const spots = layOutFlags(
    [
      { x: 10, width: 60 },
      { x: 30, width: 60 },
      { x: 200, width: 60 },
    ],
    3,
    400,
  );
  assert.deepEqual(
    spots.map((spot) => spot?.row),
    [0, 1, 0],
  );
});

test("where no row is left a flag stays without its text", () => {
  const flags = [10, 12, 14].map((x) => ({ x, width: 60 }));
  assert.equal(layOutFlags(flags, 2, 400)[2], null);
});

test("the text of a flag at the edge ends at the edge", () => {
  assert.deepEqual(layOutFlags([{ x: 390, width: 60 }], 3, 400), [{ row: 0, left: 340 }]);
});

test("labels at one height are spread around it, in order and within the picture", () => {
  const heights = spreadLabels([100, 100, 20, 99], 14, [7, 110]);
  const sorted = heights.toSorted((a, b) => a - b);
  for (let i = 1; i < sorted.length; i++) assert.ok(sorted[i] - sorted[i - 1] >= 14 - 1e-9);
  assert.equal(heights[2], 20);
  assert.ok(heights.every((height) => height >= 7 && height <= 110));
});
