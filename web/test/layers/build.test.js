import { buildOf, rebuilt, renumbered, withLabel } from "../../src/scenes/layers/build.js";
import { OPENING, PRESETS, presetOf } from "../../src/scenes/layers/presets.js";
import { shapeOfNested } from "../../src/tensor/nested.js";
import { assert, test } from "../testing.js";

const LAYERS = OPENING.settings.layers;

/** @param {import("../../src/scenes/layers/build.js").Layers} layers */
const shapes = ({ x, t, hidden, last }) =>
  [x, t, ...[...hidden, last].flatMap(({ W, b }) => [W, b])].map(shapeOfNested);

test("another batch keeps the samples that there are", () => {
  const three = rebuilt(LAYERS, { samples: 3 });
  assert.deepEqual(/** @type {any} */ (three.x).slice(0, 2), LAYERS.x);
  assert.deepEqual(shapeOfNested(three.t), [3, 3]);
  assert.deepEqual(three.hidden, LAYERS.hidden);
  assert.deepEqual(rebuilt(three, { samples: 2 }), LAYERS);
  assert.deepEqual(shapeOfNested(rebuilt(LAYERS, { samples: 1 }).x), [1, 2]);
});

test("every choice gives a network whose shapes fit, and keeps what is told of it", () => {
  for (const samples of [1, 2, 3]) {
    for (const hidden of [0, 1, 2]) {
      for (const loss of ["softmaxCrossEntropy", "sigmoidCrossEntropy", "halfSquaredError"]) {
        for (const image of [false, true]) {
          const choice = { samples, hidden, loss, image, neurons: 4 };
          const layers = rebuilt(LAYERS, choice);
          const all = [...layers.hidden, layers.last];
          let size = image ? 4 : 2;
          for (const { W, b } of all) {
            assert.deepEqual(shapeOfNested(W), [size, b.length], JSON.stringify(choice));
            size = b.length;
          }
          assert.deepEqual(shapeOfNested(layers.t), [samples, size]);
          const build = buildOf(layers);
          assert.deepEqual([build.samples, build.hidden, build.loss], [samples, hidden, loss]);
        }
      }
    }
  }
});

test("other numbers have the same shapes, and each turn has its own", () => {
  const [one, two] = [renumbered(LAYERS, 1), renumbered(LAYERS, 2)];
  assert.deepEqual(shapes(one), shapes(LAYERS));
  assert.ok(JSON.stringify(one) !== JSON.stringify(two));
  assert.deepEqual(renumbered(LAYERS, 1), one);
  assert.deepEqual(one.t, LAYERS.t);
});

test("a chosen class takes the place of the one before it", () => {
  assert.deepEqual(
    withLabel(
      [
        [1, 0, 0],
        [0, 0, 1],
      ],
      1,
      0,
    ),
    [
      [1, 0, 0],
      [1, 0, 0],
    ],
  );
});

test("every example is known again by its settings, also with its members in another order", () => {
  for (const { id, settings } of PRESETS) {
    assert.equal(presetOf(settings)?.id, id);
    const { layers, ...rest } = settings;
    const { loss, last, hidden, t, x } = layers;
    assert.equal(presetOf({ layers: { loss, last, hidden, t, x }, ...rest })?.id, id);
  }
});

test("the shapes of every example fit", () => {
  for (const { id, settings } of PRESETS) {
    const { layers } = settings;
    const samples = shapeOfNested(layers.x)?.[0];
    assert.equal(shapeOfNested(layers.t)?.[0], samples, id);
    assert.equal(shapeOfNested(layers.t)?.[1], layers.last.b.length, id);
  }
});
