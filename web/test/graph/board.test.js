import { boardOf } from "../../src/graph/board.js";
import { dimensionsFor, writingIn } from "../../src/graph/dimensions.js";
import { NODE } from "../../src/graph/distances.js";
import { enlargementOf, stepsAt } from "../../src/graph/enlargement.js";
import { createRoom, crosses, overlap } from "../../src/graph/label-room.js";
import { placeLabels, withLabels } from "../../src/graph/labels.js";
import { fitted } from "../../src/graph/viewport.js";
import { formatNumber } from "../../src/numbers/format.js";
import { assert, test } from "../testing.js";
import { longLine, power } from "./graphs.js";
import { LAYOUTS, widthOf } from "./layouts.js";

/** Room of a number, as the picture asks for it. */
const SIZE = { width: 72, height: 17 };

/** @typedef {import("../../src/graph/label-room.js").Box} Box */

/** @param {(Box | null)[]} boxes @returns {Box[]} */
const placed = (boxes) => boxes.filter((box) => box !== null);

for (const [id, graph] of Object.entries(LAYOUTS)) {
  test(`every number of ${id} has a place where nothing else stands`, () => {
    const board = boardOf(graph, widthOf);
    const { values, derivatives, totals } = placeLabels(board, SIZE);
    const shared = board.nodes.filter(({ uses }) => uses > 1).length;
    const boxes = [values, derivatives, totals].flatMap(placed);
    assert.equal(boxes.length, 2 * board.edges.length + shared);
    const nodes = board.nodes.map(({ x, y, width }) => ({ x, y, width, height: NODE }));
    boxes.forEach((box, index) => {
      for (const other of [...boxes.slice(index + 1), ...nodes]) {
        assert.ok(!overlap(box, other), JSON.stringify([box, other]));
      }
      for (const { points, back } of board.edges) {
        for (const way of [points, back]) {
          for (let i = 1; i < way.length; i++) {
            assert.ok(!crosses(way[i - 1], way[i], box), JSON.stringify([box, way]));
          }
        }
      }
    });
  });

  test(`no two nodes of ${id} touch, and every line runs from node to node`, () => {
    const { nodes, edges, box } = boardOf(graph, widthOf);
    nodes.forEach((node, index) => {
      for (const other of nodes.slice(index + 1)) {
        const apart = { ...node, height: NODE };
        assert.ok(!overlap(apart, { ...other, height: NODE }), `${node.sign} and ${other.sign}`);
      }
      assert.ok(node.x > box.left && node.x < box.right && node.y > box.top && node.y < box.bottom);
    });
    for (const { from, to, points } of edges) {
      const ends = [points[0], points[points.length - 1]];
      [nodes[from], nodes[to]].forEach((node, end) => {
        if (!node) return;
        const [dx, dy] = [Math.abs(ends[end][0] - node.x), Math.abs(ends[end][1] - node.y)];
        assert.ok(dx <= node.width / 2 + 4 && dy <= NODE / 2 + 4, `${node.sign}: ${dx}, ${dy}`);
      });
    }
  });
}

test("a value stands above its line and its derivative below", () => {
  const board = boardOf(LAYOUTS.apples, widthOf);
  const { values, derivatives } = placeLabels(board, SIZE);
  for (const { index, run } of board.edges) {
    const [[, y]] = run ?? [];
    assert.ok((values[index]?.y ?? y) < y && (derivatives[index]?.y ?? y) > y, `line ${index}`);
  }
});

test("a derivative comes back along the line of its value, the other way round", () => {
  for (const { points, back } of boardOf(LAYOUTS.softmax, widthOf).edges) {
    assert.ok(points[0][0] < points[points.length - 1][0]);
    assert.ok(back[0][0] > back[back.length - 1][0]);
  }
});

test("a node that is dragged takes its lines with it and leaves the others", () => {
  const before = boardOf(LAYOUTS.apples, widthOf);
  const after = boardOf(LAYOUTS.apples, widthOf, new Map([[0, [10, 400]]]));
  assert.deepEqual([after.nodes[0].x, after.nodes[0].y], [10, 400]);
  const moved = after.edges.filter(({ from, to }) => from === 0 || to === 0);
  assert.ok(moved.length > 0 && moved.every(({ run }) => run === null));
  after.edges
    .filter(({ from }) => from !== 0)
    .forEach((edge) => assert.deepEqual(edge, before.edges[edge.index]));
  const size = placed(placeLabels(after, SIZE).values).length;
  assert.equal(size, after.edges.length, "numbers follow");
});

test("numbers that outgrow a small scale are thinned out and never overlap", () => {
  const board = boardOf(LAYOUTS.softmax, widthOf);
  const { values, derivatives } = placeLabels(board, { width: 180, height: 42 });
  const boxes = placed([...values, ...derivatives]);
  assert.ok(boxes.length > 5 && boxes.length < 2 * board.edges.length, `${boxes.length}`);
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) assert.ok(!overlap(box, other));
  });
});

test("the box of a board holds all numbers", () => {
  const board = boardOf(LAYOUTS["fan-out"], widthOf);
  const labels = placeLabels(board, SIZE);
  const { left, right, top, bottom } = withLabels(board.box, labels);
  for (const { x, y, width } of placed([...labels.values, ...labels.totals])) {
    assert.ok(x - width / 2 >= left && x + width / 2 <= right && y > top && y < bottom);
  }
});

