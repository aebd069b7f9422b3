import { barAt, grainOf, layOutBars, valueAt, valueByKey } from "../../src/losses/bar-layout.js";
import { assert, test } from "../testing.js";

test("each element has a place of its own, and rows stand apart", () => {
  const { bars } = layOutBars([2, 3], [0, 1], 400, 240);

  assert.deepEqual(
    bars.map(({ row, column }) => [row, column]),
    [
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ],
  );
  const gaps = bars.slice(1).map((bar, i) => bar.left - bars[i].left - bars[i].width);
  assert.close(gaps[0], 0);
  assert.ok(gaps[2] > 10, "rows stand apart");
  assert.ok(bars[5].left + bars[5].width <= 400);
});

test("a height is read back as the value that is drawn there", () => {
  const layout = layOutBars([1, 4], [-3, 3], 400, 240);

  assert.close(valueAt(layout, layout.scale.toPixel(1.5)), 1.5, 1e-9);
  assert.equal(valueAt(layout, -1000), 3);
  assert.equal(valueAt(layout, 1000), -3);
});

test("the element under a point is the nearest one", () => {
  const layout = layOutBars([1, 4], [0, 1], 400, 240);

  assert.equal(barAt(layout, layout.bars[2].left + 3).place, 2);
  assert.equal(barAt(layout, 0).place, 0);
});

test("one key changes a probability by a hundredth, and never beyond 0 and 1", () => {
  assert.equal(grainOf([0, 1]), 0.01);
  assert.equal(valueByKey("ArrowUp", 0.6, [0, 1]), 0.61);
  assert.equal(valueByKey("PageDown", 0.05, [0, 1]), 0);
  assert.equal(valueByKey("End", 0.05, [0, 1]), 1);
  assert.equal(valueByKey("a", 0.05, [0, 1]), undefined);
});
