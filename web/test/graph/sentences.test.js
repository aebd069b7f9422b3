import { fetchLanguage, setLanguage } from "../../src/i18n/translate.js";
import { sentences } from "../../src/scenes/graph/sentences.js";
import { APPLES, APPLE_GRAPH } from "../backprop/fixture.js";
import { assert, test } from "../testing.js";

/** What is said of the apples at their end. @param {object} [mistake] */
function said(mistake = {}) {
  const names = APPLE_GRAPH.nodes.map(({ id }) => (id === APPLE_GRAPH.output ? "L" : `n${id}`));
  const run = {
    settings: { ...APPLES, ...mistake },
    scenery: { graph: APPLE_GRAPH, names },
    snapshot: { values: [100, 2, 200, 1.1, 220] },
    ended: { reason: "finished" },
  };
  return sentences.ended(/** @type {any} */ (run));
}

test("derivatives are called known only where no mistake is made on purpose", () => {
  setLanguage("en");
  assert.equal(said(), "Done: L = 220, and every derivative is known.");
  const warning = "Done: L = 220. A mistake is made on purpose, so derivatives may be wrong.";
  for (const mistake of [{ accumulate: false }, { zeroGrad: false }, { bug: "wrongSign" }]) {
    assert.equal(said(mistake), warning, JSON.stringify(mistake));
  }
});

test("Chinese says so as well", async () => {
  await fetchLanguage("zh-CN");
  setLanguage("zh-CN");
  assert.ok(said().includes("所有导数都已算出"));
  assert.equal(said({ accumulate: false }), "完成：L = 220。这里故意犯了错，导数可能不对。");
  setLanguage("en");
});
