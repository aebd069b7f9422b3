import { batchOf, layOutStrip, placeAt, placesOf } from "../../src/epoch/strip-layout.js";
import { assert, test } from "../testing.js";

/**
 * @param {number} samples
 * @param {number} size
 */
const batches = (samples, size) =>
  Array.from({ length: Math.ceil(samples / size) }, (_, i) => Math.min(size, samples - i * size));

test("each sample has a tile in its batch, and the short last batch is visibly short", () => {
  const layout = layOutStrip(batches(328, 10), 400, 92);
  assert.equal(layout.form, "tiles");
  assert.equal(layout.pieces.length, 33);
  const [first, last] = [layout.pieces[0], layout.pieces[32]];
  assert.equal(last.count, 8);
  assert.close(first.width - last.width, 2 * layout.unit);
  assert.ok(layout.rows * layout.rowHeight <= 92);
});

test("a batch is not torn apart where a row can hold it", () => {
  const { pieces } = layOutStrip(batches(400, 32), 400, 92);
  assert.equal(pieces.length, 13);
});

test("ten thousand samples fit: as bars, one for each batch", () => {
  const layout = layOutStrip(batches(10_000, 64), 400, 92);
  assert.equal(layout.form, "bars");
  assert.equal(new Set(layout.pieces.map(({ batch }) => batch)).size, 157);
  assert.ok(layout.rows * layout.rowHeight <= 92);
  for (const { left, width } of layout.pieces) assert.ok(left + width <= 400.001);
});

test("ten thousand batches of one sample are one bar", () => {
  const layout = layOutStrip(batches(10_000, 1), 400, 92);
  assert.equal(layout.form, "bar");
  assert.ok(layout.rows * layout.rowHeight <= 92);
});

test("one batch of all samples goes on from row to row", () => {
  const layout = layOutStrip([320], 400, 92);
  assert.equal(layout.form, "tiles");
  assert.ok(layout.pieces.every(({ batch }) => batch === 0));
  assert.equal(
    layout.pieces.reduce((sum, { count }) => sum + count, 0),
    320,
  );
});

test("a sample is found under a point, and between batches none", () => {
  const layout = layOutStrip([4, 4, 2], 400, 92);
  const [, second] = layout.pieces;
  assert.equal(placeAt(layout, second.left + layout.unit + 1, 3), 5);
  assert.equal(placeAt(layout, second.left - 2, 3), -1);
  assert.equal(placeAt(layout, 390, 3), -1);
});

test("places and batches are known from each other", () => {
  assert.deepEqual(placesOf([10, 10, 4], 2), [20, 24]);
  assert.equal(batchOf([10, 10, 4], 19), 1);
  assert.equal(batchOf([10, 10, 4], 20), 2);
});
