import {
  exactNumber,
  editableNumber,
  formatCount,
  formatDigits,
  formatFixed,
  formatNumber,
} from "../../src/numbers/format.js";
import { parseNumber } from "../../src/numbers/parse.js";
import { assert, test } from "../testing.js";

test("a number is read with four significant digits and a true minus", () => {
  assert.equal(formatNumber(0.1), "0.1");
  assert.equal(formatNumber(-2.66666), "−2.667");
  assert.equal(formatNumber(-3), "−3");
  assert.equal(formatNumber(1234.56), "1235");
  assert.equal(formatNumber(0), "0");
  assert.equal(formatNumber(-0), "0");
});

test("far from one a power of ten takes the place of zeros", () => {
  assert.equal(formatNumber(2.59e13), "2.59×10¹³");
  assert.equal(formatNumber(-1.5e-7), "−1.5×10⁻⁷");
  assert.equal(formatNumber(0.0001), "0.0001");
  assert.equal(formatNumber(99999.9), "1×10⁵", "rounding may carry into the next power");
  assert.equal(formatNumber(99.999), "100");
});

test("in columns the zeros at the end stay", () => {
  assert.equal(formatFixed(0.1), "0.1000");
  assert.equal(formatFixed(-3), "−3.000");
  assert.equal(formatFixed(1e-10), "1.000×10⁻¹⁰");
});

test("all digits read back as the same number", () => {
  const values = [
    0.1, -0.24000000000000005, 2.589837473732836e13, 5e-324, 1.7976931348623157e308, -1e-7,
  ];
  for (const value of values) {
    assert.ok(Object.is(parseNumber(exactNumber(value)), value), exactNumber(value));
    assert.ok(Object.is(parseNumber(editableNumber(value)), value), editableNumber(value));
  }
  assert.equal(editableNumber(1e-6), "1e-6");
});

test("two close numbers get the digits that tell them apart", () => {
  assert.equal(formatDigits(25.00060001, 10), "25.00060001");
});

test("large counts are grouped so that they can be read", () => {
  assert.equal(formatCount(1000), "1000");
  assert.equal(formatCount(1_000_000), "1\u2009000\u2009000");
});
