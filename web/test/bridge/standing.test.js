import { BEFORE, happeningsBetween, paceOf, rateOf } from "../../src/bridge/standing.js";
import { assert, test } from "../testing.js";

const notice = (/** @type {string} */ code) => ({ code, params: [], path: "" });

/**
 * @param {Partial<import("../../src/bridge/standing.js").Look>} before
 * @param {Partial<import("../../src/bridge/standing.js").Look>} now
 */
const events = (before, now) =>
  happeningsBetween({ ...BEFORE, ...before }, { ...BEFORE, ...before, ...now }).map(
    ({ event }) => event,
  );

test("where nothing has happened nothing is told", () => {
  assert.deepEqual(events({ step: 3, values: "h=1" }, {}), []);
});

test("what plays tells its steps, and what ends pauses first, as a film does", () => {
  assert.deepEqual(events({}, { paused: false, step: 1 }), ["play", "step"]);
  assert.deepEqual(events({ paused: false, step: 8 }, { step: 9, paused: true, ended: true }), [
    "step",
    "pause",
    "ended",
  ]);
});

test("the values that a scene opens with are no change", () => {
  assert.deepEqual(events({}, { values: "h=1" }), []);
  const [change] = happeningsBetween(
    { ...BEFORE, values: "h=1" },
    { ...BEFORE, values: "h=2&x=3" },
  );
  assert.deepEqual(change, {
    event: "change",
    detail: { values: { h: "2", x: "3" }, playbackRate: 1 },
  });
});

test("a server that is lost is told once, whenever it comes back", () => {
  const [lost] = happeningsBetween(BEFORE, { ...BEFORE, isReachable: false });
  assert.equal(lost.event, "error");
  assert.equal(lost.detail.code, "unreachable");
  assert.deepEqual(events({ isReachable: false }, { step: 1 }), ["step"]);
  assert.deepEqual(events({ isReachable: false }, { isReachable: true }), []);
});

test("one refusal is told once", () => {
  const refused = notice("outOfRange");
  assert.deepEqual(events({}, { notice: refused }), ["error"]);
  assert.deepEqual(events({ notice: refused }, { step: 1 }), ["step"]);
  assert.deepEqual(events({ notice: refused }, { notice: null }), []);
});

test("the rate counts from the pace that the scene opened with", () => {
  assert.equal(paceOf(2, 10), 20);
  assert.equal(rateOf(20, 10), 2);
  assert.equal(rateOf("max", "max"), 1);
  assert.equal(rateOf("max", 10), Infinity);
  assert.equal(paceOf(Infinity, 10), "max");
});

test("no rate leaves the paces that a server takes", () => {
  assert.equal(paceOf(1e300, 10), 1e6);
  assert.equal(paceOf(1e-300, 10), 0.001);
});
