import { fetchWords, setLanguage } from "../../src/i18n/translate.js";
import { createDirection } from "../../src/scenes/gradient/direction.js";
import { levelEnd } from "../../src/scenes/gradient/dial.js";
import { words } from "../../src/scenes/gradient/words.js";
import { assert, test } from "../testing.js";

/** The dial before anything is shown, and where it has been turned. */
async function dial() {
  setLanguage("en");
  await fetchWords(words);
  const host = document.createElement("div");
  /** @type {number[]} */
  const turned = [];
  createDirection(host, { onTurn: (degrees) => turned.push(degrees) });
  const slider = host.querySelector("[role=slider]");
  return {
    slider,
    turned,
    /** @param {string} key */
    press: (key) => slider?.dispatchEvent(new KeyboardEvent("keydown", { key })),
  };
}

test("the dial has a value from the start, as a slider must, though nothing is shown yet", async () => {
  const { slider } = await dial();
  assert.equal(slider?.getAttribute("aria-valuenow"), "0");
});

test("a key turns the dial on from where the last one left it, though that is not shown yet", async () => {
  const { press, turned } = await dial();
  press("PageUp");
  press("ArrowLeft");
  assert.deepEqual(turned, [15, 14]);
});

test("the name of the level way does not stand where the hand points", () => {
  for (const chosen of [0.1, 1.4, 2.2, 3.5, 5, 6.2]) {
    assert.ok(Math.cos(levelEnd(0.6, chosen) - chosen) <= 0, `${chosen}`);
  }
});
