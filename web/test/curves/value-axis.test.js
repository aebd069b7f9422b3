import { test, assert } from "../testing.js";
import { linearAxis, logAxis } from "../../src/curves/value-axis.js";

test("a loss of any size is placed in small numbers and labelled in its own", () => {
  const axis = linearAxis(25, 6.724e26);
  assert.close(axis.range[1], 8, 1e-12);
  assert.close(/** @type {number} */ (axis.place(6.724e26)), 6.724, 1e-12);
  assert.deepEqual(
    axis.ticks(5).map((tick) => tick.text),
    ["0", "2×10²⁶", "4×10²⁶", "6×10²⁶", "8×10²⁶"],
  );
});

test("an ordinary loss is labelled in plain numbers", () => {
  const axis = linearAxis(0.1, 25);
  assert.deepEqual(
    axis.ticks(6).map((tick) => tick.text),
    ["0", "5", "10", "15", "20", "25"],
  );
});

test("on the logarithmic axis a tenth is one step down, and nothing is no place", () => {
  const axis = logAxis(1e-7, 25);
  assert.deepEqual(axis.range, [-7, 2]);
  assert.close(/** @type {number} */ (axis.place(0.1)), -1, 1e-12);
  assert.equal(axis.place(0), null);
  assert.equal(axis.place(-3), null);
  assert.deepEqual(
    axis.ticks(5).map((tick) => tick.text),
    ["10⁻⁵", "1"],
  );
});
