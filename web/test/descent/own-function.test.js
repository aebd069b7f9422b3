import { readAddress } from "../../src/address/read-address.js";
import { quantityName } from "../../src/i18n/sentences.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { OPENING, exampleOf, presetOf } from "../../src/lesson/presets.js";
import { columnSign } from "../../src/numbers/own-signs.js";
import { graphLink, ownGradient, ownValue } from "../../src/receipt/own-receipt.js";
import { form } from "../../src/scenes/descent/address-form.js";
import { functionName } from "../../src/scenes/descent/function-name.js";
import { createOwnStart, startsFor } from "../../src/scenes/descent/own-start.js";
import { restarted } from "../../src/scenes/descent/settings.js";
import { freshSpec } from "../../src/state/settings.js";
import { assert, test } from "../testing.js";

const fallback = freshSpec(OPENING.settings);
/** @type {import("../../src/scenes/descent/settings.js").Settings} */
const own = {
  expression: "(a - 1)^2 + b^2",
  window: { x0: [-4, 4], x1: [-4, 4] },
  start: [2, 3],
  optimizer: { name: "gd" },
  learningRate: 0.1,
  steps: 100,
  gradient: { method: "exact" },
  tolerance: 1e-6,
};

/** @param {string} search */
const read = (search) => readAddress(search, "", fallback, form);

test("a link holds a function that was typed, and where it is looked at", () => {
  const query = new URLSearchParams();
  form.write({ ...own, edits: [] }, query);
  const { place, faults } = read(`?${query}`);
  assert.deepEqual(faults, []);
  assert.deepEqual(place?.specs[0], { ...own, edits: [] });
  assert.ok(form.isSpec(place?.specs[0]));
});

test("a link may name a formula alone: it begins at 1 along each variable", () => {
  assert.deepEqual(read("?expression=log(x)").place?.specs[0].start, [1]);
  assert.deepEqual(read("?expression=a*b").place?.specs[0].start, [1, 1]);
  assert.deepEqual(read("?expression=x^2&window=-2,2,0,4").place?.specs[0].window, {
    x0: [-2, 2],
    f: [0, 4],
  });
  assert.equal("objective" in (read("?expression=x^2").place?.specs[0] ?? {}), false);
});

test("what cannot be read of a formula's link is named", () => {
  assert.deepEqual(read("?expression=x^2&window=1,2").faults, ["window"]);
  assert.deepEqual(read("?expression=%20"), { place: null, faults: ["expression"], unknown: [] });
});

test("one function takes the place of the other, with a window of its own", () => {
  const typed = restarted(OPENING.settings, { expression: "x^2", start: [1] });
  assert.equal("objective" in typed, false);
  const other = restarted(own, { expression: "a^2 + b^2" });
  assert.equal(other.window, undefined);
  assert.deepEqual(restarted(own, { objective: "bowl" }).expression, undefined);
  assert.deepEqual(restarted(own, { objective: "bowl" }).window, undefined);
});

test("a start within the window keeps it, one beyond asks for another", () => {
  assert.deepEqual(restarted(own, { start: [-4, 4] }).window, own.window);
  assert.equal(restarted(own, { start: [0, 5] }).window, undefined);
});

test("a function with the same variables begins where the one before did", () => {
  assert.deepEqual(startsFor(["a", "b"], ["a", "b"], [7, 8])[0], [7, 8]);
  assert.deepEqual(startsFor(["a", "b"], ["b", "a"], [7, 8])[0], [1, 1]);
  assert.deepEqual(startsFor(["x"], undefined, [-18])[0], [1]);
});

/** What `restart` is called with, as a page with a server that refuses every start would. */
function starting() {
  /** @type {any[]} */
  const begun = [];
  let plays = 0;
  const start = createOwnStart({
    restart: (settings) => void begun.push(settings),
    play: () => void (plays += 1),
  });
  const run = /** @type {any} */ ({ settings: OPENING.settings, scenery: null });
  const refuse = (/** @type {string} */ code, expression = begun.at(-1).expression) =>
    start.follow(
      /** @type {any} */ ({
        notice: { code, params: [], path: "", spec: { expression } },
        runs: [run],
        active: 0,
      }),
    );
  return {
    begun,
    refuse,
    plays: () => plays,
    begin: (/** @type {string} */ text) => start.begin(text, run),
    accept: () =>
      start.follow(
        /** @type {any} */ ({
          notice: null,
          runs: [{ scenery: {}, settings: begun.at(-1) }],
          active: 0,
        }),
      ),
  };
}

