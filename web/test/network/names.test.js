import { assert, test } from "../testing.js";
import { inputName, neuronName, parameterName, sizesInShort } from "../../src/network/names.js";
import { numbersOf } from "../../src/network/parameters.js";
import { smallScenery, smallSnapshot } from "./fixture.js";

/** @param {number[]} neurons */
const networkOf = (...neurons) => ({
  ...smallScenery().network,
  layers: neurons.map((count) => ({ inputs: 2, neurons: count, activation: "tanh" })),
});

test("inputs are written as in a formula, columns of the reader's own as they are called", () => {
  assert.equal(inputName("x12"), "x₁₂");
  assert.equal(inputName("x1Squared"), "x₁²");
  assert.equal(inputName("sinX2"), "sin x₂");
  assert.equal(inputName("petal length"), "petal length");
});

test("a neuron names its layer only where there are several", () => {
  assert.equal(neuronName(networkOf(8, 1), 1, 2), "h₃");
  assert.equal(neuronName(networkOf(8, 8, 1), 2, 2), "h₃⁽²⁾");
  assert.equal(neuronName(networkOf(8, 1), 2, 0), "y");
  assert.equal(neuronName(networkOf(8, 3), 2, 0), "y₁");
});

test("indices of parameters count from one as those of inputs do", () => {
  assert.equal(parameterName({ layer: 1, from: 1, to: 4 }), "W₁[2,5]");
  assert.equal(parameterName({ layer: 2, to: 0 }), "b₂[1]");
});

test("the sizes of many equal layers are told in short", () => {
  assert.equal(sizesInShort(networkOf(8, 8, 1)), "2–8–8–1");
  assert.equal(sizesInShort(networkOf(...Array(20).fill(4), 1)), "2–20×4–1");
});

test("before − η · gradient = after for every parameter of the fixture", () => {
  const { layers, learningRate } = smallSnapshot();
  const parameters = [
    { layer: 1, from: 0, to: 0 },
    { layer: 1, from: 1, to: 1 },
    { layer: 1, to: 1 },
    { layer: 2, from: 1, to: 0 },
    { layer: 2, to: 0 },
  ];
  for (const parameter of parameters) {
    const { before = NaN, gradient = NaN, after = NaN } = numbersOf(layers, parameter) ?? {};
    assert.close(before - learningRate * gradient, after, 1e-15, parameterName(parameter));
  }
});

test("a parameter that the network does not have has no numbers", () => {
  const { layers } = smallSnapshot();
  assert.equal(numbersOf(layers, { layer: 3, to: 0 }), null);
  assert.equal(numbersOf(layers, { layer: 1, to: 2 }), null);
  assert.equal(numbersOf(layers, { layer: 1, from: 2, to: 0 }), null);
});
