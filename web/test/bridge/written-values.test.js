import { Refusal } from "../../src/bridge/refusal.js";
import { writtenValues } from "../../src/bridge/written-values.js";
import { HOSTILE } from "../embed/hostile.js";
import { assert, test } from "../testing.js";

/** @param {unknown} values */
function refusalOf(values) {
  try {
    writtenValues(values);
  } catch (fault) {
    if (fault instanceof Refusal) return fault;
    throw fault;
  }
  return null;
}

test("values are written as an address has them", () => {
  assert.deepEqual(
    writtenValues({
      learningRate: 0.1,
      dropLast: true,
      optimizer: "adam",
      start: [1, -2],
      W: [
        [1, 2],
        [3, 4],
      ],
      inputs: { x: 3, y: 4 },
      lang: null,
    }),
    [
      ["learningRate", "0.1"],
      ["dropLast", "true"],
      ["optimizer", "adam"],
      ["start", "1,-2"],
      ["W", "1,2;3,4"],
      ["inputs", "x:3,y:4"],
      ["lang", null],
    ],
  );
});

test("what is no setting by name is refused in a sentence", () => {
  const odd = [undefined, null, 3, "learningRate=1", [], [1], new Map([["h", 1]]), new Date(), {}];
  for (const values of odd) {
    assert.equal(refusalOf(values)?.code, "bad_value");
    assert.match(refusalOf(values)?.message ?? "", /^values must /);
  }
});

test("a number that is none, a deep list and an endless text are refused by their name", () => {
  for (const learningRate of [NaN, Infinity, 1n, "x".repeat(100_001)]) {
    assert.match(refusalOf({ learningRate })?.message ?? "", /^"learningRate" cannot be /);
  }
  for (const [start, told] of /** @type {[unknown, string][]} */ ([
    [[[[1]]], "a list"],
    [{ a: { b: 1 } }, "an object"],
    [[null], "null"],
    [[NaN, 1], "NaN"],
    [[[1, 2], [Infinity]], "Infinity"],
  ])) {
    assert.equal(refusalOf({ start })?.message, `"start" cannot hold ${told}.`);
  }
});

test("a huge value is quoted in a few words", () => {
  const message = refusalOf({ f: "x".repeat(1_000_000) })?.message ?? "";
  assert.equal(message.length < 120, true, message);
});

test("a name that objects have by themselves is a name like others", () => {
  const values = JSON.parse('{"__proto__": "1", "constructor": "2"}');
  assert.deepEqual(writtenValues(values), [
    ["__proto__", "1"],
    ["constructor", "2"],
  ]);
});

test("hostile texts stay the texts that they are", () => {
  for (const text of HOSTILE) assert.deepEqual(writtenValues({ f: text }), [["f", text]]);
});
