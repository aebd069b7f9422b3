import { createGradientCheck } from "../../src/graph-check/console.js";
import { fetchWords, setLanguage } from "../../src/i18n/translate.js";
import { words } from "../../src/graph-check/words.js";
import { graphOf } from "../layers/fixture.js";
import { assert, test } from "../testing.js";

/** L = w² with one parameter. */
const GRAPH = graphOf([
  ["parameter", "w", "", [], []],
  ["operation", "L", "square", [0], []],
]);

const LEAF = { node: 0, backprop: 2, numeric: 2, checked: 1, of: 1, difference: 0, relative: 0 };
const CHECKED = {
  type: "checked",
  run: "a",
  step: 3,
  h: 1e-4,
  leaves: [{ ...LEAF, verdict: "agrees" }],
};

/** @param {object[]} edits @param {boolean} playing */
const stateOf = (edits, playing = false) =>
  /** @type {any} */ ({
    active: "a",
    playing,
    connection: "open",
    runs: {
      a: {
        id: "a",
        edits,
        step: 3,
        seeking: null,
        snapshot: { iteration: 1, at: 3 },
        scenery: { graph: GRAPH, names: ["w", "L"] },
        settings: { bug: "none" },
      },
    },
  });

const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

test("a check that has come for the numbers in force is not marked out of date", async () => {
  await fetchWords(words);
  const host = document.body.appendChild(document.createElement("div"));
  const console = createGradientCheck(host, {
    ask: () => Promise.resolve(CHECKED),
    onChange: () => {},
  });
  const isStale = () => host.querySelector(".check-place")?.classList.contains("check-stale");
  console.update(stateOf([]));
  /** @type {HTMLElement} */ (host.querySelector(".check-head button")).click();
  await settled();
  assert.equal(isStale(), false);

  const edited = [{ edit: "e1", atStep: 3, change: { bug: "wrongSign" } }];
  console.update(stateOf(edited, true));
  assert.equal(isStale(), true, "while the steps are made again");
  const old = /** @type {HTMLElement} */ (host.querySelector(".check-old"));
  assert.ok(!old.hidden && /Out of date|已过时/.test(old.textContent ?? ""), "said in words");
  console.update(stateOf(edited));
  await settled();
  assert.equal(isStale(), false, "the check is of the planted mistake");
  assert.ok(old.hidden);
});

/**
 * What the console says once a check has been answered so.
 *
 * @param {() => Promise<any>} ask
 */
async function said(ask) {
  await fetchWords(words);
  setLanguage("en");
  const host = document.body.appendChild(document.createElement("div"));
  const console = createGradientCheck(host, { ask, onChange: () => {} });
  console.update(stateOf([]));
  /** @type {HTMLElement} */ (host.querySelector(".check-head button")).click();
  await settled();
  return host.querySelector(".check-said")?.textContent ?? "";
}

test("a check that would take too long says so, and one of no finite numbers says that", async () => {
  const refused = (/** @type {string} */ cause) => () => Promise.reject(new Error("", { cause }));
  assert.match(await said(refused("tooMuchWork")), /too large/);
  assert.match(await said(refused("notFinite")), /not finite/);
});

test("the N of a forgotten mean is the one that the server divides by", async () => {
  const wrong = { ...LEAF, slope: 3, cosine: 1, verdict: "differs" };
  const sentence = await said(() => Promise.resolve({ ...CHECKED, n: 3, leaves: [wrong] }));
  assert.match(sentence, /at N = 3: the 1\/N of the mean is missing/);
});
