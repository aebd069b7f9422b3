import { linearSlider, logSlider } from "../../src/figures/slider-scale.js";
import { assert, test } from "../testing.js";

test("places of a logarithmic slider stand for numbers that can be typed again", () => {
  const { last, valueAt, placeOf } = logSlider(1e-15, 1, 4);

  assert.equal(last, 60);
  assert.equal(valueAt(0), 1e-15);
  assert.equal(valueAt(44), 1e-4);
  assert.equal(valueAt(45), 1.78e-4);
  assert.equal(placeOf(1e-4), 44);
  assert.equal(placeOf(1e-20), 0, "beyond the end");
});

test("places of a linear slider are steps without the dust of floating point", () => {
  const { last, valueAt, placeOf } = linearSlider(-1, 1, 0.1);

  assert.equal(last, 20);
  assert.equal(valueAt(13), 0.3);
  assert.equal(valueAt(10), 0);
  assert.equal(placeOf(0.3), 13);
  assert.equal(placeOf(7), 20, "beyond the end");
});
