import { addressOf } from "../../src/address/address.js";
import { readAddress as read } from "../../src/address/read-address.js";
import { form } from "../../src/scenes/descent/address-form.js";
import { freshSpec } from "../../src/state/settings.js";
import { assert, test } from "../testing.js";

/** @type {import("../../src/protocol/frames.js").Spec} */
const fallback = freshSpec({
  objective: "bowl",
  start: [-3, 4],
  optimizer: { name: "gd" },
  learningRate: 0.1,
  steps: 100,
  gradient: { method: "exact" },
  tolerance: 1e-6,
});
const spec = {
  ...fallback,
  objective: "elongated",
  start: [-7, 2],
  optimizer: { name: "momentum", momentum: 0.8 },
  learningRate: 0.07,
  gradient: { method: "central", h: 1e-5 },
  edits: [{ edit: "e1", atStep: 12, change: { learningRate: 0.3 } }],
};
const other = { ...fallback, objective: "elongated", start: [-7, 2] };

/**
 * @param {string} search
 * @param {string} hash
 * @param {typeof fallback} otherwise
 */
const readAddress = (search, hash, otherwise) => read(search, hash, otherwise, form);

/** @param {any} state */
function reopened(state) {
  const address = addressOf(state, form);
  const hash = address.includes("#") ? address.slice(address.indexOf("#")) : "";
  return readAddress(address.slice(0, address.length - hash.length), hash, fallback);
}

test("a link reopens the run with its settings, edits, step and pace", () => {
  const run = { spec, edits: spec.edits, kept: false, step: 34, newest: 50 };
  const { place, faults } = reopened({ runs: [run], active: 0, pace: "max", scale: "linear" });
  assert.deepEqual(faults, []);
  assert.deepEqual(place?.specs, [spec]);
  assert.deepEqual(place?.steps, [34]);
  assert.equal(place?.pace, "max");
});

test("a link reopens the runs beside it, in their places", () => {
  const runs = [
    { spec: other, edits: [], kept: true, step: 9, newest: 80 },
    { spec, edits: spec.edits, kept: false, step: 34, newest: 50 },
  ];
  const { place } = reopened({ runs, active: 1, pace: 10, scale: "linear" });
  assert.deepEqual(place?.specs, [other, spec]);
  assert.deepEqual(place?.kept, [true, false]);
  assert.deepEqual(place?.steps, [80, 34]);
  assert.equal(place?.active, 1);
});

test("a link keeps the scale of the curve", () => {
  const run = { spec, edits: [], kept: false, step: 3, newest: 3 };
  assert.equal(reopened({ runs: [run], active: 0, pace: 10, scale: "log" }).place?.scale, "log");
});

test("a link may name little: the rest is usual for the function", () => {
  const { place, faults } = readAddress("?objective=quartic", "", fallback);
  assert.deepEqual(faults, []);
  assert.deepEqual(place?.specs[0].start, [2]);
  assert.deepEqual(readAddress("?learningRate=abc", "", fallback).faults, ["learningRate"]);
  assert.deepEqual(readAddress("?objective=bowl&start=0x10,1", "", fallback).faults, ["start"]);
});

test("an address that names no run opens none", () => {
  assert.equal(readAddress("?lang=en", "", fallback).place, null);
});

test("what cannot be read is named and falls back", () => {
  const address = "?objective=bowl&start=1,2&learningRate=fast&steps=20";
  const { place, faults } = readAddress(address, "#%7Bbroken", fallback);
  assert.deepEqual(faults, ["learningRate", "#"]);
  assert.equal(place?.specs[0].learningRate, 0.1);
  assert.equal(place?.specs[0].steps, 20);
});

test("a link made for another engine keeps saying so", () => {
  const run = { spec: { ...spec, engine: 7 }, edits: [], kept: false, step: 3, newest: 3 };
  const { place } = reopened({ runs: [run], active: 0, pace: 10, scale: "linear" });
  assert.equal(place?.specs[0].engine, 7);
});

test("a function or an optimizer that is unknown never reaches the page", () => {
  const unknown = readAddress("?objective=foo&start=1", "", fallback);
  assert.equal(unknown.place, null);
  assert.deepEqual(unknown.faults, ["objective"]);
  const { place, faults } = readAddress("?objective=bowl&start=1,2&optimizer=foo", "", fallback);
  assert.deepEqual(faults, ["optimizer"]);
  assert.equal(place?.specs[0].optimizer.name, "gd");
});

test("a fragment that this page did not write is left out and said", () => {
  const broken = [
    { edits: [null], beside: [1], kept: false, active: 0 },
    { edits: [], beside: [], kept: false, active: 0.5 },
    { edits: [], beside: [], kept: false, active: 2 },
    { edits: [], beside: [1, 2, 3, 4], kept: false, active: 0 },
    { edits: [{ edit: "e", atStep: -1, change: {} }], beside: [], kept: false, active: 0 },
    { edits: [], beside: [{ spec: { objective: "foo" }, kept: true, step: 0 }], kept: false },
    null,
    7,
  ];
  for (const more of broken) {
    const hash = `#${encodeURIComponent(JSON.stringify(more))}`;
    const { place, faults } = readAddress("?objective=bowl&start=1,2", hash, fallback);
    assert.deepEqual(faults, ["#"]);
    assert.equal(place?.specs.length, 1);
  }
});

test("a secret that WordPress appends to a frame's address is no part of the link", () => {
  const secret = "#?secret=aB3dE6gH9k";
  const more = { edits: spec.edits, beside: [], kept: false, active: 0 };
  const hash = `#${encodeURIComponent(JSON.stringify(more))}`;
  const bare = readAddress("?objective=bowl&start=1,2", secret, fallback);
  assert.deepEqual(bare.faults, []);
  const edited = readAddress("?objective=bowl&start=1,2", hash + secret, fallback);
  assert.deepEqual(edited.faults, []);
  assert.deepEqual(edited.place?.specs[0].edits, spec.edits);
});

test("a fragment that cannot be read is said where the query names no run", () => {
  const { place, faults } = readAddress("", "#AAAA", fallback);
  assert.equal(place, null);
  assert.deepEqual(faults, ["#"]);
  assert.deepEqual(readAddress("", "#?secret=aB3dE6gH9k", fallback).faults, []);
});

test("a step or a pace that cannot be is named", () => {
  const address = "?objective=bowl&start=1,2&step=-1&pace=0";
  assert.deepEqual(readAddress(address, "", fallback).faults, ["step", "pace"]);
});
