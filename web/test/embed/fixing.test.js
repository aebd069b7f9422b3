import { fixControls } from "../../src/embed/fixing.js";
import { fetchLanguage, addWords } from "../../src/i18n/translate.js";
import { words } from "../../src/embed/words.js";
import { assert, test } from "../testing.js";

addWords(words);
await fetchLanguage("en");

/** Lets the observer of the page see what has changed. */
const observed = () => new Promise((resolve) => void setTimeout(resolve));

test("a control that is hidden is gone, also where it is made later", async () => {
  const early = document.createElement("i");
  early.className = "one";
  document.body.append(early);
  fixControls([{ at: ".one" }], [], () => {});
  const late = document.createElement("i");
  late.className = "one";
  document.body.append(late);
  await observed();
  for (const each of document.querySelectorAll(".one")) {
    assert.equal(getComputedStyle(each).display, "none");
  }
});

test("a control that is locked is disabled and says why, and stays so", async () => {
  const [place, button] = [document.createElement("div"), document.createElement("button")];
  place.className = "two";
  place.append(button);
  document.body.append(place);
  fixControls([], [{ at: ".two" }], () => {});
  assert.equal(button.disabled, true);
  assert.equal(place.title, "Your teacher has fixed this.");
  const reason = document.getElementById(button.getAttribute("aria-describedby") ?? "");
  assert.equal(reason?.textContent, "Your teacher has fixed this.");
  button.disabled = false;
  const late = document.createElement("input");
  place.append(late);
  await observed();
  assert.equal(button.disabled, true);
  assert.equal(late.disabled, true);
});

test("a slider where a locked value is dragged is announced as fixed, whatever else it tells", async () => {
  const [place, slider] = [document.createElement("div"), document.createElement("div")];
  place.className = "four";
  slider.setAttribute("role", "slider");
  slider.setAttribute("aria-description", "drag it");
  document.body.append(place);
  fixControls([], [{ at: ".nothing", area: ".other, .four" }], () => {});
  place.append(slider);
  await observed();
  assert.equal(slider.getAttribute("aria-disabled"), "true");
  const reason = document.getElementById(slider.getAttribute("aria-describedby") ?? "");
  assert.equal(reason?.textContent, "Your teacher has fixed this.");
});

test("where a locked value is dragged, pointer and keys do nothing but Tab", () => {
  const place = document.createElement("div");
  place.className = "three";
  place.tabIndex = 0;
  document.body.append(place);
  /** @type {string[]} */
  const heard = [];
  /** @type {string[]} */
  const said = [];
  for (const type of ["pointerdown", "keydown"]) {
    place.addEventListener(type, (event) => {
      heard.push(event instanceof KeyboardEvent ? event.key : type);
    });
  }
  fixControls([], [{ at: ".nothing", area: ".three" }], (sentence) => {
    said.push(sentence);
  });
  place.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  for (const key of ["ArrowUp", "Tab"]) {
    place.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }
  assert.deepEqual(heard, ["Tab"]);
  assert.deepEqual(said, ["Your teacher has fixed this."]);
});
