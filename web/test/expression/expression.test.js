import { cutAt, faultOf, productAt } from "../../src/expression/fault-text.js";
import { freeNames, inputsOf } from "../../src/expression/free-names.js";
import { createLosses } from "../../src/scenes/graph/losses.js";
import { lossesOf } from "../../src/scenes/graph/losses-of.js";
import { sliderRange } from "../../src/scenes/graph/slider-range.js";
import { PRESETS, exampleOf } from "../../src/scenes/graph/presets.js";
import { History } from "../../src/state/history.js";
import { assert, test } from "../testing.js";
import { LAYOUTS } from "../graph/layouts.js";

test("the names that need a number are those that are neither defined nor known", () => {
  assert.deepEqual(freeNames("u = x*y; L = sigmoid(u) + pi + 1e5*b"), ["x", "y", "b"]);
  assert.deepEqual(freeNames("2e + 3e-4 + a1*exp(a_2)"), ["a1", "a_2"]);
  assert.deepEqual(freeNames("（x＋ｙ）＊ｚ； "), ["x", "y", "z"]);
  assert.deepEqual(freeNames("苹果*个数"), ["苹果", "个数"]);
});

test("the examples have exactly the inputs that the server finds in them", () => {
  for (const { id, settings } of PRESETS) {
    const found = LAYOUTS[id].nodes.flatMap(({ kind, label }) =>
      kind === "input" || kind === "parameter" ? [label] : [],
    );
    assert.deepEqual(freeNames(settings.expression).sort(), found.sort(), id);
    assert.deepEqual(Object.keys(settings.inputs).sort(), found.sort(), id);
  }
});

test("inputs that were there keep their values, new ones start at 1", () => {
  assert.deepEqual(inputsOf("a*b + c", { a: 7, c: -2, d: 5 }), { a: 7, b: 1, c: -2 });
  assert.deepEqual(inputsOf("toString + constructor", {}), { toString: 1, constructor: 1 });
});

test("an expression is cut at its fault, also beyond its end and within a pair of halves", () => {
  assert.deepEqual(cutAt("x + * y", 4), ["x + ", "*", " y"]);
  assert.deepEqual(cutAt("x +", 3), ["x +", "", ""]);
  assert.deepEqual(cutAt("x+😀", 2), ["x+", "😀", ""]);
});

test("only a refusal of the expression is a fault of it", () => {
  const notice = {
    code: "expression",
    path: "/expression",
    params: ["unknownFunction", 2, "sig", "sin"],
  };
  assert.deepEqual(faultOf(notice), {
    code: "unknownFunction",
    position: 2,
    parts: ["sig", "sin"],
  });
  assert.equal(faultOf({ code: "outOfRange", path: "/inputs", params: [] }), null);
});

test("a function of too many variables is a fault of the whole expression", () => {
  const notice = { code: "wrongVariables", path: "/spec/expression", params: [3, 1, 2] };
  assert.deepEqual(faultOf(notice), {
    code: "wrongVariables",
    position: null,
    parts: ["3", "1", "2"],
  });
});

test("a product without its sign is written out", () => {
  assert.equal(productAt("x^4-3x^2+x", 5), "3*x");
  assert.equal(productAt("2 (x + 1)", 2), "2*(…)");
  assert.equal(productAt("(x+1) y", 6), "(…)*y");
  assert.equal(productAt("2.5 苹果", 4), "2.5*苹果");
  assert.equal(productAt("", 0), "2*x");
});

test("an expression of no example has a text of its own", () => {
  const own = { ...PRESETS[0].settings, expression: "a*b*c" };
  assert.equal(exampleOf(own, PRESETS[0].id)?.id, "own");
  assert.equal(exampleOf(own, "own"), null);
  assert.equal(exampleOf(PRESETS[3].settings, "own")?.id, PRESETS[3].id);
});

test("a slider reaches beyond its value to both sides and gives short numbers", () => {
  for (const value of [0, 0.5, -3, 100, 1234, -0.02]) {
    const range = sliderRange(value);
    assert.ok(range.at(0) < value && range.at(1) > value, `${value}`);
    assert.ok(
      Math.abs(range.at(range.shareOf(value)) - value) <= (range.at(1) - range.at(0)) / 200,
    );
    assert.ok(String(range.at(0.37)).length < 9, String(range.at(0.37)));
  }
});

test("the output of each iteration is that of its newest forward pass", () => {
  const history = new History().append(0, {
    iteration: [1, 1, 1, 1, 2, 2, 2, 2],
    known: [0, 1, 1, 1, 0, 1, 0, 1],
    output: [0, 4, 4, 4, 0, 3, 0, 2.5],
  });
  assert.deepEqual(lossesOf(history, 7), [
    { step: 1, value: 4 },
    { step: 7, value: 2.5 },
  ]);
});

test("of a history that has grown only the new steps are read for the outputs", () => {
  const history = new History().append(0, { iteration: [1, 1], known: [0, 1], output: [0, 4] });
  const known = history.column("known");
  /** @type {number[]} */
  const asked = [];
  const at = known.at.bind(known);
  known.at = (step) => {
    asked.push(step);
    return at(step);
  };
  assert.deepEqual(lossesOf(history, 1), [{ step: 1, value: 4 }]);
  history.append(2, { iteration: [1, 2, 2], known: [1, 0, 1], output: [4, 0, 3] });
  assert.deepEqual(lossesOf(history, 4), [
    { step: 1, value: 4 },
    { step: 4, value: 3 },
  ]);
  assert.deepEqual(asked, [0, 1, 2, 3, 4]);
  lossesOf(history, 4);
  assert.equal(asked.length, 5);
});

test("the losses have their heading from when they appear, before the first step has come", () => {
  const host = document.createElement("div");
  const graph = LAYOUTS.learning;
  const names = graph.nodes.map(({ id }) => `n${id}`);
  const run = { settings: { parameters: ["w"] }, scenery: { graph, names } };
  const { update } = createLosses(host, { onSeek: () => {} });
  update(/** @type {any} */ ({ runs: [run], active: 0 }));
  assert.equal(host.hidden, false);
  assert.ok(host.querySelector("h2")?.textContent.includes(names[graph.output]));
});
