import { ARITHMETICS, stepLine } from "../../src/exercise/way.js";
import { wordsOf } from "../../src/exercise/words.js";
import { fetchWords, setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

/**
 * @param {string} arithmetic
 * @param {any[]} operands
 * @param {any} result
 */
async function calculation(arithmetic, operands, result) {
  setLanguage("en");
  await Promise.all(wordsOf("loss").map(fetchWords));
  const line = stepLine({ code: "total", arithmetic, operands, result });
  return line.querySelector(".exercise-step-math")?.textContent;
}

const MATRIX = [
  [1, 2],
  [3, 4],
];

test("every kind of arithmetic is written with its operands filled in", async () => {
  /** @type {Record<string, [any[], any, string]>} */
  const lines = {
    value: [[0.2], 0.2, "0.2"],
    sum: [[1, -2, 3], 2, "1+(−2)+3=2"],
    difference: [
      [
        [1, 2],
        [3, 5],
      ],
      [-2, -3],
      "[1,2]−[3,5]=[−2,−3]",
    ],
    product: [[2, -4], -8, "2×(−4)=−8"],
    quotient: [[9, 4], 2.25, "9÷4=2.25"],
    quotientUp: [[9, 4], 3, "⌈9÷4⌉=3"],
    quotientDown: [[9, 4], 2, "⌊9÷4⌋=2"],
    remainder: [[9, 4], 1, "9mod4=1"],
    square: [[-3], 9, "(−3)2=9"],
    absolute: [[[-3, 1]], [3, 1], "|[−3,1]|=[3,1]"],
    logarithm: [[0.5], Math.log(0.5), "ln0.5≈−0.6931"],
    negativeLogarithm: [[0.5], -Math.log(0.5), "−ln0.5≈0.6931"],
    negation: [[[2, -1]], [-2, 1], "−[2,−1]=[−2,1]"],
    aboveZero: [[[2, -1]], [1, 0], "[2,−1]>0=[1,0]"],
    total: [[[1, -2]], -1, "1+(−2)=−1"],
    mean: [[[1, 2]], 1.5, "(1+2)÷2=1.5"],
    columnTotals: [[MATRIX], [4, 6], "[1,2]+[3,4]=[4,6]"],
    matrixProduct: [[MATRIX, MATRIX], MATRIX, "[1234]·[1234]=[1234]"],
    transpose: [[MATRIX], MATRIX, "[1234]T=[1234]"],
  };
  assert.deepEqual(Object.keys(lines).sort(), [...ARITHMETICS].sort());
  for (const [arithmetic, [operands, result, line]] of Object.entries(lines)) {
    assert.equal(await calculation(arithmetic, operands, result), line, arithmetic);
  }
});

test("a result is equal where all its digits are shown, whatever binary makes of it", async () => {
  assert.equal(await calculation("sum", [0.1, 0.2], 0.1 + 0.2), "0.1+0.2=0.3");
  assert.equal(await calculation("quotient", [1, 3], 1 / 3), "1÷3≈0.3333");
});
