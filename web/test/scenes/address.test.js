import { addressOf, readAddress } from "../../src/scenes/descent/address.js";
import { freshSpec } from "../../src/state/settings.js";
import { assert, test } from "../testing.js";

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

/** @param {any} state */
function reopened(state) {
  const address = addressOf(state);
  const hash = address.includes("#") ? address.slice(address.indexOf("#")) : "";
  return readAddress(address.slice(0, address.length - hash.length), hash, fallback);
}

test("a link reopens the run with its settings, edits, step and pace", () => {
  const run = { spec, edits: spec.edits, kept: false, step: 34, newest: 50 };
  const { place, faults } = reopened({ runs: [run], active: 0, pace: "max" });
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
  const { place } = reopened({ runs, active: 1, pace: 10 });
  assert.deepEqual(place?.specs, [other, spec]);
  assert.deepEqual(place?.kept, [true, false]);
  assert.deepEqual(place?.steps, [80, 34]);
  assert.equal(place?.active, 1);
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
