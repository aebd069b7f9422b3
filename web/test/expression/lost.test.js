import { withConstants } from "../../src/graph/constants.js";
import { namesOf } from "../../src/graph/names.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { lossOfNumbers } from "../../src/scenes/graph/loss-of-numbers.js";
import { assert, test } from "../testing.js";
import { shiftedLogarithm } from "../graph/graphs.js";

const EXPRESSION = "log(x - 1) * 3.14159265358979";

/**
 * What is said of a run that ended where these values stood.
 *
 * @param {string} quantity as the server names it
 * @param {number} lastValue
 * @param {(number | null)[]} values
 */
function said(quantity, lastValue, values) {
  setLanguage("en");
  const graph = withConstants(shiftedLogarithm(), EXPRESSION);
  const run = {
    ended: { reason: "diverged", step: 1, quantity, lastValue },
    scenery: { graph, names: namesOf(graph, EXPRESSION) },
    snapshot: { values },
  };
  return lossOfNumbers(/** @type {any} */ (run));
}

test("a value that is lost is told with its operation and the numbers that went in", () => {
  assert.equal(
    said("log 3", 0, [1, 1, 0, null, 3.14159265358979, null]),
    "Not finite after step 1: ln(x−1) = ln(0) has no finite value.",
  );
});

test("a derivative and an update that are lost are told in the learner's names", () => {
  const values = [1, 1, 0, null, 3.14159265358979, null];
  assert.ok(said("grad sub 2", 3, values).includes("∂L/∂(x−1) has no finite value"));
  assert.ok(said("x", 1e300, values).includes("the update of x"));
});
