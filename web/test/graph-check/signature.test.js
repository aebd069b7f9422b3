import { hiddenBug } from "../../src/graph-check/bug-order.js";
import { signatureOf } from "../../src/graph-check/signature.js";
import { slopeText } from "../../src/graph-check/slope-text.js";
import { formatNumber } from "../../src/numbers/format.js";
import { assert, test } from "../testing.js";

/** @param {number} slope @param {number} [cosine] */
const wrong = (slope, cosine = Math.sign(slope)) => ({ verdict: "differs", slope, cosine });

test("a slope of N is a forgotten mean, but of two samples it is said so before a factor of two", () => {
  assert.equal(signatureOf(wrong(3), 3), "timesN");
  assert.equal(signatureOf(wrong(2), 2), "timesN");
  assert.equal(signatureOf(wrong(2), 3), "twice");
  assert.equal(signatureOf(wrong(2), 1), "twice");
});

test("signs, halves and nothing at all have their own signature", () => {
  assert.equal(signatureOf(wrong(-1), 3), "sign");
  assert.equal(signatureOf(wrong(0.5), 3), "half");
  assert.equal(signatureOf(wrong(1 / 3), 3), "divided");
  assert.equal(signatureOf(wrong(0, 0), 3), "zero");
  assert.equal(signatureOf(wrong(1.7), 3), "factor");
});

test("where the angle is wrong no factor is blamed", () => {
  assert.equal(signatureOf(wrong(2, 0.8), 3), "direction");
  assert.equal(signatureOf({ verdict: "differs" }, 3), "direction");
});

test("a slope is written as it is compared: three digits behind the point while it is small", () => {
  assert.deepEqual([3, -1, 1 / 3, 74.1223, 1e-17, 12345].map(slopeText), [
    ...["3.000", "−1.000", "0.333", "74.12", "0.000", formatNumber(12345)],
  ]);
});

test("what agrees has no signature", () => {
  assert.equal(signatureOf({ verdict: "agrees", slope: 1, cosine: 1 }, 3), "right");
  assert.equal(signatureOf({ verdict: "tooSmall" }, 3), "right");
  assert.equal(signatureOf({ verdict: "tooSteep", slope: 3 }, 3), "right");
});

test("each mistake is planted once before one comes again", () => {
  for (const count of [2, 3, 5, 6, 7, 10]) {
    const bugs = Array.from({ length: count }, (_, index) => `bug${index}`);
    const planted = bugs.map((_, round) => hiddenBug(bugs, round));
    assert.deepEqual([...planted].sort(), [...bugs].sort(), String(count));
    assert.equal(hiddenBug(bugs, count), planted[0]);
  }
});
