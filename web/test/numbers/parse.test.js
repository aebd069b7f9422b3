import { parseNumber } from "../../src/numbers/parse.js";
import { assert, test } from "../testing.js";

test("a number may be typed in any of the usual ways", () => {
  assert.equal(parseNumber("0.3"), 0.3);
  assert.equal(parseNumber(" 1e-4 "), 1e-4);
  assert.equal(parseNumber("1E+3"), 1000);
  assert.equal(parseNumber("0,9"), 0.9);
  assert.equal(parseNumber(".5"), 0.5);
  assert.equal(parseNumber("−3"), -3);
  assert.equal(parseNumber("1,234,567.5"), 1234567.5);
});

test("the digits and signs of a Chinese keyboard are read", () => {
  assert.equal(parseNumber("０．９"), 0.9);
  assert.equal(parseNumber("０，９"), 0.9);
  assert.equal(parseNumber("0。3"), 0.3);
  assert.equal(parseNumber("－１ｅ－４"), -1e-4);
});

test("what the page writes can be typed again", () => {
  assert.equal(parseNumber("1.5×10⁻⁷"), 1.5e-7);
  assert.equal(parseNumber("2.59×10¹³"), 2.59e13);
});

test("1,000 is refused because readers do not agree on it", () => {
  assert.equal(parseNumber("1,000"), null);
  assert.equal(parseNumber("0,125"), 0.125, "here only a decimal comma makes sense");
});

test("a space groups thousands, and parts two numbers", () => {
  assert.equal(parseNumber("20 000"), 20000);
  assert.equal(parseNumber("1 234 567.5"), 1234567.5);
  assert.equal(parseNumber("1_000"), 1000);
  assert.equal(parseNumber("1.5 × 10⁻⁷"), 1.5e-7);
  assert.equal(parseNumber("− 3"), -3);
  for (const text of ["1 2", "0.5 0.25", "3 -1", "1_0"])
    assert.equal(parseNumber(text), null, text);
});

test("what is no finite number is refused", () => {
  for (const text of [
    "",
    " ",
    "abc",
    "1e",
    "--1",
    "1.2.3",
    "1e400",
    "Infinity",
    "NaN",
    "0x10",
    "1/3",
  ]) {
    assert.equal(parseNumber(text), null, text);
  }
});
