import { LOSSES, formulaWithNumbers, symbolicFormula } from "../../src/losses/formulas.js";
import { assert, test } from "../testing.js";
import { ANSWER } from "./answer-fixture.js";

/** @param {Element[]} pieces */
const textOf = (pieces) => pieces.map((piece) => piece.textContent).join("");

/** @param {string} name */
const applied = (name) =>
  /** @type {import("../../src/losses/answer.js").AppliedLoss} */ (
    ANSWER.losses.find((loss) => loss.name === name)
  );

test("half the squared error is written with every error", () => {
  const written = textOf(formulaWithNumbers(applied("halfSquaredError"), ANSWER));

  assert.equal(written, "12((0.2−0)2+(0.3−0)2+(0.5−1)2)=0.19");
});

test("cross entropy is written with the right class alone", () => {
  const written = textOf(formulaWithNumbers(applied("crossEntropy"), ANSWER));

  assert.equal(written.replace(/\u2061/g, ""), "−(1·ln(0.5))=0.6931");
});

test("of many elements the first are written, and that there are more", () => {
  const many = { y: Array(10).fill(0.1), target: Array(10).fill(0) };

  const written = textOf(formulaWithNumbers(applied("squaredError"), many));

  assert.ok(written.includes("⋯"));
  assert.equal(written.match(/0\.1/g)?.length, 4);
});

test("every loss has a formula in symbols, with prediction and target in their colours", () => {
  for (const name of LOSSES) {
    const formula = symbolicFormula(name, "y");
    assert.ok(formula.textContent?.includes("∑"), name);
    assert.ok(formula.querySelector(".role-data"), `${name} names the target`);
  }
});

test("a probability is y in every formula, and what is typed as a logit is z", () => {
  const written = (/** @type {string} */ name, /** @type {string} */ typed) =>
    symbolicFormula(name, typed).textContent?.replace(/\u2061/g, "");
  assert.equal(written("crossEntropy", "z"), "−1N∑tln(y)");
  assert.equal(written("squaredError", "y"), "∑(y−t)2");
  assert.equal(written("squaredError", "z"), "∑(z−t)2");
  for (const name of LOSSES) assert.ok(!written(name, "y")?.includes("p"), name);
});
