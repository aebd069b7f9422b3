import { fetchWords, setLanguage } from "../../src/i18n/translate.js";
import { sentences } from "../../src/scenes/layers/sentences.js";
import { words } from "../../src/scenes/layers/words.js";
import { assert, test } from "../testing.js";
import { NETWORK } from "./fixture.js";

test("a lost gradient is called as the picture calls it", async () => {
  await fetchWords(words);
  setLanguage("en");
  /** @param {string} quantity as the server names it */
  const said = (quantity) =>
    sentences.ended(
      /** @type {any} */ ({
        ended: { reason: "diverged", step: 7, quantity },
        scenery: { graph: NETWORK },
      }),
    );
  assert.match(said("grad W1"), /step 7, dW1 left/);
  assert.match(said("a1"), /step 7, a1 left/);
  assert.match(said("b1"), /step 7, b1 left/);
});
