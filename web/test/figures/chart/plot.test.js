import { linearAxis, logAxis } from "../../../src/figures/chart/axis.js";
import { linePath, planPlot } from "../../../src/figures/chart/plot.js";
import { assert, test } from "../../testing.js";

const BARE = { left: 0, top: 0, right: 0, bottom: 0 };

test("on a falling logarithmic axis the largest value stands first and equal factors are equally far", () => {
  const axis = logAxis(0, -15);

  assert.equal(axis.share(1), 0);
  assert.close(axis.share(1e-15) ?? NaN, 1, 1e-12);
  assert.close(axis.share(1e-5) ?? NaN, 1 / 3, 1e-12);
  assert.close(axis.valueAt(1 / 3), 1e-5, 1e-17);
});

test("what is 0 or less has no place on a logarithmic axis", () => {
  assert.equal(logAxis(-3, 0).share(0), null);
  assert.equal(logAxis(-3, 0).share(-1), null);
  assert.equal(logAxis(-3, 0).share(null), null);
});

test("the numbers of a logarithmic axis are powers of ten, as many as there is room for", () => {
  const texts = logAxis(0, -15)
    .ticks(4)
    .map(({ text }) => text);

  assert.deepEqual(texts, ["10⁻¹⁵", "10⁻¹⁰", "10⁻⁵", "1"]);
});

test("values grow to the right and upwards within the plot", () => {
  const plot = planPlot(
    { width: 100, height: 50 },
    { x: linearAxis(0, 10), y: linearAxis(-1, 1) },
    BARE,
  );

  assert.equal(plot.x(5), 50);
  assert.equal(plot.y(-1), 50);
  assert.equal(plot.y(1), 0);
  assert.equal(plot.xAt(25), 2.5);
  assert.equal(plot.xAt(-20), 0, "stays within the axis");
});

test("a line has a gap where a value is missing", () => {
  const plot = planPlot(
    { width: 40, height: 10 },
    { x: linearAxis(0, 4), y: linearAxis(0, 1) },
    BARE,
  );

  assert.equal(linePath(plot, [0, 1, 2, 3, 4], [0, 1, null, 1, 0]), "M0 10L10 0M30 0L40 10");
});
