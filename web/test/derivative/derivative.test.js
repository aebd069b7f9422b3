import { queryOf, settingsIn } from "../../src/figures/address.js";
import { planPlot } from "../../src/figures/chart/plot.js";
import { logAxis } from "../../src/figures/chart/axis.js";
import { isBelowCurve, whereApart } from "../../src/scenes/derivative/drawing.js";
import { errorAxis, placedErrors, roundH } from "../../src/scenes/derivative/error-axis.js";
import { figure, form } from "../../src/scenes/derivative/figure.js";
import { PRESETS } from "../../src/scenes/derivative/presets.js";
import { secantDistances } from "../../src/scenes/derivative/range.js";
import { planStage } from "../../src/stage/plan.js";
import { assert, test } from "../testing.js";

const OPENING = PRESETS[0].settings;
const { spared, taken } = /** @type {any} */ (figure);

test("the secants of a window halve their distance, whatever h is", () => {
  assert.deepEqual(secantDistances([0, 20]), [7.2, 3.6, 1.8, 0.9]);
});

test("while only the point moves the curve is not asked for again, and stays", () => {
  const curve = { x: [0, 1], f: [0, 1], slope: [1, 1] };
  const shown = /** @type {any} */ ({ settings: OPENING, answer: { curve } });
  const request = figure.request({ ...OPENING, x: 7 });

  const asked = spared(request, shown);

  assert.equal(JSON.parse(JSON.stringify(asked)).window, undefined);
  assert.equal(taken({ curve: null }, shown).curve, curve);
  assert.deepEqual(
    spared(figure.request({ ...OPENING, f: "x" }), shown).window,
    OPENING.window,
    "another function has another curve",
  );
});

test("every example is opened again by its own link", () => {
  for (const { settings, id } of PRESETS) {
    const opened = settingsIn(queryOf(settings, form), "", OPENING, form);
    assert.deepEqual(opened, { settings, faults: [], unknown: [] }, id);
  }
});

test("an error of exactly 0 lies at the bottom, where no logarithm reaches", () => {
  const plot = planPlot(
    { width: 150, height: 100 },
    { x: logAxis(0, -15), y: logAxis(-10, 0) },
    { left: 0, top: 0, right: 0, bottom: 0 },
  );

  const { dots, d } = placedErrors(plot, [1e-1, 1e-2, 1e-3], [1e-5, 0, null], 100);

  assert.deepEqual(
    dots.map(([x, y]) => [Math.round(x), Math.round(y)]),
    [
      [10, 50],
      [20, 100],
    ],
  );
  assert.equal(d, "M10 50L20 100");
});

test("the axis of errors spans both precisions, so that it stays when the other one is chosen", () => {
  const precision = (/** @type {number[]} */ errors) =>
    /** @type {any} */ ({ forwardError: errors, centralError: errors });
  const axis = errorAxis(
    /** @type {any} */ ({ double: precision([1e-12, 0]), float: precision([0.5]) }),
  );

  assert.ok((axis.share(1e-12) ?? -1) >= 0);
  assert.ok((axis.share(0.5) ?? 2) <= 1);
});

test("an h from the chart is a short number", () => {
  assert.equal(roundH(1.23456e-7), 1.2e-7);
});

test("the word on a secant keeps off the curve: below it where the curve is above", () => {
  const at = (/** @type {number} */ f) => /** @type {any} */ ({ central: { minus: { x: 1, f } } });
  const secant = { slope: 0.24, intercept: -0.45 };
  assert.equal(isBelowCurve(at(0.11), secant), true, "a parabola that opens upwards");
  assert.equal(isBelowCurve(at(-1), secant), false);
  assert.equal(isBelowCurve(/** @type {any} */ ({ central: {} }), secant), false, "no such point");
});

test("the words on tangent and secant stand where these are farthest apart, each beside its own line", () => {
  const plan = planStage({ width: 600, height: 400 }, [0, 20], [-1, 6], false);
  const line = (/** @type {number} */ slope, x = 5) => ({ slope, intercept: 0.75 - slope * x });
  const below = whereApart(plan, line(0.2), line(0.24));
  assert.equal(below?.end, "right");
  assert.ok(below && below.off > 0, "below the tangent, above which the secant runs");
  assert.ok((whereApart(plan, line(0.24), line(0.2))?.off ?? 1) < 0);
  const late = whereApart(plan, line(0.2, 15), line(0.24, 15));
  assert.equal(late?.end, "left");
  assert.ok(late && late.off < 0, "left of the point the secant runs below the tangent");
  assert.equal(whereApart(plan, line(0.2), { slope: 0, intercept: 50 }), null);
});
