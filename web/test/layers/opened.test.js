import { setLanguage } from "../../src/i18n/translate.js";
import { withParametersOf } from "../../src/scenes/layers/closed-layer.js";
import { comparedInWords } from "../../src/scenes/layers/opened-note.js";
import { assert, test } from "../testing.js";
import { NETWORK } from "./fixture.js";

const whole = (/** @type {number[]} */ ...values) => ({ shape: [values.length], values });

test("gradients that are the same to the bit are called equal, and any other bit is named", () => {
  setLanguage("en");
  const closed = whole(0.25, -0.5);
  assert.match(comparedInWords({ name: "da2", opened: whole(0.25, -0.5), closed }), /bit for bit/);
  const next = -0.5 - 2 ** -53;
  assert.equal(
    comparedInWords({ name: "da2", opened: whole(0.25, next), closed }),
    "da2 is that of the closed layer but for rounding: 1 of 2 numbers differ, by at most 1.1×10⁻¹⁶.",
  );
});

test("a later iteration is compared with the parameters that it had", () => {
  const settings = {
    layers: {
      x: [[1, 2]],
      t: [[1, 0, 0]],
      hidden: [{ W: [[9]], b: [9], activation: "relu" }],
      last: { W: [[8]], b: [8] },
      loss: "softmaxCrossEntropy",
    },
  };
  const values = NETWORK.nodes.map(() => null);
  const snapshot = /** @type {any} */ ({
    values: values.with(1, /** @type {any} */ ({ shape: [2, 1], values: [3, 4] })),
  });
  const { layers } = withParametersOf(settings, NETWORK, snapshot);
  assert.deepEqual(layers.hidden[0].W, [[3], [4]]);
  assert.deepEqual(layers.hidden[0].b, [9], "what is not there stays");
  assert.deepEqual(layers.last, { W: [[8]], b: [8] });
});
