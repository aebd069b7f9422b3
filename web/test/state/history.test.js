import { test, assert } from "../testing.js";
import { History } from "../../src/state/history.js";

/**
 * @param {number} first
 * @param {number} count
 */
function steps(first, count) {
  const x0 = Array.from({ length: count }, (_, i) => first + i);
  return { x0, f: x0.map((x) => x * x) };
}

test("steps that arrive in pieces stand in their rows", () => {
  const history = new History();
  history.append(0, steps(0, 3)).append(3, steps(3, 5000));
  assert.equal(history.length, 5003);
  assert.equal(history.column("x0").at(4711), 4711);
  assert.equal(history.column("f").at(12), 144);
});

test("a repeated step changes nothing", () => {
  const history = new History();
  history.append(0, steps(0, 10));
  history.append(5, { x0: [-1, -1, -1], f: [-1, -1, -1] });
  assert.equal(history.length, 10);
  history.append(8, steps(8, 4));
  assert.equal(history.length, 12);
  assert.equal(history.column("x0").at(5), 5);
});

test("a gap between steps is an error and not a hole", () => {
  const history = new History();
  history.append(0, steps(0, 10));
  assert.throws(() => history.append(11, steps(11, 1)));
  assert.throws(() => history.append(10, { x0: [10] }));
});

test("a row that is not held has no value", () => {
  const history = new History();
  history.append(0, { x0: [1] });
  assert.ok(Number.isNaN(history.column("x0").at(1)));
  assert.ok(Number.isNaN(history.column("x0").at(-1)));
});

test("a fork shares the past and not the future", () => {
  const history = new History();
  history.append(0, steps(0, 10_000));
  const fork = history.prefix(9001);
  fork.append(9001, { x0: [-1], f: [-2] });
  assert.equal(fork.length, 9002);
  assert.equal(fork.column("x0").at(9000), 9000);
  assert.equal(fork.column("x0").at(9001), -1);
  assert.equal(history.column("x0").at(9001), 9001);
  assert.equal(fork.pyramid("f").range(0, 9002, 1).min[0], -2);
  assert.equal(history.pyramid("f").range(0, 10_000, 1).min[0], 0);
  assert.throws(() => history.prefix(10_001));
});
