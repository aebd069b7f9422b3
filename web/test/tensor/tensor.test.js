import { nestedOf, shapeOfNested, tensorOf } from "../../src/tensor/nested.js";
import { cellAt, largestOf, offsetOf, withCell } from "../../src/tensor/tensor.js";
import { cellName, shapeText } from "../../src/tensor/tensor-words.js";
import { assert, test } from "../testing.js";

test("a place in a tensor and its cell are each other's way back, in every rank", () => {
  for (const shape of [[], [4], [2, 3], [2, 2, 2], [3, 1, 2, 2]]) {
    const size = shape.reduce((product, extent) => product * extent, 1);
    for (let offset = 0; offset < size; offset++) {
      assert.equal(offsetOf(shape, cellAt(shape, offset)), offset, String(shape));
    }
  }
  assert.deepEqual(cellAt([2, 3], 4), [1, 1]);
});

test("shapes and cells are written as NumPy writes them", () => {
  assert.equal(shapeText([]), "()");
  assert.equal(shapeText([3]), "(3,)");
  assert.equal(shapeText([2, 3]), "(2, 3)");
  assert.equal(cellName("dW1", [0, 2]), "dW1[0, 2]");
  assert.equal(cellName("L", []), "L");
});

test("nested lists and tensors are the same numbers in the same order", () => {
  const nested = [
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
    ],
  ];
  const tensor = tensorOf(nested);
  assert.deepEqual(tensor, { shape: [2, 2, 2], values: [1, 2, 3, 4, 5, 6, 7, 8] });
  assert.deepEqual(nestedOf(tensor), nested);
  assert.equal(nestedOf(tensorOf(7)), 7);
});

test("lists that are not even have no shape", () => {
  assert.equal(shapeOfNested([[1, 2], [3]]), null);
  assert.equal(shapeOfNested([1, [2]]), null);
  assert.throws(() => tensorOf([[1], [2, 3]]), /not even/);
});

test("a changed cell leaves the tensor it was in alone", () => {
  const tensor = { shape: [2, 2], values: [1, 2, 3, 4] };
  assert.deepEqual(withCell(tensor, [1, 0], -9).values, [1, 2, -9, 4]);
  assert.deepEqual(tensor.values, [1, 2, 3, 4]);
  assert.equal(largestOf(withCell(tensor, [1, 0], -9)), 9);
});
