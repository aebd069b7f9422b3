import { queryOf, settingsIn } from "../../src/figures/address.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { createArithmetic } from "../../src/epochs/arithmetic-panel.js";
import { iterationInWords } from "../../src/epochs/flow-view.js";
import { createSeen } from "../../src/epochs/seen-panel.js";
import { form } from "../../src/scenes/epochs/address-form.js";
import { PRESETS, exampleOf } from "../../src/scenes/epochs/presets.js";
import { request } from "../../src/scenes/epochs/settings.js";
import { assert, test } from "../testing.js";

const { settings: ARTICLE } = PRESETS[0];

/** What the server answers to 2000 samples in batches of 50. @type {import("../../src/epochs/answer.js").Answer} */
const FIFTY = {
  samples: 2000,
  batchSize: 50,
  clamped: false,
  epochs: 10,
  sampling: "epochs",
  dropLast: false,
  epoch: 1,
  arithmetic: {
    fullBatches: 40,
    rest: 0,
    batches: 40,
    lastBatch: 50,
    presentationsPerEpoch: 2000,
    iterations: 400,
    presentations: 20_000,
    articleBatches: 41,
    articleIterations: 410,
    articleAgrees: false,
  },
  order: null,
  seen: { never: [], repeated: [], most: 1, neverSoFar: 0, expectedNever: 0 },
};

const state = (answer = FIFTY) => ({
  settings: ARTICLE,
  shown: { settings: ARTICLE, answer },
  notice: null,
  refused: null,
  connection: /** @type {const} */ ("open"),
});

test("the article's formula is shown beside the right number, and said to be one too many", () => {
  setLanguage("en");
  const host = document.createElement("div");

  createArithmetic(host).update(state());

  assert.ok(host.textContent?.includes("⌈NB⌉=⌈200050⌉=40"), host.textContent ?? "");
  assert.ok(host.textContent?.includes("2000//50+1=40+1=41"));
  assert.ok(host.textContent?.includes("batch 41 would be empty"));
  assert.ok(host.textContent?.includes("400 instead of 410"));
});

test("where something is left over, both agree, and the short batch is named", () => {
  setLanguage("en");
  const host = document.createElement("div");
  const arithmetic = {
    ...FIFTY.arithmetic,
    fullBatches: 31,
    rest: 16,
    batches: 32,
    lastBatch: 16,
    articleBatches: 32,
    articleAgrees: true,
  };

  createArithmetic(host).update(state({ ...FIFTY, batchSize: 64, arithmetic }));

  assert.ok(host.textContent?.includes("31 full batches of 64, and a last one of 16."));
  assert.ok(host.textContent?.includes("The same here"));
});

test("drawn with replacement, it is said how many never come", () => {
  setLanguage("en");
  const host = document.createElement("div");
  const seen = { never: [1, 2, 3], repeated: [0], most: 4, neverSoFar: 1, expectedNever: 3.66 };

  createSeen(host).update(state({ ...FIFTY, sampling: "replacement", samples: 10, seen }));

  assert.ok(
    host.textContent?.includes("3 of 10 never (3.7 were to be expected)"),
    host.textContent ?? "",
  );
});

test("the short last batch is said to be short", () => {
  setLanguage("en");
  const order = { samples: [0, 1, 2, 3, 4], sizes: [2, 2, 1], dropped: [] };

  assert.ok(iterationInWords(order, 3).includes("the short last batch of 1 sample,"));
  assert.ok(iterationInWords(order, 2).startsWith("Iteration 2 of 3: 2 samples"));
  assert.ok(iterationInWords(order, 0).startsWith("Before"));
});

test("where the reader stands is no question to the server", () => {
  assert.deepEqual(request({ ...ARTICLE, at: 7 }), request(ARTICLE));
});

test("an epoch beyond the last is asked as the last", () => {
  assert.equal(request({ ...ARTICLE, epochs: 3, epoch: 9 }).epoch, 3);
});

test("a link opens the same settings again, and names what it could not read", () => {
  for (const { id, settings } of PRESETS) {
    const read = settingsIn(queryOf({ ...settings, at: 3 }, form), "", ARTICLE, form);
    assert.deepEqual(read.settings, { ...settings, at: 3 });
    assert.deepEqual(read.faults, []);
    assert.equal(exampleOf(settings)?.id, id);
  }
  const bad = "?samples=0&batchSize=2.5&sampling=twice";
  assert.deepEqual(settingsIn(bad, "", ARTICLE, form).faults, ["samples", "batchSize", "sampling"]);
});
