import { decodeField } from "../../src/protocol/field.js";
import { assert, test } from "../testing.js";

test("a field comes back from bytes to the values of the function", () => {
  const bytes = new Uint8Array([0, 0, 255, 255, 0, 128, 255, 127]);
  const elevation = btoa(String.fromCharCode(...bytes));
  const wire = { columns: 2, rows: 2, low: 1, high: 11, scale: 5, levels: [2, 4], elevation };
  const field = /** @type {import("../../src/protocol/field.js").Terrain} */ (decodeField(wire));
  assert.close(field.values[0], 1, 1e-12);
  assert.close(field.values[1], 11, 1e-12);
  const t = 32768 / 65535;
  assert.close(field.values[2], 1 + 5 * (3 ** t - 1), 1e-9);
  assert.ok(field.values[3] < field.values[2]);
});

test("a field says at which points the function has a finite value", () => {
  const elevation = btoa(String.fromCharCode(...new Uint8Array(20)));
  const wire = { columns: 5, rows: 2, low: 0, high: 1, scale: 1, levels: [], elevation };
  const defined = btoa(String.fromCharCode(0b11100110, 0b10));
  const read = (/** @type {any} */ field) =>
    /** @type {import("../../src/protocol/field.js").Terrain} */ (decodeField(field)).defined;
  assert.deepEqual([...(read({ ...wire, defined }) ?? [])], [0, 1, 1, 0, 0, 1, 1, 1, 0, 1]);
  assert.equal(read(wire), null);
});

test("a field with bytes missing is refused", () => {
  const wire = {
    columns: 2,
    rows: 2,
    low: 0,
    high: 1,
    scale: 1,
    levels: [],
    elevation: btoa("ab"),
  };
  assert.throws(() => decodeField(wire));
});
