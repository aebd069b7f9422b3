import { meanAngle, planCloud } from "../../src/health/cloud-plan.js";
import { decadesOf, shareOf } from "../../src/health/decades.js";
import { assert, test } from "../testing.js";

test("the full gradient points to the right, and each mini-batch to its own side of it", () => {
  const cloud = { fullNorm: 2, lengths: [4, 1], angles: [Math.PI / 2, Math.PI] };
  const { origin, radius, tips, full } = planCloud(cloud, 340, 190);
  assert.close(full[0] - origin[0], radius / 2);
  assert.equal(full[1], origin[1]);
  assert.close(tips[0][0], origin[0]);
  assert.close(origin[1] - tips[0][1], radius);
  assert.close(origin[0] - tips[1][0], radius / 4);
});

test("the longest gradient fits on a narrow phone", () => {
  const cloud = { fullNorm: 1, lengths: [9], angles: [0] };
  const { tips } = planCloud(cloud, 300, 190);
  assert.ok(tips[0][0] <= 300);
});

test("the mean angle is told in degrees", () => {
  assert.close(meanAngle([0, Math.PI / 2]), 45);
});

test("an axis of decades spans all layers and does not shrink while a run goes on", () => {
  const first = decadesOf([3e-6, 0.2], null);
  assert.deepEqual(first, [-6, 0]);
  assert.deepEqual(decadesOf([0.01, 0.2], first), [-6, 0]);
  assert.deepEqual(decadesOf([0.2, 0.4], null), [-4, 0]);
});

test("a gradient of nought has no bar", () => {
  assert.equal(shareOf(0, [-4, 0]), 0);
  assert.close(shareOf(0.01, [-4, 0]), 0.5);
});
