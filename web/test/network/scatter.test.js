import { assert, test } from "../testing.js";
import { scatterAxes } from "../../src/network/scatter-axes.js";
import { nearestSample, planScatter } from "../../src/network/scatter-plan.js";
import { sampleAfterKey } from "../../src/network/scatter-view.js";
import { smallScenery } from "./fixture.js";

const { samples } = smallScenery();

/** @typedef {import("../../src/network/scatter-axes.js").ScatterAxes} ScatterAxes */

test("a unit is as long across as up where both axes are inputs", () => {
  const axes = /** @type {ScatterAxes} */ (scatterAxes(samples, [0, 1]));
  const plan = planScatter({ width: 400, height: 300 }, axes);
  assert.close(plan.x.pixelsPerUnit, -plan.y.pixelsPerUnit, 0.1);
});

test("a regression of one input has its targets as the other axis", () => {
  const axes = scatterAxes(
    {
      ...samples,
      task: "regression",
      inputs: ["x1"],
      columns: 1,
      x: [1, 2, 3, 4],
      targetWindow: [-1, 2],
    },
    [0, 1],
  );
  assert.ok(axes?.isCurve);
  assert.deepEqual(axes?.y.window, [-1, 2]);
  assert.equal(axes?.y.of(1), 1);
});

test("of a set with more inputs the chosen two are the axes, with air around the samples", () => {
  const many = { ...samples, inputs: ["a", "b", "c"], columns: 3, window: undefined };
  const x = [0, 5, 10, 0, 6, 20, 0, 7, 30, 0, 8, 40];
  const axes = scatterAxes({ ...many, x }, [2, 1]);
  assert.equal(axes?.x.of(3), 40);
  assert.equal(axes?.y.of(3), 8);
  const [low, high] = axes?.x.window ?? [0, 0];
  assert.ok(low < 10 && high > 40);
  const [flatLow, flatHigh] = scatterAxes({ ...many, x }, [0, 1])?.x.window ?? [0, 0];
  assert.deepEqual([flatLow, flatHigh], [-1, 1]);
});

test("the nearest sample is met within reach and none beyond it", () => {
  const axes = /** @type {ScatterAxes} */ (scatterAxes(samples, [0, 1]));
  const plan = planScatter({ width: 400, height: 400 }, axes);
  const [x, y] = plan.toPixel(1, 0);
  assert.equal(nearestSample(plan, axes, 4, [x + 4, y - 3], 12), 1);
  assert.equal(nearestSample(plan, axes, 4, plan.toPixel(-5, -5), 12), null);
});

test("left and right walk through the mini-batch, up and down through all samples", () => {
  assert.equal(sampleAfterKey("ArrowRight", 7, 20, [7, 3, 9]), 3);
  assert.equal(sampleAfterKey("ArrowLeft", 7, 20, [7, 3, 9]), 9);
  assert.equal(sampleAfterKey("ArrowUp", 7, 20, [7, 3, 9]), 8);
  assert.equal(sampleAfterKey("ArrowDown", 0, 20, null), 19);
  assert.equal(sampleAfterKey("Tab", 0, 20, null), null);
});
