import { underLeafNames } from "../../src/graph-check/gradient-names.js";
import { readGradients } from "../../src/graph-check/pasted-gradients.js";
import { assert, test } from "../testing.js";

/** @param {string} text */
function gradientsIn(text) {
  const read = readGradients(text);
  if ("fault" in read) throw new Error(JSON.stringify(read.fault));
  return read.gradients;
}

/** @param {string} text */
function faultIn(text) {
  const read = readGradients(text);
  return "fault" in read ? read.fault : null;
}

test("what NumPy prints is read, with its rows on lines of their own and numbers that end in a point", () => {
  const text = "W1 = [[ 0.1 -0.2]\n      [ 1.   2. ]]\nb1 = [ 1.e-03 -5.]";
  assert.deepEqual(gradientsIn(text), {
    W1: [
      [0.1, -0.2],
      [1, 2],
    ],
    b1: [0.001, -5],
  });
});

test("what Python shows of an array is read, with its type", () => {
  assert.deepEqual(gradientsIn("dW1: array([[0.5, -1.],\n       [.25, 2.]], dtype=float64)"), {
    dW1: [
      [0.5, -1],
      [0.25, 2],
    ],
  });
  assert.deepEqual(gradientsIn("b = np.float64(0.5)\nx = torch.tensor([1, 2])"), {
    b: 0.5,
    x: [1, 2],
  });
});

test("a JSON object is read, and a Python dictionary of arrays", () => {
  assert.deepEqual(gradientsIn('{"W1": [[1, 2]], "b1": [3e-4, 4]}'), {
    W1: [[1, 2]],
    b1: [0.0003, 4],
  });
  assert.deepEqual(gradientsIn("{'W1': array([[1., 2.]]), 'b1': array([3.])}"), {
    W1: [[1, 2]],
    b1: [3],
  });
});

test("an entry of a dictionary, a remark and a true minus are read", () => {
  assert.deepEqual(gradientsIn("grads['W1'] = [−0.5 2]  # of the first layer"), { W1: [-0.5, 2] });
});

test("a name may be one of any script", () => {
  assert.deepEqual(gradientsIn("梯度 = 2"), { 梯度: 2 });
});

test("a mistake is found by its line and column", () => {
  assert.deepEqual(faultIn("W1 = [[1 2]\n      [3 x]]"), {
    code: "unexpected",
    line: 2,
    column: 10,
    text: "x",
  });
  assert.deepEqual(faultIn("W1 = [1 2]\nb1 + [3]"), {
    code: "unexpected",
    line: 2,
    column: 4,
    text: "+",
  });
});

test("rows of different lengths are told at the row that differs", () => {
  assert.deepEqual(faultIn("W1 = [[1 2]\n      [3]]"), {
    code: "uneven",
    line: 2,
    column: 7,
    text: "[",
  });
  assert.equal(faultIn("W1 = [1 [2]]")?.code, "uneven");
});

test("numbers that NumPy left out are asked for, and not guessed", () => {
  assert.equal(faultIn("W1 = [1. 2. ... 9.]")?.code, "leftOut");
});

test("a text that ends too soon, has no name or says one twice is refused", () => {
  assert.equal(faultIn("W1 = [[1 2]")?.code, "unfinished");
  assert.equal(faultIn("[[1 2]]")?.code, "noName");
  assert.equal(faultIn("b = 1\nb = 2")?.code, "twice");
  assert.equal(faultIn("  \n")?.code, "empty");
  assert.equal(faultIn("b = []")?.code, "empty");
  assert.equal(faultIn("b = 1 }")?.code, "unexpected");
});

test("a gradient that is no finite number is refused where it stands", () => {
  assert.deepEqual(faultIn("b = [1 nan]"), {
    code: "notFinite",
    line: 1,
    column: 8,
    text: "nan",
  });
  assert.equal(faultIn("b = -inf")?.code, "notFinite");
});

test("lists within lists without an end are refused, and do not exhaust the page", () => {
  assert.equal(faultIn(`b = ${"[".repeat(100_000)}`)?.code, "tooDeep");
  assert.equal(faultIn(`b = ${"array(".repeat(100_000)}`)?.code, "tooDeep");
});

test("of what cannot be read only the beginning is told back", () => {
  assert.equal(faultIn(`b = ${"1".repeat(100_000)}`)?.text, `${"1".repeat(39)}…`);
});

test("a name that means something to JavaScript is a name", () => {
  assert.equal(faultIn("__proto__ = 1\n__proto__ = 2")?.code, "twice");
});

test("a gradient is known by the name of its leaf or by that of the gradient", () => {
  const { named, unknown } = underLeafNames({ dW1: 1, b1: 2, grad_x: 3, loss: 4 }, [
    "x",
    "W1",
    "b1",
  ]);
  assert.deepEqual(named, { W1: 1, b1: 2, x: 3 });
  assert.deepEqual(unknown, ["loss"]);
});

test("a leaf whose own name begins with d keeps it", () => {
  assert.deepEqual(underLeafNames({ d: 1, data: 2 }, ["d", "data"]).named, { d: 1, data: 2 });
});

test("what a Chinese keyboard writes is understood: full-width brackets, commas, quotes and digits", () => {
  const expected = {
    gradients: {
      W1: [
        [0.1, -0.2],
        [1, 2],
      ],
      b1: [0.5],
    },
  };
  assert.deepEqual(readGradients("W1 ＝ ［［0.1，－0.2］，［１，2］］；b1：【0.5】"), expected);
  assert.deepEqual(
    readGradients("｛“W1”：array（[[0.1、-0.2]，[1.，2]]），‘b1’：[0.5]｝"),
    expected,
  );
  const { fault } = /** @type {any} */ (readGradients("W1 ＝ ［1，，2］"));
  assert.deepEqual([fault.code, fault.line, fault.column], ["unexpected", 1, 9]);
});
