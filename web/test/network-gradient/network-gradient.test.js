import { queryOf, settingsIn } from "../../src/figures/address.js";
import { costPoints } from "../../src/scenes/network-gradient/cost-points.js";
import { evaluationsOf, form } from "../../src/scenes/network-gradient/figure.js";
import { PRESETS } from "../../src/scenes/network-gradient/presets.js";
import {
  elementInWork,
  isWhole,
  knownElements,
  lastEvaluation,
} from "../../src/scenes/network-gradient/progress.js";
import { assert, test } from "../testing.js";

const OPENING = PRESETS[0].settings;

/** A net of one input and two classes: four evaluations. */
const VERSION = /** @type {any} */ ({
  evaluations: {
    row: [0, 0, 0, 0],
    column: [0, 0, 1, 1],
    sign: [1, -1, 1, -1],
    weight: [1.1, 0.9, 2.1, 1.9],
    loss: [3, 1, 5, 6],
  },
  numerical: [10, -5],
});

test("an element of the gradient is known after its second evaluation", () => {
  assert.deepEqual(knownElements(VERSION, 0), [null, null]);
  assert.deepEqual(knownElements(VERSION, 1), [null, null]);
  assert.deepEqual(knownElements(VERSION, 2), [10, null]);
  assert.deepEqual(knownElements(VERSION, 4), [10, -5]);
});

test("nothing is said of the whole gradient before its last element is known", () => {
  assert.deepEqual(
    [0, 2, 3, 4].map((at) => isWhole(VERSION, at)),
    [false, false, false, true],
  );
});

test("the evaluation that was made last tells which weight it moved, and what came out", () => {
  assert.equal(lastEvaluation(VERSION, 0), null);
  assert.deepEqual(lastEvaluation(VERSION, 3), {
    number: 3,
    row: 0,
    column: 1,
    sign: 1,
    weight: 2.1,
    loss: 5,
  });
});

test("a quotient waits for its second loss", () => {
  assert.equal(elementInWork(VERSION, 0), null);
  assert.deepEqual(elementInWork(VERSION, 1), { place: 0, plus: 3, minus: null, value: null });
  assert.deepEqual(elementInWork(VERSION, 2), { place: 0, plus: 3, minus: 1, value: 10 });
  assert.deepEqual(elementInWork(VERSION, 4), { place: 1, plus: 5, minus: 6, value: -5 });
});

test("simpleNet takes twelve evaluations", () => {
  assert.equal(evaluationsOf(OPENING), 12);
});

test("every example is opened again by its own link, at its step", () => {
  for (const { settings, id } of PRESETS) {
    const shown = { ...settings, at: 5 };
    assert.deepEqual(
      settingsIn(queryOf(shown, form), "", OPENING, form),
      { settings: shown, faults: [], unknown: [] },
      id,
    );
  }
});

test("a link without a step shows all evaluations; one beyond them is named", () => {
  assert.equal(settingsIn("?t=1", "", OPENING, form).settings.at, 12);
  assert.deepEqual(settingsIn("?step=13", "", OPENING, form).faults, ["step"]);
  assert.deepEqual(
    settingsIn("?t=0,1", "", OPENING, form).faults,
    ["t"],
    "two classes for one sample",
  );
});

test("passes are counted until they are measured", () => {
  const counted = {
    hidden: 8,
    parameters: 51,
    numericalPasses: 102,
    backpropPasses: 2,
    measured: null,
  };
  const measured = {
    ...counted,
    measured: {
      numerical: { passes: 50, nanoseconds: 50_000_000 },
      backprop: { passes: 4, nanoseconds: 20_000 },
    },
  };

  assert.deepEqual(costPoints([counted]), [{ parameters: 51, numerical: 102, backprop: 2 }]);
  assert.deepEqual(costPoints([measured]), [{ parameters: 51, numerical: 102, backprop: 0.005 }]);
});
