import { queryOf, settingsIn } from "../../src/figures/address.js";
import { readAddress } from "../../src/address/read-address.js";
import { ReadQuery, noticeOf } from "../../src/address/read-query.js";
import { form as descentForm } from "../../src/scenes/descent/address-form.js";
import { form as graphForm } from "../../src/scenes/graph/address-form.js";
import { form as layersForm } from "../../src/scenes/layers/address-form.js";
import { form as trainingForm } from "../../src/scenes/training/address-form.js";
import { form as epochsForm } from "../../src/scenes/epochs/address-form.js";
import { form as lossForm } from "../../src/scenes/loss/address-form.js";
import * as descent from "../../src/lesson/presets.js";
import * as graph from "../../src/scenes/graph/presets.js";
import * as layers from "../../src/scenes/layers/presets.js";
import * as training from "../../src/scenes/training/presets.js";
import { PRESETS as epochs } from "../../src/scenes/epochs/presets.js";
import { PRESETS as losses } from "../../src/scenes/loss/presets.js";
import { freshSpec } from "../../src/state/settings.js";
import { assert, test } from "../testing.js";

/** @type {[any, any][]} the form of the links of a scene with runs, and its examples */
const SCENES = [
  [descentForm, descent],
  [graphForm, graph],
  [layersForm, layers],
  [trainingForm, training],
];

/** @type {[any, any[]][]} the same of figures */
const FIGURES = [
  [epochsForm, epochs],
  [lossForm, losses],
];

test("a scene knows every name that it writes into its own links", () => {
  for (const [form, { PRESETS, OPENING }] of SCENES) {
    for (const { settings } of PRESETS) {
      const spec = freshSpec([settings].flat()[0]);
      const query = new URLSearchParams("pace=10&step=0&scale=log&exercise=1");
      form.write(spec, query);
      const { faults, unknown } = readAddress(`?${query}`, "", freshSpec(OPENING.settings), form);
      assert.deepEqual([faults, unknown], [[], []], String(query));
    }
  }
  for (const [form, presets] of FIGURES) {
    for (const { settings } of presets) {
      const { faults, unknown } = settingsIn(
        queryOf(settings, form),
        "",
        presets[0].settings,
        form,
      );
      assert.deepEqual([faults, unknown], [[], []]);
    }
  }
});

test("a name that no scene knows is told, whether or not the link opens something", () => {
  for (const [form, { PRESETS, OPENING }] of SCENES) {
    const fallback = freshSpec(OPENING.settings);
    const query = new URLSearchParams("learnignRate=0.5");
    assert.deepEqual(readAddress(`?${query}`, "", fallback, form).unknown, ["learnignRate"]);
    form.write(freshSpec([PRESETS[0].settings].flat()[0]), query);
    assert.deepEqual(readAddress(`?${query}`, "", fallback, form).unknown, ["learnignRate"]);
  }
  const [form, presets] = FIGURES[0];
  assert.deepEqual(settingsIn("?batch=-1", "", presets[0].settings, form).unknown, ["batch"]);
});

test("a link without an expression is told so, and nothing of names that were not reached", () => {
  const { faults, unknown } = readAddress("?inputs=a:3&iterations=5", "", graphFallback, graphForm);
  assert.deepEqual([faults, unknown], [["expression"], []]);
});

const graphFallback = freshSpec(graph.OPENING.settings);

test("junk in a link to layers is named", () => {
  const fallback = freshSpec(layers.OPENING.settings);
  const read = (/** @type {string} */ query) => readAddress(query, "", fallback, layersForm);
  assert.deepEqual(read("?W1=__proto__").faults, ["W1"]);
  assert.deepEqual(read("?x=1,2;3&opened=maybe").faults, ["opened", "x"]);
  assert.deepEqual(read("?batch=-1").unknown, ["batch"]);
  assert.deepEqual(read("?__proto__=1").unknown, ["__proto__"]);
  const one = read("?b1=1,2,3").place?.specs[0].layers.hidden[0].b;
  assert.deepEqual(one, [1, 2, 3], "a bias can be named alone");
});

test("what mail programs and search engines add to a link is nobody's mistake", () => {
  assert.deepEqual(new ReadQuery("utm_source=mail&gclid=1&fbclid=2&lesson=a").unknown(), []);
});

test("a notice names what could not be read before what is not known, and long names in short", () => {
  assert.equal(noticeOf([], [], ""), null);
  assert.deepEqual(noticeOf(["#"], ["batch"], "")?.code, "linkCut");
  assert.deepEqual(noticeOf([], ["batch"], ""), {
    code: "linkUnknown",
    params: ["batch"],
    path: "",
  });
  assert.deepEqual(noticeOf(["W1", "#"], ["batch"], ""), {
    code: "linkUnreadable",
    params: ["W1, #, batch"],
    path: "",
  });
  const [long] = noticeOf([], ["a".repeat(5000)], "")?.params ?? [];
  assert.equal(String(long).length, 41);
});

test("a notice says how long a formula may be that is longer", () => {
  for (const [name, most] of /** @type {const} */ ([
    ["expression", 2000],
    ["f", 1024],
  ])) {
    assert.deepEqual(noticeOf(["step", name], [], `?step=a&${name}=${"x".repeat(most + 1)}`), {
      code: "linkTooLong",
      params: [name, most + 1, most],
      path: "",
    });
    assert.equal(noticeOf([name], [], `?${name}=${"x".repeat(most)}`)?.code, "linkUnreadable");
  }
});
