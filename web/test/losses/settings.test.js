import { queryOf, settingsIn } from "../../src/figures/address.js";
import { form } from "../../src/scenes/loss/address-form.js";
import { PRESETS, exampleOf } from "../../src/scenes/loss/presets.js";
import {
  isOneHot,
  rangeOf,
  request,
  targetsOf,
  withColumns,
  withOtherTargets,
  withPrediction,
  withRows,
  withTarget,
} from "../../src/scenes/loss/settings.js";
import { assert, test } from "../testing.js";
import { SETTINGS } from "./answer-fixture.js";

/** @typedef {import("../../src/scenes/loss/settings.js").Settings} Settings */

/** @type {Settings} */
const LABELLED = {
  ...SETTINGS,
  y: [
    [0.2, 0.8],
    [0.6, 0.4],
  ],
  t: null,
  labels: [1, 0],
  place: 3,
};

test("one row is sent as a vector, several as rows", () => {
  assert.deepEqual(request(SETTINGS).y, [0.2, 0.3, 0.5]);
  assert.deepEqual(request(SETTINGS).moved.at, [2]);
  assert.deepEqual(request(LABELLED).t, [1, 0]);
  assert.deepEqual(request(LABELLED).moved.at, [1, 1]);
});

test("a single label is sent as a number", () => {
  assert.equal(request({ ...LABELLED, y: [[0.2, 0.8]], labels: [1], place: 0 }).t, 1);
});

test("which loss is opened is no question to the server", () => {
  const other = { ...SETTINGS, chosen: "meanSquaredError" };
  assert.deepEqual(request(other), request(SETTINGS));
});

test("labels are the same as their one-hot vectors, and become them", () => {
  assert.deepEqual(targetsOf(LABELLED), [
    [0, 1],
    [1, 0],
  ]);
  const vectors = { ...LABELLED, ...withOtherTargets(LABELLED) };
  assert.deepEqual(vectors.t, targetsOf(LABELLED));
  assert.deepEqual({ ...vectors, ...withOtherTargets(vectors) }, LABELLED);
});

test("only one-hot targets may be written as labels", () => {
  assert.ok(isOneHot(SETTINGS));
  assert.ok(!isOneHot({ ...SETTINGS, t: [[0.1, 0.2, 0.7]] }));
  assert.ok(!isOneHot({ ...SETTINGS, y: [[1], [0]], t: [[1], [0]] }));
});

test("a changed number leaves the others, and becomes the one that is moved", () => {
  assert.deepEqual(withPrediction(LABELLED, 1, 0.5), {
    y: [
      [0.2, 0.5],
      [0.6, 0.4],
    ],
    place: 1,
  });
  assert.deepEqual(withTarget(LABELLED, 3, 1), { labels: [1, 1], place: 3 });
  assert.deepEqual(withTarget(SETTINGS, 0, 0.4), { t: [[0.4, 0, 1]], place: 0 });
});

test("more outputs hold 0, more samples repeat the last", () => {
  assert.deepEqual(withColumns(SETTINGS, 4).y, [[0.2, 0.3, 0.5, 0]]);
  assert.deepEqual(withColumns({ ...LABELLED, labels: [1, 0] }, 1).labels, [0, 0]);
  assert.deepEqual(withRows(LABELLED, 3).y?.at(2), [0.6, 0.4]);
});

test("the range holds every number, and that of probabilities is 0 to 1", () => {
  assert.deepEqual(rangeOf(SETTINGS), [0, 1]);
  assert.deepEqual(rangeOf({ ...SETTINGS, as: "values" }), [-3, 3]);
  assert.deepEqual(rangeOf({ ...SETTINGS, as: "logits", y: [[40, 0, 0]] }), [-40, 40]);
});

test("a link opens the same settings again", () => {
  for (const settings of [SETTINGS, LABELLED, ...PRESETS.map((preset) => preset.settings)]) {
    const { settings: read, faults } = settingsIn(queryOf(settings, form), "", SETTINGS, form);
    assert.deepEqual(read, settings);
    assert.deepEqual(faults, []);
  }
});

test("a link that does not fit together says what is wrong, and opens the fallback", () => {
  for (const [query, fault] of [
    ["?y=1,2;3&t=1,2;3,4", "y"],
    ["?y=1,2&t=1,2,3", "t"],
    ["?y=1,2&labels=2", "labels"],
    ["?y=1,2&t=0,1&place=2", "place"],
    ["?y=1,2&t=0,1&as=guesses", "as"],
  ]) {
    assert.deepEqual(settingsIn(query, "", SETTINGS, form).faults, [fault], query);
  }
});

test("the text that fits settings is that of their own example, else of one with their targets", () => {
  for (const { id, settings } of PRESETS) assert.equal(exampleOf(settings)?.id, id);
  const moved = { ...PRESETS[0].settings, ...withPrediction(PRESETS[0].settings, 2, 0.3) };
  assert.equal(exampleOf(moved)?.id, "right");
  assert.equal(exampleOf({ ...SETTINGS, t: [[1, 1, 1]] }), null);
});
