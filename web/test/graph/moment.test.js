import { momentOf, readingsOf } from "../../src/graph/moment.js";
import { totalText } from "../../src/graph/totals.js";
import { assert, test } from "../testing.js";
import { LAYOUTS } from "./layouts.js";

const graph = LAYOUTS["fan-out"];

/** x·x + x at x = 3, after all of it. */
const whole = {
  iteration: 1,
  at: 5,
  values: [3, 9, 12],
  gradients: [7, 1, 1],
  contributions: graph.edges.map(({ from, to }) => (from === 0 && to === 1 ? 3 : 1)),
  learningRate: 0.1,
};

/** @param {Set<number>} set */
const sorted = (set) => [...set].sort((a, b) => a - b);

test("an operation lights its node and the lines its operands come along", () => {
  const moment = momentOf(graph, { ...whole, at: 1, contributions: graph.edges.map(() => null) });
  assert.equal(moment.phase, "forward");
  const [, id] = graph.plan[0];
  const coming = graph.edges.flatMap(({ to }, index) => (to === id ? [index] : []));
  assert.deepEqual(sorted(moment.nodes), [id]);
  assert.deepEqual(sorted(moment.forward), coming);
  assert.equal(moment.backward.size, 0);
});

test("backward lights the arrows that are sent, the seed the one that enters the output", () => {
  const backward = momentOf(graph, whole);
  const [, id] = graph.plan[4];
  const sent = graph.edges.flatMap(({ to }, index) => (to === id ? [index] : []));
  assert.deepEqual(sorted(backward.backward), sent);
  const seed = momentOf(graph, { ...whole, at: 3 });
  assert.equal(seed.phase, "seed");
  assert.deepEqual(sorted(seed.backward), [graph.edges.length]);
});

test("while only the inputs are set they are lit, and at the end nothing is dimmed", () => {
  const inputs = momentOf(graph, { ...whole, at: 0 });
  assert.deepEqual(sorted(inputs.nodes), [0]);
  assert.equal(inputs.isWhole, false);
  assert.equal(momentOf(graph, whole).isWhole, true);
});

test("every line reads the value of the node it leaves and its own derivative", () => {
  const { values, derivatives, parts } = readingsOf(graph, whole);
  assert.deepEqual(values, [...graph.edges.map(({ from }) => whole.values[from]), 12]);
  assert.deepEqual(derivatives, [...whole.contributions, 1]);
  assert.deepEqual([...parts[0]].sort(), [1, 3, 3]);
});

test("what comes back to a value that is used several times is shown with its sum", () => {
  const fits = () => true;
  assert.equal(totalText([3, 3, 1], 7, fits).text, "3 + 3 + 1 = 7");
  assert.equal(totalText([3, -1], 2, fits).text, "3 − 1 = 2");
  assert.equal(totalText([3, 3, 1], 7, () => false).text, "Σ 7");
  assert.equal(totalText([], null, fits).text, "");
});

test("a total that is not the sum of its parts is marked", () => {
  assert.deepEqual(
    totalText([3, 3, 1], 3, () => true),
    { text: "3 + 3 + 1 ≠ 3", isWrong: true },
  );
  assert.equal(totalText([0.1, 0.2], 0.3, () => true).isWrong, false, "another last digit");
});
