import { assert, test } from "../testing.js";
import { WIDEST, WIDTHS, lineScale, lineWidth, widthClass } from "../../src/network/line-scale.js";

test("the widest line stands for a round number that no weight exceeds", () => {
  assert.equal(lineScale([[0.3, -1.4], [0.2]]), 2);
  assert.equal(lineScale([[0.02]]), 0.02);
  assert.equal(lineScale([[-0.021]]), 0.05);
  assert.equal(lineScale([[7]]), 10);
});

test("the scale stays while the weights fill it, so that lines do not pulse", () => {
  assert.equal(lineScale([[0.9]], 2), 2);
  assert.equal(lineScale([[2.1]], 2), 5);
  assert.equal(lineScale([[0.01]], 2), 0.01);
  assert.equal(lineScale([[0]], 2), 2);
  assert.equal(lineScale([]), 1);
});

test("a weight of zero is still a line", () => {
  assert.ok(lineWidth(0, 1) > 0);
  assert.equal(lineWidth(-3, 3), WIDEST);
  assert.equal(lineWidth(30, 3), WIDEST);
});

test("the classes of widths cover all weights", () => {
  assert.equal(widthClass(0, 2), 0);
  assert.equal(widthClass(-2, 2), WIDTHS - 1);
});
