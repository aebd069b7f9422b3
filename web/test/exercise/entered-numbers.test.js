import { numbersIn, placesOf } from "../../src/exercise/entered-numbers.js";
import { setLanguage, t } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

test("a number, a vector and a matrix are read in the shape that is asked for", () => {
  assert.deepEqual(numbersIn(["2.5"], []), { answer: 2.5 });
  assert.deepEqual(numbersIn(["1", "2"], [2]), { answer: [1, 2] });
  const matrix = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  assert.deepEqual(numbersIn(["1", "2", "3", "4", "5", "6"], [2, 3]), { answer: matrix });
});

test("numbers are understood as people type them", () => {
  assert.deepEqual(numbersIn(["−3"], []), { answer: -3 });
  assert.deepEqual(numbersIn(["０．２５"], []), { answer: 0.25 });
  assert.deepEqual(numbersIn(["0,9"], []), { answer: 0.9 });
  assert.deepEqual(numbersIn(["1e-4"], []), { answer: 1e-4 });
});

test("the first place that holds no number is named with its reason", () => {
  setLanguage("en");
  assert.deepEqual(numbersIn(["1", " "], [2]), { fault: t("enter.missing"), at: 1 });
  const fault = t("enter.notNumber", { text: "half" });
  assert.deepEqual(numbersIn(["half", ""], [2]), { fault, at: 0 });
});

test("each place has a name of its own, counted from 1", () => {
  assert.deepEqual(placesOf([]), [[]]);
  assert.deepEqual(placesOf([2]), [[1], [2]]);
  assert.deepEqual(placesOf([2, 2]), [
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ]);
});
