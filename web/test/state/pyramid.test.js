import { test, assert } from "../testing.js";
import { Column } from "../../src/state/column.js";
import { Pyramid } from "../../src/state/pyramid.js";

/**
 * A fixed sequence without structure, from a linear congruential generator.
 * @param {number} length
 */
function noise(length) {
  const column = new Column();
  let state = 12345;
  for (let i = 0; i < length; i++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    column.push(state / 2147483648 - 0.5);
  }
  return column;
}

/**
 * The same question answered by looking at every value.
 * @param {Column} column
 * @param {number} from
 * @param {number} to
 * @param {number} buckets
 */
function extremesByWalking(column, from, to, buckets) {
  const min = new Array(buckets).fill(NaN);
  const max = new Array(buckets).fill(NaN);
  const width = (to - from) / buckets;
  for (let i = Math.max(0, Math.ceil(from)); i < Math.min(to, column.length); i++) {
    for (let b = 0; b < buckets; b++) {
      const start = Math.ceil(from + b * width);
      const end = b === buckets - 1 ? to : Math.ceil(from + (b + 1) * width);
      if (i < start || i >= end) continue;
      if (!(min[b] <= column.at(i))) min[b] = column.at(i);
      if (!(max[b] >= column.at(i))) max[b] = column.at(i);
    }
  }
  return { min, max };
}

for (const length of [0, 1, 7, 8, 9, 63, 64, 65, 513, 5000]) {
  test(`the extremes of ${length} values are those found by looking at every one`, () => {
    const column = noise(length);
    const pyramid = new Pyramid(column);
    for (const [from, to, buckets] of [
      [0, 5000, 11],
      [3, 4097, 7],
      [0, 512, 64],
      [250.5, 260, 20],
    ]) {
      const expected = extremesByWalking(column, from, to, buckets);
      const actual = pyramid.range(from, to, buckets);
      assert.deepEqual(Array.from(actual.min), expected.min);
      assert.deepEqual(Array.from(actual.max), expected.max);
    }
  });
}

test("values that arrive between two questions are in the second answer", () => {
  const column = noise(100);
  const pyramid = new Pyramid(column);
  assert.ok(pyramid.range(0, 200, 1).max[0] < 2);
  column.push(7);
  for (let i = 0; i < 99; i++) column.push(0);
  assert.equal(pyramid.range(0, 200, 1).max[0], 7);
  assert.equal(pyramid.range(100, 101, 1).min[0], 7);
});

test("a spike among a million values is never lost", () => {
  const column = new Column();
  for (let i = 0; i < 1_000_000; i++) column.push(i === 765_432 ? 9 : 1);
  const { min, max } = new Pyramid(column).range(0, 1_000_000, 300);
  assert.equal(max.filter((value) => value === 9).length, 1);
  assert.equal(max[Math.floor(765_432 / (1_000_000 / 300))], 9);
  assert.ok(min.every((value) => value === 1));
});

test("a stretch without extent is refused", () => {
  assert.throws(() => new Pyramid(noise(3)).range(5, 5, 10));
  assert.throws(() => new Pyramid(noise(3)).range(0, 5, 0));
});