test("a function that is taken runs, once", () => {
  const { begin, refuse, accept, plays } = starting();
  begin("log(x - 2)");
  refuse("outsideDomain");
  assert.equal(plays(), 0);
  accept();
  accept();
  assert.equal(plays(), 1);
});

test("a start without a value gives way to the next, until none is left", () => {
  const { begun, refuse, begin } = starting();
  begin("log(x - 5)");
  for (let tries = 0; tries < 20; tries++) refuse("outsideDomain");
  const starts = begun.map(({ start }) => start[0]);
  assert.deepEqual(starts, [1, 3, -1, 10, 0.1, -10]);
  assert.ok(begun.every(({ learningRate }) => learningRate === 0.1));
});

test("any other refusal ends the search for a start", () => {
  const { begun, refuse, begin } = starting();
  begin("3x");
  refuse("expression");
  refuse("outsideDomain");
  assert.equal(begun.length, 1);
});

test("the signs of a function that was typed are the learner's own names", () => {
  setLanguage("en");
  assert.equal(columnSign("x1", 2, ["a", "b"]), "b");
  assert.equal(columnSign("g0", 2, ["a", "b"]), "∂f/∂a");
  assert.equal(columnSign("g0", 1, ["u"]), "f′");
  assert.equal(columnSign("f", 1, ["u"]), "f");
  assert.equal(columnSign("x0", 1, ["temperature"]), "tempera…");
  assert.equal(quantityName("x0", 1, ["u"]), "u");
  assert.equal(quantityName("g1", 2, ["a", "b"]), "∂f/∂b");
  assert.equal(quantityName("g0", 1, ["u"]), "the derivative");
  assert.equal(functionName({ objective: "saddle" }), "Saddle x₀² − x₁²");
  assert.equal(functionName({ expression: `x${"+1".repeat(40)}` }).length, 41);
});

test("a function that was typed has a text of its own, and leads back to those of the examples", () => {
  assert.equal(exampleOf(own, OPENING.id)?.id, "own");
  assert.equal(exampleOf(own, "own"), null);
  assert.equal(exampleOf(OPENING.settings, "own")?.id, "bowl-0.1");
  assert.equal(presetOf(own), null);
});

/** @type {any} */
const objective = {
  name: "own",
  dimension: 1,
  formula: "x^2*3",
  variables: ["x"],
  partials: ["df/dx"],
  graph: {
    output: 3,
    nodes: [
      { id: 0, kind: "input", label: "x", args: [] },
      { id: 1, kind: "operation", op: "square", label: "", args: [0] },
      { id: 2, kind: "constant", label: "", args: [], value: 3 },
      { id: 3, kind: "operation", op: "mul", label: "", args: [1, 2] },
    ],
  },
};

test("the receipt of its value is written and checked from the graph", () => {
  const receipt = ownValue(objective, /** @type {any} */ ({ x: [-2], f: 12 }));
  const [line] = /** @type {any[]} */ (receipt?.parts[0].lines ?? []);
  assert.equal(line.symbols.make().textContent, "x2·3");
  assert.equal(line.filled.make().textContent, "(−2)2·3");
  assert.equal(receipt?.check?.again, 12);
  assert.equal(ownValue({ ...objective, graph: undefined }, /** @type {any} */ ({ x: [1] })), null);
});

test("the receipt of its derivative says that it comes from the graph, and leads there", () => {
  const part = ownGradient(objective, [-2], -12);
  assert.ok(part?.heading.includes("computation graph"), part?.heading);
  assert.equal(part?.remarks?.[0].slice(0, 17), "2 operations hand");
  const link = new URL(graphLink("x^2*3", ["x"], [-2]), "http://localhost/");
  assert.equal(part?.link?.href, graphLink("x^2*3", ["x"], [-2]));
  assert.equal(link.searchParams.get("expression"), "x^2*3");
  assert.equal(link.searchParams.get("inputs"), "x:-2");
});
