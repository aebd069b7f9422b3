import { actionOfKey } from "../../src/samples/drawing/cross.js";
import { samplesOfPoints } from "../../src/samples/drawing/drawn-samples.js";
import {
  EMPTY,
  MOST_POINTS,
  erased,
  placed,
  stroke,
  undone,
} from "../../src/samples/drawing/points.js";
import { assert, test } from "../testing.js";

const at = (/** @type {number} */ x, /** @type {number} */ y, mark = 0) => ({ x, y, mark });
const key = (/** @type {string} */ name, held = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test("one undo takes back a whole stroke, and brings back what was erased", () => {
  const first = placed(placed(stroke(EMPTY), at(0, 0)), at(0.1, 0));
  const second = placed(stroke(first), at(0.5, 0.5, 1));
  const third = erased(stroke(second), { x: 0.05, y: 0 });
  assert.deepEqual(third.points, [at(0.5, 0.5, 1)]);
  assert.equal(undone(third).points.length, 3);
  assert.equal(undone(undone(third)).points.length, 2);
  assert.deepEqual(undone(undone(undone(third))), EMPTY);
  assert.deepEqual(undone(EMPTY), EMPTY);
});

test("no more points are drawn than can be shown, and none outside the square", () => {
  let sketch = placed(EMPTY, at(1.7, -3));
  assert.deepEqual(sketch.points, [at(1, -1)]);
  for (let i = 0; i < MOST_POINTS + 5; i++) sketch = placed(sketch, at(0, 0));
  assert.equal(sketch.points.length, MOST_POINTS);
});

test("marks become classes from 0 on, named as their brushes are", () => {
  assert.deepEqual(samplesOfPoints([at(0, 0.5, 3), at(-1, 0, 1), at(1, 1, 3)], "classes"), {
    samples: {
      inputs: ["x1", "x2"],
      x: [
        [0, 0.5],
        [-1, 0],
        [1, 1],
      ],
      t: [1, 0, 1],
      classes: ["2", "4"],
    },
  });
});

test("heights become values of one input", () => {
  assert.deepEqual(samplesOfPoints([at(0, 0.5), at(-1, 0)], "values"), {
    samples: { inputs: ["x1"], x: [[0], [-1]], t: [0.5, 0] },
  });
});

test("a single point or a single class is nothing to learn from", () => {
  assert.deepEqual(samplesOfPoints([at(0, 0)], "values"), { obstacle: "tooFewPoints" });
  assert.deepEqual(samplesOfPoints([at(0, 0), at(1, 1)], "classes"), { obstacle: "oneMark" });
});

test("arrows move the cross within the square, with Shift by less", () => {
  const cross = { x: 0.95, y: 0 };
  assert.deepEqual(actionOfKey(key("ArrowRight"), cross, 5), { type: "move", x: 1, y: 0 });
  assert.deepEqual(actionOfKey(key("ArrowDown", { shiftKey: true }), cross, 5), {
    type: "move",
    x: 0.95,
    y: -0.02,
  });
});

test("Enter places, Delete erases, digits choose a class, and other keys are left alone", () => {
  const cross = { x: 0, y: 0 };
  assert.deepEqual(actionOfKey(key("Enter"), cross, 5), { type: "place" });
  assert.deepEqual(actionOfKey(key("Delete"), cross, 5), { type: "erase" });
  assert.deepEqual(actionOfKey(key("3"), cross, 5), { type: "choose", mark: 2 });
  assert.equal(actionOfKey(key("7"), cross, 5), null);
  assert.deepEqual(actionOfKey(key("z", { ctrlKey: true }), cross, 5), { type: "undo" });
  assert.equal(actionOfKey(key("Tab"), cross, 5), null);
});
