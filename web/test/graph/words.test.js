import { derivativeName, namesOf, operationText } from "../../src/graph/names.js";
import { withConstants } from "../../src/graph/constants.js";
import { titleOf } from "../../src/graph/node-words.js";
import { stepWords } from "../../src/graph/step-words.js";
import { PRESETS } from "../../src/scenes/graph/presets.js";
import { assert, test } from "../testing.js";
import { shiftedLogarithm } from "./graphs.js";
import { LAYOUTS } from "./layouts.js";

/** @param {string} id of an example */
function named(id) {
  const graph = LAYOUTS[id];
  const expression = PRESETS.find((preset) => preset.id === id)?.settings.expression;
  return { graph, names: namesOf(graph, expression) };
}

test("a node is called by its name, else by its part of the expression, else by its sign", () => {
  assert.deepEqual(named("product").names.toSorted(), ["L", "x", "x+y", "y", "z"].toSorted());
  assert.ok(named("fruit").names.includes("orange·oranges"));
  assert.ok(named("fruit").names.includes("+₁"));
  assert.ok(named("learning").names.includes("y"), "defined by name");
});

test("an operation is read with parentheses where a sum is a factor", () => {
  const { graph, names } = named("product");
  assert.equal(operationText(names, graph.nodes[graph.output]), "(x+y) × z");
  const numbers = [-2, 5, 3, -4, -12].map(String);
  const called = (/** @type {number} */ id) => numbers[id];
  assert.equal(operationText(names, graph.nodes[2], called), "-2 + 5");
});

test("a constant is called what it is in the expression", () => {
  const expression = "log(x - 1) * 3.14159265358979";
  const graph = withConstants(shiftedLogarithm(), expression);
  const names = namesOf(graph, expression);
  assert.deepEqual(names, ["x", "1", "x−1", "log(x−1)", "3.1415926…", "L"]);
  assert.equal(operationText(names, graph.nodes[2]), "x − 1");
  assert.equal(titleOf(names, graph.nodes[1]), "constant 1");
  assert.equal(titleOf(names, graph.nodes[3]), "log(x−1) = ln(x−1)");
  assert.equal(stepWords(graph, names, 2, null), "∂L/∂log(x−1)", "a constant is sent nothing");
  assert.equal(withConstants(LAYOUTS.apples, "apple*count*tax"), LAYOUTS.apples, "there is none");
});

test("the derivative by a part of the expression has parentheses", () => {
  const { graph, names } = named("apples");
  const part = names.indexOf("apple·count");
  assert.equal(derivativeName(names, graph.output, 0), "∂L/∂apple");
  assert.equal(derivativeName(names, graph.output, part), "∂L/∂(apple·count)");
});

test("every step says what the picture shows, with numbers once they are known", () => {
  const { graph, names } = named("apples");
  const values = graph.nodes.map(({ label, id }) => {
    const given = { apple: 100, count: 2, tax: 1.1 }[label];
    return given ?? (id === graph.output ? 220 : 200);
  });
  const gradients = graph.nodes.map(() => 1);
  const contributions = graph.edges.map(() => 1.1);
  const shot = { iteration: 1, at: 5, values, gradients, contributions, learningRate: 0.1 };
  const words = [0, 1, 2, 3, 4, 5].map((at) => stepWords(graph, names, at, shot));
  assert.equal(words[0], "apple = 100, count = 2, tax = 1.1");
  assert.equal(words[1], "apple × count = 200");
  assert.equal(words[2], "L = apple·count × tax = 220");
  assert.equal(words[3], "∂L/∂L = 1");
  assert.equal(words[5], "∂L/∂apple = 1.1, ∂L/∂count = 1.1");
  assert.equal(stepWords(graph, names, 2, { ...shot, at: 1 }), "L = apple·count × tax");
});
