import { test, assert } from "../testing.js";
import { MARGIN, contains, planStage } from "../../src/stage/plan.js";

test("on a map a unit is as long on both axes, so a gradient stands upright on its line", () => {
  const plan = planStage({ width: 900, height: 500 }, [-2, 2], [-1, 3], true);
  assert.close(plan.x.pixelsPerUnit, -plan.y.pixelsPerUnit, 0.5);
  assert.equal(plan.plot.bottom - plan.plot.top, 500 - MARGIN.top - MARGIN.bottom);
});

test("a graph fills the stage", () => {
  const { plot } = planStage({ width: 900, height: 500 }, [-10, 10], [-1, 4], false);
  assert.equal(plot.right - plot.left, 900 - MARGIN.left - MARGIN.right);
  assert.equal(plot.bottom - plot.top, 500 - MARGIN.top - MARGIN.bottom);
});

test("up on the stage is up in f", () => {
  const plan = planStage({ width: 400, height: 400 }, [0, 1], [0, 1], true);
  const [x, top] = plan.toPixel(0.25, 1);
  assert.close(x, plan.plot.left + 0.25 * (plan.plot.right - plan.plot.left), 1e-9);
  assert.equal(top, plan.plot.top);
  assert.ok(contains(plan.plot, [x, top]));
  assert.ok(!contains(plan.plot, plan.toPixel(0.25, 1.01)));
});

test("a point beyond all bounds keeps its direction and stays finite", () => {
  const plan = planStage({ width: 400, height: 400 }, [-1, 1], [-1, 1], true);
  const [x, y] = plan.toPixel(1e290, 2e290);
  assert.ok(Number.isFinite(x) && Number.isFinite(y));
  assert.close(y / x, -2, 1e-6);
  assert.ok(Number.isFinite(plan.toPixel(-1.7e308, 1)[0]));
});
