import { keepWithin } from "../../src/embed/ways-out.js";
import { element } from "../../src/controls/element.js";
import { words } from "../../src/embed/words.js";
import { fetchWords, setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

/**
 * Whether a click on a link goes anywhere. The test's own listener keeps the page where it is.
 *
 * @param {string} href
 */
function goes(href) {
  const link = element("a", { href });
  document.body.append(link);
  let isLed = false;
  const judge = (/** @type {Event} */ event) => {
    isLed = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener("click", judge);
  link.click();
  removeEventListener("click", judge);
  link.remove();
  return { isLed, link };
}

test("where something is fixed, a link opens the whole page beside the frame", () => {
  keepWithin({ lock: ["learningRate"] }, () => assert.ok(false, "nothing to say"));

  const { isLed, link } = goes("/base/embed/graph?x=1#y");

  assert.ok(isLed);
  assert.equal(link.target, "_blank");
  assert.equal(link.pathname + link.search + link.hash, "/base/graph?x=1#y");
  assert.equal(goes(`${location.pathname}#here`).link.target, "");
});

test("where the way to the whole page is hidden, a link to another scene leads nowhere", async () => {
  setLanguage("en");
  await fetchWords(words);
  /** @type {string[]} */
  const said = [];
  keepWithin({ hide: ["link"] }, (sentence) => said.push(sentence));

  assert.ok(!goes("/base/embed/loss").isLed);
  assert.ok(goes(`${location.pathname}#here`).isLed);
  assert.equal(said.length, 1);
});