test("sixty nodes are laid out in far less than a tenth of a second", () => {
  const count = 60;
  const nodes = Array.from({ length: count }, (_, id) => ({
    ...LAYOUTS.apples.nodes[0],
    ...(id < 20 ? {} : { kind: /** @type {const} */ ("operation"), op: "mul" }),
    id,
    args: id < 20 ? [] : [id - 20, id - 19],
    x: Math.floor(id / 10),
    y: id % 10,
  }));
  const edges = nodes.flatMap((node) =>
    node.args.map((from, slot) => ({
      from,
      to: node.id,
      slot,
      points: /** @type {[number, number][]} */ ([
        [nodes[from].x, nodes[from].y],
        [node.x, node.y],
      ]),
    })),
  );
  const graph = { ...LAYOUTS.apples, nodes, edges, output: count - 1 };
  const start = performance.now();
  placeLabels(boardOf(graph, widthOf), SIZE);
  const taken = performance.now() - start;
  assert.ok(taken < 100, `${taken} ms`);
});

test("a graph with more points than a call has arguments has a box", () => {
  const { box, nodes } = boardOf(longLine(60_000), widthOf);
  assert.ok(box.left < nodes[0].x && box.right > nodes[1].x);
  assert.ok(Number.isFinite(box.top) && box.top < box.bottom);
});

test("a node that is used a thousand times has its lines together below the graph", () => {
  const { nodes, edges } = boardOf(power("x", 1000), widthOf);
  const lowest = Math.max(...nodes.map(({ y }) => y));
  const [x] = nodes;
  const bypassing = edges.filter(({ from, to }) => from === x.id && to > 2);
  assert.equal(bypassing.length, 998);
  const levels = new Set(bypassing.map(({ run }) => run?.[0][1]));
  assert.equal(levels.size, 1);
  assert.ok(
    [...levels].every((y) => y !== undefined && y > lowest + NODE),
    "below every node",
  );
  for (const { to, points } of bypassing) {
    const end = points[points.length - 1];
    assert.ok(Math.hypot(end[0] - nodes[to].x, end[1] - nodes[to].y) < NODE, `line to ${to}`);
  }
});

test("the points of a graph grow with its lines, and not with their length", () => {
  const { edges } = boardOf(power("x", 1000), widthOf);
  const points = edges.reduce((all, edge) => all + edge.points.length + edge.back.length, 0);
  assert.ok(points <= 16 * edges.length, `${points} points of ${edges.length} lines`);
});

test("each of a thousand lines on one level has room for its numbers where it rises", () => {
  const board = boardOf(power("x", 1000), widthOf);
  const { derivatives } = placeLabels(board, SIZE);
  const left = board.edges.filter(({ index }) => derivatives[index] === null);
  assert.ok(left.length <= 2, `${left.length} without a place`);
});

test("lines on one level take its room together, from whichever side they come", () => {
  const room = createRoom();
  room.takeLine([
    [0, 10],
    [100, 10],
  ]);
  room.takeLine([
    [0, 10],
    [400, 10],
    [400, 90],
  ]);
  room.takeLine([
    [900, 10],
    [600, 10],
  ]);
  const free = (/** @type {number} */ x) => room.isFree({ x, y: 12, width: 40, height: 10 });
  assert.deepEqual([50, 250, 500, 750, 950].map(free), [false, false, true, false, true]);
});

test("the graph of the apples fits a phone of 320 pixels whole and legible", () => {
  for (const id of ["apples", "product"].filter((name) => name in LAYOUTS)) {
    const { distances, legible, room } = dimensionsFor(296);
    const board = boardOf(LAYOUTS[id], widthOf, new Map(), distances);
    assert.ok((board.box.right - board.box.left) * legible <= 296, id);
    const values = placed(placeLabels(board, room).values);
    assert.equal(values.length, board.edges.length, "each value has its place");
  }
});

test("a narrow picture shows a graph whole if it can, and each input with its value", () => {
  for (const [id, window, isWhole] of /** @type {[string, number, boolean][]} */ ([
    ["apples", 300, true],
    ["apples", 304, true],
    ["neuron", 366, true],
    ["learning", 366, false],
    ["neuron", 304, false],
    ["neuron", 629, true],
  ])) {
    const graph = LAYOUTS[id];
    const wide = (/** @type {import("../../src/graph/distances.js").Distances} */ distances) => {
      const { left, right } = boardOf(graph, widthOf, new Map(), distances).box;
      return right - left;
    };
    const { distances, legible, room } = dimensionsFor(window, wide);
    const box = { left: 0, right: wide(distances), top: 0, bottom: 1 };
    const whole = fitted(box, { width: window, height: 1000 }).scale;
    assert.equal(whole >= legible, isWhole, `${id} in ${window}: ${whole}`);
    const by = enlargementOf(stepsAt(Math.max(legible, whole)));
    const board = boardOf(graph, widthOf, new Map(), distances);
    const { values } = placeLabels(board, { width: room.width * by, height: room.height * by });
    values.forEach((label, index) => {
      assert.ok(label, `${id} in ${window}: line ${index} has its value`);
    });
  }
});

test("a number on a phone has fewer digits rather than less room", () => {
  const write = writingIn(dimensionsFor(300).room.width, widthOf);
  assert.ok(widthOf(write(-0.123456)) <= 50);
  assert.equal(
    writingIn(dimensionsFor(900).room.width, widthOf)(-0.123456),
    formatNumber(-0.123456),
  );
});
