import { addressOf } from "../../src/address/address.js";
import { readAddress } from "../../src/address/read-address.js";
import { form } from "../../src/scenes/graph/address-form.js";
import { OPENING, PRESETS } from "../../src/scenes/graph/presets.js";
import { freshSpec } from "../../src/state/settings.js";
import { assert, test } from "../testing.js";

const fallback = freshSpec(OPENING.settings);

/** @param {string} search */
const read = (search) => readAddress(search, "", fallback, form);

test("a link holds everything that an example is made of", () => {
  for (const { settings } of PRESETS) {
    const spec = freshSpec(settings);
    const query = new URLSearchParams();
    form.write(spec, query);
    const { place, faults } = read(`?${query}`);
    assert.deepEqual(faults, []);
    const learns = settings.parameters.length > 0;
    const expected = learns ? spec : { ...spec, learningRate: fallback.learningRate };
    assert.deepEqual(place?.specs[0], expected);
  }
});

test("switched mistakes travel with a link, and nothing else that is as it always is", () => {
  const query = new URLSearchParams();
  form.write({ ...fallback, accumulate: false, zeroGrad: false, iterations: 2 }, query);
  const { place } = read(`?${query}`);
  assert.equal(place?.specs[0].accumulate, false);
  assert.equal(place?.specs[0].zeroGrad, false);
  const plain = new URLSearchParams();
  form.write(fallback, plain);
  assert.deepEqual([...plain.keys()], ["expression", "inputs"]);
});

test("inputs that a link leaves out are 1, and those without a use are left out", () => {
  const { place } = read("?expression=a*b&inputs=a:3,c:5");
  assert.deepEqual(place?.specs[0].inputs, { a: 3, b: 1 });
});

test("what cannot be read in a link is named", () => {
  assert.deepEqual(read("?expression=a*b&inputs=a:three&learningRate=fast").faults, [
    "inputs",
    "learningRate",
  ]);
  assert.deepEqual(read("?inputs=a:3").faults, ["expression"]);
  assert.deepEqual(read(`?expression=${"a*".repeat(2100)}a`).faults, ["expression"], "too long");
  assert.deepEqual(read("?expression=a&accumulate=maybe").faults, ["accumulate"]);
});

test("a link with parameters learns for a while where it does not say how long", () => {
  const { place } = read("?expression=(w-3)^2&inputs=w:1&parameters=w&learningRate=0.2");
  assert.equal(place?.specs[0].iterations, 20);
  assert.deepEqual(place?.specs[0].parameters, ["w"]);
});

test("a long expression travels in the fragment, which no server has to take", () => {
  const names = Array.from({ length: 120 }, (_, i) => `苹果${i}`);
  const expression = names.join("+");
  const inputs = Object.fromEntries(names.map((name, i) => [name, i]));
  const spec = freshSpec({ ...fallback, expression, inputs });
  const run = { spec, edits: [], kept: false, step: 3, newest: 3, seeking: null };
  const state = /** @type {any} */ ({ runs: [run], active: 0, pace: 2, scale: "linear" });
  const address = addressOf(state, form);
  const at = address.indexOf("#");
  assert.ok(at > 0 && at < 500, address.slice(0, 200));
  const { place, faults } = readAddress(address.slice(0, at), address.slice(at), fallback, form);
  assert.deepEqual(faults, []);
  assert.deepEqual(place?.specs[0], spec);
  const cut = readAddress(address.slice(0, at), "", fallback, form);
  assert.deepEqual([cut.place, cut.faults], [null, ["#"]]);
});

test("a link to a place alone is one to what is shown anyway", () => {
  const { place, faults } = read("?pace=2&step=3");
  assert.deepEqual(faults, []);
  assert.deepEqual(place, {
    specs: [fallback],
    kept: [false],
    active: 0,
    steps: [3],
    pace: 2,
    scale: "linear",
  });
  assert.equal(read("?pace=max").place?.steps, null);
  assert.equal(read("?lang=en").place, null);
});

test("what a link says beside an expression that it does not have is named", () => {
  assert.deepEqual(read("?pace=fast").faults, ["pace"]);
  assert.deepEqual(read("?step=-1&pace=10").faults, ["step"]);
  assert.deepEqual(read("?bug=wrongSign").faults, ["expression"]);
  assert.deepEqual(readAddress("", "#{%22edits", fallback, form).faults, ["#"]);
  assert.deepEqual(readAddress("", "#main", fallback, form).faults, ["#"]);
});
