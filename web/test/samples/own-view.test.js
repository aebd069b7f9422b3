import { createWording } from "../../src/i18n/wording.js";
import { addWords, fetchLanguage, setLanguage } from "../../src/i18n/translate.js";
import { createDrawing } from "../../src/samples/drawing/drawing-view.js";
import { createTextImport } from "../../src/samples/import/text-import.js";
import { createDataPanel } from "../../src/samples/data-panel.js";
import { words } from "../../src/scenes/training/words.js";
import { assert, test } from "../testing.js";

addWords(words);
await fetchLanguage("en");
setLanguage("en");

const FAULTY = "a,b,label\n1,2,u\n3,wide,v\n5,6,u\n7,8,v\n";

/** @param {ParentNode} root */
function parts(root) {
  const of = (/** @type {string} */ selector) => /** @type {any} */ (root.querySelector(selector));
  return { area: of("textarea"), take: of(".own-take"), outcome: of(".own-outcome"), of };
}

/** Texts are read when the reader asks to train on them, at the latest. */
function anImport() {
  /** @type {any[]} */
  const taken = [];
  const { root, offer } = createTextImport({
    wording: createWording(),
    onTake: (own) => taken.push(own),
  });
  document.body.append(root);
  const found = parts(root);
  return {
    ...found,
    taken,
    offer,
    async type(/** @type {string} */ text) {
      found.area.value = text;
      found.area.dispatchEvent(new Event("input"));
      await new Promise((done) => void setTimeout(done, 250));
    },
  };
}

test("rows with faults are left out only by the reader's own choice, and the text stays", async () => {
  const { area, take, of, taken, type } = anImport();
  await type(FAULTY);
  assert.equal(take.disabled, true);
  assert.match(of(".faults").textContent, /^Line 3, column 2 “b”: found “wide”/);
  of(".faults-part input").click();
  assert.equal(take.disabled, false);
  take.click();
  assert.equal(taken.length, 1);
  assert.deepEqual(taken[0].x, [
    [1, 2],
    [5, 6],
    [7, 8],
  ]);
  assert.equal(area.value, FAULTY);
});

test("a text that cannot be read says why and is not lost", async () => {
  const { area, take, outcome, type } = anImport();
  await type('a,b\n1,"two\n');
  assert.match(outcome.textContent, /^Line 2: the quotation "two is opened and never closed/);
  assert.equal(take.hidden, true);
  assert.equal(area.value, 'a,b\n1,"two\n');
});

test("another label column is predicted as the reader says", async () => {
  const { outcome, of, type } = anImport();
  await type("x,kind\n0.5,u\n1.25,v\n2.5,u\n3.5,v\n");
  assert.match(outcome.textContent, /^Classification: 4 rows, 1 inputs; “kind” has 2 classes/);
  const label = of(".own-choices label:nth-child(4) select");
  label.value = "0";
  label.dispatchEvent(new Event("change"));
  assert.match(outcome.textContent, /^Regression: 4 rows, 2 inputs; “x” holds numbers/);
});

test("points are placed by keys alone, with the class that a digit chose", () => {
  /** @type {any[]} */
  const taken = [];
  const { root } = createDrawing({ wording: createWording(), onTake: (own) => taken.push(own) });
  document.body.append(root);
  const area = /** @type {HTMLElement} */ (root.querySelector(".drawing-area"));
  for (const key of [
    "ArrowUp",
    "Enter",
    "2",
    "ArrowLeft",
    "ArrowLeft",
    "Enter",
    "ArrowLeft",
    "Enter",
  ]) {
    area.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }
  area.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
  parts(root).take.click();
  assert.deepEqual(taken, [
    {
      inputs: ["x1", "x2"],
      x: [
        [0, 0.1],
        [-0.2, 0.1],
      ],
      t: [0, 1],
      classes: ["1", "2"],
    },
  ]);
});

test("a set is chosen by its name, and a number of its samples is entered", () => {
  /** @type {any[]} */
  const restarts = [];
  const host = document.body.appendChild(document.createElement("div"));
  const panel = createDataPanel(host, {
    onRestart: (settings) => restarts.push(settings),
    onTrain: () => assert.ok(false, "no samples of one's own are trained on here"),
  });
  const settings = {
    data: { set: "circle", samples: 400, noise: 0.1, seed: 4, testShare: 0.2, standardise: false },
    loss: "softmaxCrossEntropy",
  };
  panel.update({ runs: [{ settings, scenery: { samples: { train: 320, test: 80 } } }], active: 0 });
  const { of } = parts(host);
  assert.equal(of("[value=circle]").checked, true);
  of("[value=wave]").click();
  assert.equal(restarts[0].data.set, "wave");
  assert.equal(restarts[0].loss, "halfSquaredError");
  assert.equal(
    of(".samples-split").textContent,
    "320 samples to train on, 80 kept apart for the test",
  );
  of(".samples-row button").click();
  assert.equal(restarts[1].data.seed, 5);
});
