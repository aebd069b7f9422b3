import { smallBars } from "../../src/losses/element-bars.js";
import { assert, test } from "../testing.js";

test("the largest takes the whole height, the others their share of it", () => {
  const bars = smallBars([0.5, -1, 0]);

  assert.deepEqual(
    bars.map(({ from, to }) => [from, to]),
    [
      [0, 0.5],
      [-1, 0],
      [0, 0],
    ],
  );
});

test("what is infinite is marked, and what is undefined has no height", () => {
  const [infinite, undefinedOne, finite] = smallBars(["plusInfinity", "undefined", 2]);

  assert.ok(infinite.isInfinite);
  assert.deepEqual([undefinedOne.from, undefinedOne.to], [0, 0]);
  assert.equal(finite.to, 1);
});
