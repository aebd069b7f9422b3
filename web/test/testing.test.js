import { assert, test } from "./testing.js";

test("equal_tells_values_apart_that_print_alike", () => {
  assert.equal(Number.NaN, Number.NaN);
  assert.throws(() => assert.equal(0, -0), /expected -0, but it was 0/);
  assert.throws(() => assert.equal("1", 1), /expected 1, but it was "1"/);
});

test("deepEqual_compares_contents_and_types", () => {
  assert.deepEqual({ point: [1, { y: 2 }] }, { point: [1, { y: 2 }] });
  assert.deepEqual(Float64Array.of(1, 2), Float64Array.of(1, 2));
  assert.deepEqual(new Map([["a", [1]]]), new Map([["a", [1]]]));
  assert.throws(() => assert.deepEqual([1, 2], [1, 2, 3]), /\[1, 2, 3\].*\[1, 2\]/);
  assert.throws(() => assert.deepEqual(Float64Array.of(1), [1]), /Float64Array/);
  assert.throws(() => assert.deepEqual({ a: undefined }, { b: undefined }));
});

test("close_is_relative_above_one_and_refuses_NaN", () => {
  assert.close(1e6 + 1e-7, 1e6, 1e-12);
  assert.throws(() => assert.close(1.1, 1, 1e-3), /within 0.001/);
  assert.throws(() => assert.close(Number.NaN, 0), /NaN/);
});

test("throws_wants_an_error_that_says_the_right_thing", () => {
  assert.throws(() => {
    throw new RangeError("too far");
  }, /too far/);
  assert.throws(() => assert.throws(() => 1), /there was none/);
  assert.throws(() => {
    assert.throws(() => {
      throw new Error("near");
    }, /far/);
  }, /near/);
});

test("rejects_waits_for_the_promise", async () => {
  await assert.rejects(() => Promise.reject(new Error("gone")), /gone/);
  await assert.rejects(() => assert.rejects(() => Promise.resolve(1)), /there was none/);
});

test("two_tests_of_one_name_are_refused", () => {
  const name = "two_tests_of_one_name_are_refused";
  assert.throws(() => test(name, () => {}), /Two tests are called/);
});

test("every_test_begins_with_an_empty_body", () => {
  assert.equal(document.body.childElementCount, 0);
  document.body.append("left over");
});

test("what_an_earlier_test_left_in_the_body_is_gone", () => {
  assert.equal(document.body.childNodes.length, 0);
});
