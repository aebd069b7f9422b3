import { addressOf } from "../../src/address/address.js";
import { LONGEST } from "../../src/address/longest.js";
import { queryOf } from "../../src/figures/address.js";
import { MOST_POINTS } from "../../src/samples/drawing/points.js";
import { form as descent } from "../../src/scenes/descent/address-form.js";
import { form as derivative } from "../../src/scenes/derivative/figure.js";
import { form as gradient } from "../../src/scenes/gradient/figure.js";
import { form as graph } from "../../src/scenes/graph/address-form.js";
import { form as layers } from "../../src/scenes/layers/address-form.js";
import { OPENING as TRAINING } from "../../src/scenes/training/presets.js";
import { form as training } from "../../src/scenes/training/address-form.js";
import { assert, test } from "../testing.js";

/** The server reads 32 KiB of a request, and browsers send headers of some KiB with its address. */
const ROOM = 24 * 1024;

/** As long in a link as a number can be. */
const NUMBER = -1.2345678901234567e-100;

/** A letter takes nine characters where it is not of the first alphabet. */
const WIDE = "数";

/** @param {any} spec @param {any} form */
const link = (spec, form) => {
  const run = { spec, edits: [], kept: false, step: 1, newest: 1 };
  return addressOf(/** @type {any} */ ({ runs: [run], active: 0, pace: 1, scale: "log" }), form);
};

/** @param {string} address */
function fits(address) {
  const { length } = new URL(address, location.href).search;
  assert.ok(length < ROOM, `${length} characters`);
}

test("the longest formula of a figure fits into a link", () => {
  const f = WIDE.repeat(LONGEST.f);
  const ends = /** @type {[number, number]} */ ([NUMBER, NUMBER]);
  const settings = { f, x: NUMBER, h: NUMBER, point: ends, angle: 360, arrows: 15, way: "up" };
  fits(queryOf(/** @type {any} */ ({ ...settings, window: ends, precision: "float" }), derivative));
  const window = { x0: ends, x1: ends };
  fits(queryOf(/** @type {any} */ ({ ...settings, window }), gradient));
});

test("the longest expression fits into a link", () => {
  const expression = WIDE.repeat(LONGEST.expression);
  const common = { expression, learningRate: NUMBER, optimizer: { name: "gd" }, edits: [] };
  const window = { x0: [NUMBER, NUMBER], x1: [NUMBER, NUMBER] };
  const gradients = { method: "central", h: NUMBER };
  fits(
    link({ ...common, start: [NUMBER, NUMBER], steps: 9, window, gradient: gradients }, descent),
  );
});

test("an expression of as many inputs as there can be fits into a link", () => {
  for (const name of ["a", WIDE, "ab", "long_name"]) {
    for (let count = 1; count <= LONGEST.expression / (name.length + 1); count *= 2) {
      const names = Array.from({ length: count }, (_, index) => name + index);
      const inputs = Object.fromEntries(names.map((each) => [each, NUMBER]));
      const spec = { expression: names.join("+"), inputs, parameters: names, edits: [] };
      if (spec.expression.length > LONGEST.expression) continue;
      fits(link({ ...spec, learningRate: NUMBER, iterations: 9, accumulate: true }, graph));
    }
  }
});

test("numbers of a network are in the query only where they are few", () => {
  for (const size of [1, 4, 6, 8, 30]) {
    const W = Array.from({ length: size }, () => Array(size).fill(NUMBER));
    const one = { W, b: Array(size).fill(NUMBER) };
    const x = [Array(size).fill(NUMBER)];
    const hidden = [{ ...one, activation: "relu" }];
    const network = { x, t: [0], hidden, last: one, loss: "softmaxCrossEntropy" };
    fits(link({ layers: network, learningRate: NUMBER, edits: [] }, layers));
  }
});

test("a drawing of as many points as there can be is in the fragment", () => {
  const x = Array.from({ length: MOST_POINTS }, () => [NUMBER, NUMBER]);
  const own = { inputs: ["x1", "x2"], x, t: x.map(() => 0), classes: [WIDE.repeat(64)] };
  const { settings } = TRAINING;
  const spec = { ...settings, data: { ...settings.data, set: "own", own }, edits: [] };
  fits(link(spec, training));
});
