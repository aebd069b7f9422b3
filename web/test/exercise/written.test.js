import { formulaMath } from "../../src/exercise/formula-math.js";
import { given, numbersMath, operandMath } from "../../src/exercise/numbers-math.js";
import { assert, test } from "../testing.js";

/** @param {string} formula */
const written = (formula) => formulaMath(formula).textContent?.replaceAll("\u2062", "");

test("a formula is written as people write it", () => {
  assert.equal(written("4*x^2 - 5*x"), "4x2−5x");
  assert.equal(written("-2*max(x, 0) - 4*min(x, 0)"), "−2max(x,0)−4min(x,0)");
  assert.equal(written("L = a*b + 2*c"), "L=a·b+2c");
  assert.equal(written("log(x)"), "ln(x)");
});

test("an exponent stands above its base, beside an index where that has one", () => {
  const power = formulaMath("x^3").querySelector("msup");
  assert.deepEqual(
    [...(power?.children ?? [])].map((each) => each.textContent),
    ["x", "3"],
  );
  const both = formulaMath("x0^2/20 + x1^2").querySelectorAll("msubsup");
  assert.deepEqual(
    [...both].map(({ children }) => [...children].map((each) => each.textContent)),
    [
      ["x", "0", "2"],
      ["x", "1", "2"],
    ],
  );
});

test("a minus before the first term is a sign, one between terms is not", () => {
  const signs = [...formulaMath("-x - 1").querySelectorAll("mo")];
  assert.deepEqual(
    signs.map((sign) => sign.getAttribute("form")),
    ["prefix", null],
  );
});

test("vectors and matrices stand in brackets", () => {
  assert.equal(numbersMath([1, -2.5]).textContent, "[1,−2.5]");
  const rows = numbersMath([
    [1, 0],
    [0, -1],
  ]).querySelectorAll("mtr");
  assert.deepEqual(
    [...rows].map((row) => [...row.children].map((cell) => cell.textContent)),
    [
      ["1", "0"],
      ["0", "−1"],
    ],
  );
});

test("a negative number after a sign stands in parentheses", () => {
  assert.equal(operandMath(-2).textContent, "(−2)");
  assert.equal(operandMath(2).textContent, "2");
  assert.equal(operandMath([-2]).textContent, "[−2]");
});

test("a given number is whole, without the noise of binary", () => {
  assert.equal(given(4.533857), "4.533857");
  assert.equal(given(0.1 + 0.2), "0.3");
});
