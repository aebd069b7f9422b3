import { evaluate } from "../../src/receipt/evaluate.js";
import { parseFormula } from "../../src/receipt/formula.js";
import { RULES, linesOfUpdate } from "../../src/receipt/rules.js";
import { assert, test } from "../testing.js";

/** A step from x = (1, −2) with g = (0.5, −4), made by hand from the published formulas. */
const STEP = { t: 1, learningRate: 0.1, x: [1, -2], g: [0.5, -4] };

/** @param {import("../../src/receipt/rules.js").Line} line */
const again = (line) => evaluate(parseFormula(line.formula), line.numbers);

/**
 * @param {string} optimizer
 * @param {import("../../src/protocol/frames.js").Update} update
 */
function assertLinesGiveWhatTheEngineSent(optimizer, update) {
  for (const place of [0, 1]) {
    for (const line of linesOfUpdate(optimizer, update, place)) {
      const message = `${optimizer}, ${line.target}`;
      assert.ok(line.result !== undefined, message);
      assert.close(again(line), /** @type {number} */ (line.result), 1e-12, message);
    }
  }
}

test("gradient descent takes the learning rate times the gradient away", () => {
  const update = { ...STEP, before: {}, after: {}, terms: {}, result: [0.95, -1.6] };
  assertLinesGiveWhatTheEngineSent("gd", update);
});

test("momentum of the book keeps a velocity that contains the learning rate", () => {
  assertLinesGiveWhatTheEngineSent("momentum", {
    ...STEP,
    coefficients: { momentum: 0.9 },
    before: { v: [1, 2] },
    after: { v: [0.85, 2.2] },
    terms: {},
    result: [1.85, 0.2],
  });
});

test("momentum of PyTorch keeps a sum of gradients, Nesterov looks one step ahead with it", () => {
  const update = {
    ...STEP,
    coefficients: { momentum: 0.9 },
    before: { b: [1, 2] },
    after: { b: [1.4, -2.2] },
    terms: {},
  };
  assertLinesGiveWhatTheEngineSent("momentum_torch", { ...update, result: [0.86, -1.78] });
  assertLinesGiveWhatTheEngineSent("nesterov", { ...update, result: [0.824, -1.402] });
});

test("AdaGrad and RMSProp divide by the root of their sum of squares", () => {
  const divided = (/** @type {number[]} */ h) =>
    STEP.x.map((x, i) => x - (0.1 * STEP.g[i]) / (Math.sqrt(h[i]) + 1e-7));
  assertLinesGiveWhatTheEngineSent("adagrad", {
    ...STEP,
    coefficients: { eps: 1e-7 },
    before: { h: [2, 9] },
    after: { h: [2.25, 25] },
    terms: {},
    result: divided([2.25, 25]),
  });
  assertLinesGiveWhatTheEngineSent("rmsprop", {
    ...STEP,
    coefficients: { rho: 0.5, eps: 1e-7 },
    before: { h: [2, 9] },
    after: { h: [1.125, 12.5] },
    terms: {},
    result: divided([1.125, 12.5]),
  });
});

test("the first step of Adam is the learning rate in the direction of the sign", () => {
  const lines = linesOfUpdate(
    "adam",
    {
      ...STEP,
      coefficients: { beta1: 0.9, beta2: 0.999, eps: 1e-8 },
      before: { m: [0, 0], v: [0, 0] },
      after: { m: [0.05, -0.4], v: [0.00025, 0.016] },
      terms: { mHat: [0.5, -4], vHat: [0.25, 16] },
      result: [0.9, -1.9],
    },
    0,
  );
  assert.deepEqual(
    lines.map((line) => line.target),
    ["m", "v", "mHat", "vHat", "x"],
  );
  for (const line of lines) assert.close(again(line), /** @type {number} */ (line.result), 1e-8);
});

test("every optimizer has a rule that ends in the new point", () => {
  const names = [
    "gd",
    "momentum",
    "momentum_torch",
    "nesterov",
    "adagrad",
    "rmsprop",
    "adam",
    "adam_book",
  ];
  assert.deepEqual(Object.keys(RULES).sort(), names.sort());
  for (const rule of Object.values(RULES)) assert.equal(rule[rule.length - 1][0], "x");
});
