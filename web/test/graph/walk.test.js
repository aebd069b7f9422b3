import { boardOf } from "../../src/graph/board.js";
import { inOrder, walk } from "../../src/graph/walk.js";
import { assert, test } from "../testing.js";
import { LAYOUTS, widthOf } from "./layouts.js";

const graph = LAYOUTS.fruit;
const board = boardOf(graph, widthOf);

/** @param {string} label */
const named = (label) => graph.nodes.findIndex((node) => node.label === label);

/** The names, or signs, that arrow keys lead past. @param {number} from @param {...string} keys */
function way(from, ...keys) {
  let at = from;
  return keys.map((key) => {
    at = walk(board, at, key) ?? at;
    return board.nodes[at].sign;
  });
}

test("right leads along a line to what uses a value, left back to what it is made of", () => {
  const right = ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"];
  assert.deepEqual(way(named("apple"), ...right), ["×", "+", "×", "×"]);
  assert.deepEqual(way(graph.output, "ArrowLeft", "ArrowLeft"), ["+", "×"]);
});

test("up and down lead among the nodes of one layer, and end there", () => {
  assert.deepEqual(way(named("apple"), "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"), [
    "apples",
    "orange",
    "oranges",
    "oranges",
  ]);
  assert.deepEqual(way(named("apples"), "ArrowUp", "ArrowUp"), ["apple", "apple"]);
});

test("home and end lead to the first node and to the output", () => {
  assert.deepEqual(way(named("tax"), "Home", "End"), ["apple", "×"]);
  assert.equal(walk(board, 0, "End"), graph.output);
  assert.equal(walk(board, 0, "a"), null);
});

test("every node is read once, what a value is made of before the value", () => {
  for (const layout of Object.values(LAYOUTS)) {
    const order = inOrder(boardOf(layout, widthOf));
    assert.equal(new Set(order).size, layout.nodes.length);
    for (const { from, to } of layout.edges) assert.ok(order.indexOf(from) < order.indexOf(to));
  }
});
