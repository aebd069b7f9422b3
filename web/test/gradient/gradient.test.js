import { queryOf, settingsIn } from "../../src/figures/address.js";
import { shaftsOf } from "../../src/scenes/gradient/arrow-field.js";
import { afterKey, around, degreesAt, onCircle } from "../../src/scenes/gradient/dial.js";
import { figure, form } from "../../src/scenes/gradient/figure.js";
import { PRESETS } from "../../src/scenes/gradient/presets.js";
import { cellsOf, runsOf } from "../../src/scenes/gradient/undefined-cells.js";
import { planStage } from "../../src/stage/plan.js";
import { assert, test } from "../testing.js";

const OPENING = PRESETS[0].settings;
const { spared, taken } = /** @type {any} */ (figure);
const PLAN = planStage({ width: 456, height: 440 }, [-2, 2], [-2, 2], true);

/** Two places: the slope is 8 to the right in one, 1 upwards in the other. */
const ARROWS = { side: 2, x0: [-1, 1], x1: [0], g0: [8, 0], g1: [0, 1], longest: 8 };

test("an arrow has its middle at its place and points along −∇f, or along ∇f", () => {
  const [down, upwards] = [shaftsOf(ARROWS, PLAN, -1), shaftsOf(ARROWS, PLAN, 1)];

  const [left, top] = PLAN.toPixel(-1, 0);
  assert.close((down[0].from[0] + down[0].to[0]) / 2, left, 1e-9);
  assert.close(down[0].to[1], top, 1e-9);
  assert.ok(down[0].to[0] < left && upwards[0].to[0] > left);
  assert.ok(down[1].to[1] > down[1].from[1], "downwards on the screen");
});

test("lengths grow with the cube root of the slope", () => {
  const [steep, flat] = shaftsOf(ARROWS, PLAN, 1).map(({ from, to }) =>
    Math.hypot(to[0] - from[0], to[1] - from[1]),
  );

  assert.close(steep / flat, 2, 1e-9);
});

test("no slope is a dot, and an undefined one nothing", () => {
  const shafts = shaftsOf({ ...ARROWS, g0: [0, null], g1: [0, null] }, PLAN, 1);

  assert.equal(shafts.length, 1);
  assert.deepEqual(shafts[0].from, shafts[0].to);
});

test("a dial counts against the clock from the right", () => {
  assert.equal(degreesAt([50, 50], [90, 50]), 0);
  assert.equal(degreesAt([50, 50], [50, 10]), 90);
  assert.equal(degreesAt([50, 50], [50, 90]), 270);
  assert.deepEqual(onCircle([50, 50], 40, Math.PI / 2).map(Math.round), [50, 10]);
});

test("keys turn a dial by a degree or fifteen, all the way round", () => {
  assert.equal(afterKey(359, "ArrowRight"), 0);
  assert.equal(afterKey(0, "ArrowDown"), 359);
  assert.equal(afterKey(10, "PageDown"), 355);
  assert.equal(afterKey(200, "Home"), 0);
  assert.equal(afterKey(200, "Enter"), null);
  assert.equal(around(-90), 270);
});

test("undefined cells of a row are one run", () => {
  const cells = cellsOf(btoa(String.fromCharCode(1, 1, 0, 0, 0, 1)));

  assert.deepEqual(runsOf(cells, 3), [
    [0, 0, 2],
    [1, 2, 3],
  ]);
});

test("while only the point moves the ground is not asked for again, and stays", () => {
  const ground = {};
  const shown = /** @type {any} */ ({ settings: OPENING, answer: { ground } });
  const fieldOf = (/** @type {any} */ settings) => spared(figure.request(settings), shown).field;

  assert.equal(fieldOf({ ...OPENING, point: [0, 1] }), false);
  assert.equal(fieldOf({ ...OPENING, f: "x0" }), true);
  assert.equal(taken({ field: null }, shown, figure.request(OPENING)).ground, ground);
});

test("while nothing changes the field of arrows it is not asked for again, and stays", () => {
  const arrows = {};
  const shown = /** @type {any} */ ({ settings: OPENING, answer: { ground: {}, arrows } });
  const moved = figure.request({ ...OPENING, point: [0, 1] });
  const denser = figure.request({ ...OPENING, arrows: OPENING.arrows + 1 });
  const none = figure.request({ ...OPENING, arrows: 0 });
  const elsewhere = figure.request({ ...OPENING, f: "x0" });
  const bare = { field: null, arrows: null };

  assert.equal(spared(moved, shown).arrows, 0);
  assert.equal(taken(bare, shown, moved).arrows, arrows);
  assert.equal(spared(denser, shown).arrows, OPENING.arrows + 1);
  assert.equal(spared(elsewhere, shown).arrows, OPENING.arrows);
  assert.equal(taken(bare, shown, none).arrows, null, "none are wanted any more");
});

test("every example is opened again by its own link", () => {
  for (const { settings, id } of PRESETS) {
    const opened = settingsIn(queryOf(settings, form), "", OPENING, form);
    assert.deepEqual(opened, { settings, faults: [], unknown: [] }, id);
  }
});

test("a link with only a function opens it in the window of the first example, at its middle", () => {
  const { settings, faults } = settingsIn("?f=x0*x1&x0=0,4", "", OPENING, form);

  assert.deepEqual(settings.point, [2, 0]);
  assert.deepEqual(settings.window, { x0: [0, 4], x1: [-5, 5] });
  assert.deepEqual(faults, []);
});
