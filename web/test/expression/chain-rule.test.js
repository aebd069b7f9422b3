import { namesOf } from "../../src/graph/names.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { createChainRule } from "../../src/scenes/graph/chain-rule.js";
import { APPLE_GRAPH } from "../backprop/fixture.js";
import { assert, test } from "../testing.js";

const scenery = () => ({ graph: APPLE_GRAPH, names: namesOf(APPLE_GRAPH, "apple*count*tax") });

/** The only path from apple. */
const PATHS = {
  from: 0,
  count: "1",
  gradient: 2.2,
  sum: 2.2,
  paths: [{ edges: [0, 2], locals: [2, 1.1], product: 2.2 }],
};

/** Paths of apple, shown. */
async function shown() {
  setLanguage("en");
  const host = document.createElement("div");
  /** @type {(number | null)[]} */
  const opened = [];
  const chain = createChainRule(host, {
    ask: async () => /** @type {any} */ (PATHS),
    mark: () => {},
    opened: (id) => void opened.push(id),
  });
  /** @param {object | null} scene */
  const update = (scene) => {
    const run = { scenery: scene, snapshot: scene && {} };
    chain.update(/** @type {any} */ ({ runs: [run], active: 0, playing: false }));
  };
  update(scenery());
  await chain.choose(0);
  await new Promise((done) => void setTimeout(done));
  return { host, opened, update };
}

test("a single path needs no sum", async () => {
  const { host } = await shown();
  assert.equal(host.querySelector(".paths-sum")?.textContent, "∂L/∂apple = 2.2");
});

test("paths of one graph are gone with it, also while the next one is on its way", async () => {
  const { host, opened, update } = await shown();
  update(null);
  update(scenery());
  await new Promise((done) => void setTimeout(done));
  assert.deepEqual(opened, [0, null]);
  assert.ok(host.hidden);
});
