import { heightsOf } from "../../src/network/own-curve.js";
import { assert, test } from "../testing.js";

test("the largest value of a curve reaches the edge, and 0 is in the middle", () => {
  assert.deepEqual([...heightsOf([-2, 0, 1, 2])], [0, 128, 191, 255]);
});

test("a curve that is 0 everywhere lies in the middle", () => {
  assert.deepEqual([...heightsOf([0, 0])], [128, 128]);
});
