import { digitsOfDifference } from "../../src/figures/digits.js";
import { heightOf } from "../../src/figures/height.js";
import { intervalIn } from "../../src/figures/interval.js";
import { matrixIn, matrixText } from "../../src/figures/matrix-text.js";
import { numberOf } from "../../src/figures/outcome-text.js";
import { assert, test } from "../testing.js";

test("operands are written with the digits in which they differ, and a few more", () => {
  assert.equal(digitsOfDifference(1.71, 0.75), 4);
  assert.equal(digitsOfDifference(0.7500200001, 0.7499800001), 8);
  assert.equal(digitsOfDifference(0.5, 0.5), 17, "no difference: all of them");
  assert.equal(digitsOfDifference("undefined", 1), 4);
});

test("outcomes that JSON cannot hold are numbers again", () => {
  assert.equal(numberOf("plusInfinity"), Infinity);
  assert.equal(numberOf("minusInfinity"), -Infinity);
  assert.ok(Number.isNaN(numberOf("undefined")));
  assert.equal(numberOf(-2.5), -2.5);
});

test("a pole does not flatten the rest of its curve", () => {
  const x = Array.from({ length: 101 }, (_, i) => (i - 50) / 10);
  const values = x.map((value) => (value === 0 ? null : 1 / value));
  values[49] = -1e9;

  const [low, high] = heightOf(values);

  assert.ok(low > -10 && high < 10.1, `${low} to ${high}`);
});

test("a level curve has height all the same", () => {
  const [low, high] = heightOf([3, 3, 3]);

  assert.ok(low < 3 && high > 3);
  assert.deepEqual(heightOf([null, null]), [-1, 1]);
});

test("a matrix in a link is read as it was written; one with ragged rows is named", () => {
  const matrix = [
    [0.6, -1e-5],
    [3, 0],
  ];
  const query = new URLSearchParams({ W: matrixText(matrix), x: "1,2;3", y: "1,a" });
  /** @type {string[]} */
  const faults = [];

  assert.deepEqual(matrixIn(query, "W", faults), matrix);
  assert.equal(matrixIn(query, "x", faults), undefined);
  assert.equal(matrixIn(query, "y", faults), undefined);
  assert.deepEqual(faults, ["x", "y"]);
});

test("a window in a link runs from its lower to its upper end", () => {
  /** @type {string[]} */
  const faults = [];
  const query = new URLSearchParams({ window: "-4,6", turned: "6,-4" });

  assert.deepEqual(intervalIn(query, "window", faults), [-4, 6]);
  assert.equal(intervalIn(query, "turned", faults), undefined);
  assert.deepEqual(faults, ["turned"]);
});
