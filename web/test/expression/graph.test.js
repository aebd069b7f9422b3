import { formulaOf } from "../../src/expression/graph-math.js";
import { valueOf } from "../../src/expression/graph-value.js";
import { assert, test } from "../testing.js";

/**
 * @param {[string, ...number[]][]} operations on the nodes x, y and 2, which are 0, 1 and 2
 * @returns {import("../../src/protocol/frames.js").FormulaGraph}
 */
function graph(...operations) {
  const leaves = [
    { id: 0, kind: /** @type {const} */ ("input"), label: "x", args: [] },
    { id: 1, kind: /** @type {const} */ ("input"), label: "y", args: [] },
    { id: 2, kind: /** @type {const} */ ("constant"), label: "", args: [], value: 2 },
  ];
  const nodes = operations.map(([op, ...args], index) => ({
    id: index + 3,
    kind: /** @type {const} */ ("operation"),
    op,
    label: "",
    args,
  }));
  return { nodes: [...leaves, ...nodes], output: 2 + operations.length };
}

test("a formula is written from its graph, with names or with numbers", () => {
  const difference = graph(["sub", 0, 1], ["square", 3], ["div", 4, 2]);
  assert.equal(formulaOf(difference)?.make().textContent, "(x−y)22");
  assert.equal(formulaOf(difference, { x: 5, y: -1 })?.make().textContent, "(5−(−1))22");
});

test("what is used twice is written twice, up to a length that can be read", () => {
  const doubled = graph(["add", 0, 0], ["add", 3, 3]);
  assert.equal(formulaOf(doubled)?.make().textContent, "x+x+(x+x)".replace(/[()]/g, ""));
  const doublings = Array.from(
    { length: 40 },
    (_, i) => /** @type {any} */ (["add", i + 2, i + 2]),
  );
  assert.equal(formulaOf(graph(...doublings)), null);
});

test("pi and e are written as such", () => {
  const { nodes, output } = graph(["mul", 0, 2]);
  const [x, y, , product] = nodes;
  /** @param {number} value */
  const written = (value) =>
    formulaOf({ nodes: [x, y, { ...nodes[2], value }, product], output })?.make().textContent;
  assert.equal(written(Math.PI), "x·π");
  assert.equal(written(Math.E), "x·e");
});

test("every operation that can be typed has the value that it has by hand", () => {
  /** @type {[string, number][]} x = 0.5, y = 3 */
  const expected = [
    ["add", 3.5],
    ["sub", -2.5],
    ["mul", 1.5],
    ["div", 0.5 / 3],
    ["pow", 0.125],
    ["max", 3],
    ["min", 0.5],
    ["neg", -0.5],
    ["square", 0.25],
    ["sqrt", 0.7071067811865476],
    ["exp", 1.6487212707001282],
    ["log", -0.6931471805599453],
    ["sin", 0.479425538604203],
    ["cos", 0.8775825618903728],
    ["tan", 0.5463024898437905],
    ["tanh", 0.4621171572600098],
    ["sigmoid", 0.6224593312018546],
    ["relu", 0.5],
    ["abs", 0.5],
  ];
  for (const [op, value] of expected) {
    assert.close(valueOf(graph([op, 0, 1]), { x: 0.5, y: 3 }), value, 1e-15, op);
  }
});

test("what is not known is no number", () => {
  assert.ok(Number.isNaN(valueOf(graph(["gamma", 0]), { x: 1, y: 1 })));
  assert.ok(Number.isNaN(valueOf(graph(["add", 0, 1]), { x: 1 })));
});
