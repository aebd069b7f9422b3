import { assert, test } from "../testing.js";
import { layOut } from "../../src/network/board.js";
import { MOST_ROWS, columnsOf } from "../../src/network/columns.js";
import { smallScenery } from "./fixture.js";

const options = { width: 600, hasLines: true, names: 0 };

/** @param {number[]} sizes */
function boardOf(sizes) {
  const scenery = smallScenery();
  const [, ...neurons] = sizes;
  scenery.network.layers = neurons.map((count, i) => ({
    inputs: sizes[i],
    neurons: count,
    activation: "tanh",
  }));
  return layOut(columnsOf(scenery), options);
}

test("layers stand left to right at equal distances", () => {
  const { columns, gap, width } = boardOf([2, 8, 8, 1]);
  assert.equal(width, 600);
  assert.equal(columns.length, 4);
  for (let i = 1; i < columns.length; i++) assert.close(columns[i].x - columns[i - 1].x, gap, 0.01);
});

test("every feature has its place, and only those in use lead anywhere", () => {
  const { columns, lines } = boardOf([2, 3, 1]);
  assert.equal(columns[0].places.length, 7);
  assert.deepEqual(
    columns[0].places.map(({ index }) => index),
    [0, 1, -1, -1, -1, -1, -1],
  );
  assert.equal(lines[0].length, 2 * 3);
  assert.equal(lines[1].length, 3);
});

test("the lines into a layer stand row by row as its weights do", () => {
  const { lines } = boardOf([2, 3, 1]);
  assert.deepEqual(
    lines[0].map(({ from, to }) => from * 3 + to),
    [0, 1, 2, 3, 4, 5],
  );
});

test("of a large layer the first neurons are shown and the others counted", () => {
  const { columns } = boardOf([2, 256, 1]);
  assert.equal(columns[1].places.length, MOST_ROWS);
  assert.equal(columns[1].rest, 256 - MOST_ROWS);
});

test("a network of many layers is wider than its room", () => {
  const { width, columns } = boardOf([2, ...Array(20).fill(4), 1]);
  assert.ok(width > 2 * options.width);
  assert.ok(columns[21].x < width);
});

test("every neuron has its bias below it, the output too, and no square leaves the board", () => {
  const board = boardOf([2, 8, 1]);
  const biases = [...board.items.values()].filter(({ kind }) => kind === "bias");
  assert.equal(biases.length, 9);
  for (const item of board.items.values()) {
    assert.ok(item.y > 0 && item.y < board.height, item.key);
    assert.ok(item.x > 0 && item.x < board.width, item.key);
  }
});

test("no two weights are held at the same place", () => {
  const { lines } = boardOf([2, 8, 8, 1]);
  const places = lines.flat();
  for (const one of places) {
    for (const other of places) {
      if (one === other) continue;
      assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > 2, `${one.key} ${other.key}`);
    }
  }
});

test("weights that are not known one by one have an image between their layers", () => {
  const { columns, matrices, lines } = layOut(columnsOf(smallScenery()), {
    ...options,
    hasLines: false,
  });
  assert.equal(lines.length, 0);
  matrices.forEach(({ left, width }, i) => {
    assert.ok(left > columns[i].x);
    assert.ok(left + width < columns[i + 1].x);
  });
});

test("all neurons of a large layer have their place when they are asked for", () => {
  const scenery = smallScenery();
  scenery.network.layers = [
    { inputs: 2, neurons: 40, activation: "tanh" },
    { inputs: 40, neurons: 1, activation: "sigmoid" },
  ];
  const board = layOut(columnsOf(scenery, Infinity), options);
  const { places, restY } = board.columns[1];
  assert.equal(places.length, 40);
  assert.ok(restY > places[39].y && restY < board.height);
  assert.ok(board.items.has("b1.39") && board.items.has("w1.1.39"));
});

test("the sixteen neurons of a layer are all drawn", () => {
  const { columns } = boardOf([2, 16, 8, 3]);
  assert.equal(columns[1].places.length, 16);
  assert.equal(columns[1].rest, 0);
});
