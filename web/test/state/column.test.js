import { Column } from "../../src/state/column.js";
import { packed } from "../../src/state/packed.js";
import { assert, test } from "../testing.js";

const CHUNK = 4096;

/** @param {ArrayLike<number>} values */
function columnOf(values) {
  const column = new Column();
  for (let i = 0; i < values.length; i++) column.push(values[i]);
  return column;
}

/** @param {Column} column */
const all = (column) => Array.from({ length: column.length }, (_, i) => column.at(i));

test("accuracies of ten samples come back as they were, over many chunks", () => {
  const values = Array.from({ length: 3 * CHUNK + 5 }, (_, i) => ((7 * i) % 11) / 10);

  assert.deepEqual(all(columnOf(values)), values);
});

test("a list that goes on from within a packed chunk goes its own way", () => {
  const column = columnOf(new Array(2 * CHUNK).fill(0.5));
  const fork = column.prefix(CHUNK + 3);
  fork.push(0.25);

  assert.equal(fork.length, CHUNK + 4);
  assert.deepEqual([fork.at(CHUNK + 2), fork.at(CHUNK + 3)], [0.5, 0.25]);
  assert.equal(column.at(CHUNK + 3), 0.5);
});

test("few values take a byte each, many keep their eight", () => {
  assert.equal(packed(Float64Array.from({ length: CHUNK }, (_, i) => i % 256))?.table.length, 256);
  assert.equal(packed(Float64Array.from({ length: CHUNK }, (_, i) => i % 257)), null);
});

test("a zero with a sign keeps it, and what is no number stays none", () => {
  assert.equal(packed(Float64Array.of(0, -0)), null);
  assert.equal(packed(Float64Array.of(-0)), null);
  const column = columnOf(new Array(CHUNK).fill(NaN));
  assert.ok(Number.isNaN(column.at(17)));
});
