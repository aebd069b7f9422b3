import { evaluate } from "../../src/receipt/evaluate.js";
import { parseFormula } from "../../src/receipt/formula.js";
import { typeset } from "../../src/receipt/typeset.js";
import { assert, test } from "../testing.js";

/**
 * @param {string} formula
 * @param {Record<string, number>} [numbers]
 */
const value = (formula, numbers = {}) => evaluate(parseFormula(formula), numbers);

/**
 * @param {string} formula
 * @param {Record<string, number>} [numbers]
 */
function written(formula, numbers) {
  const setting = { place: 0, dimension: 2, numbers };
  return (typeset(parseFormula(formula), setting).textContent ?? "").replaceAll("\u2062", "");
}

test("operators bind as in mathematics", () => {
  assert.equal(value("2 + 3*4^2"), 50);
  assert.equal(value("-2^2"), -4);
  assert.equal(value("2^3^2"), 512);
  assert.equal(value("2^-1"), 0.5);
  assert.equal(value("10 - 4 - 3"), 3);
  assert.equal(value("8/4/2"), 1);
  assert.equal(value("-2*-3"), 6);
  assert.equal(value("(1 - x0)^2 + 100*(x1 - x0^2)^2", { x0: -1.2, x1: 1 }), 24.199999999999996);
});

test("functions and pi have their values", () => {
  assert.close(value("20 + x0^2 - 10*cos(2*pi*x0)", { x0: 0.5 }), 30.25, 1e-12);
  assert.equal(value("exp(0) + log(1) + sqrt(4) + sin(0) + tanh(0)"), 3);
});

test("a name without a value makes no number", () => {
  assert.ok(Number.isNaN(value("x0 + q", { x0: 1 })));
});

test("what is no formula is refused with what was found", () => {
  for (const text of ["", "1 +", "(1", "1)", "2 ** 3", "sin", "x0 $ 2", "1 2"]) {
    assert.throws(() => parseFormula(text), undefined, text);
  }
});

test("letters stand side by side, numbers get a dot", () => {
  assert.equal(written("2*x0"), "2x0");
  assert.equal(written("2*x0", { x0: -3 }), "2·(−3)");
  assert.equal(written("x0*2"), "x0·2");
});

test("a negative number set in gets parentheses where a sign stands before it", () => {
  assert.equal(written("x0 - eta*g", { x0: -3, eta: 0.1, g: -6 }), "−3−0.1·(−6)");
  assert.equal(written("x0^2 + x1^2", { x0: -3, x1: 4 }), "(−3)2+42");
});

test("parentheses that mathematics needs survive, others do not appear", () => {
  assert.equal(written("100*(x1 - x0^2)^2"), "100(x1−x02)2");
  assert.equal(written("(x0) + (x1)"), "x0+x1");
  assert.equal(written("x0 - (x1 - 1)"), "x0−(x1−1)");
  assert.equal(written("-2*x0"), "−2x0");
});

test("a quotient is a fraction, an exponential a power of e", () => {
  const quotient = typeset(parseFormula("1/(1 + exp(-x0))"), { place: 0, dimension: 1 });
  assert.equal(quotient.localName, "mfrac");
  assert.equal(quotient.children[1].textContent, "1+e−x");
});

test("in one variable x has no index", () => {
  const written1 = typeset(parseFormula("x0^2"), { place: 0, dimension: 1 });
  assert.equal(written1.textContent, "x2");
});

test("every number set in carries all its digits", () => {
  const sum = typeset(parseFormula("x0"), { place: 0, dimension: 2, numbers: { x0: 1 / 3 } });
  assert.equal(sum.textContent, "0.3333");
  assert.equal(sum.getAttribute("title"), "0.3333333333333333");
});
