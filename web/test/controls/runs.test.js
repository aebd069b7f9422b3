import { differences } from "../../src/controls/differences.js";
import { createRuns } from "../../src/controls/runs.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";
import { aRun, aState } from "./state.js";

function theRuns() {
  setLanguage("en");
  const host = document.body.appendChild(document.createElement("div"));
  /** @type {string[]} */
  const removed = [];
  const callbacks = {
    onActivate() {},
    onRemove: (/** @type {string} */ id) => removed.push(id),
    onFork() {},
    onCompare() {},
  };
  const runs = createRuns(host, callbacks, { differences, compareTitle: "runs.compareTitle" });
  return { host, runs, removed };
}

test("the name of a chip begins with what is written on it", () => {
  const { host, runs } = theRuns();
  runs.update(aState([aRun()]));
  const chip = host.querySelector(".run-choose");
  assert.equal(chip?.textContent, "A Gradient descent · η 0.1 solid line. Controlled now");
  assert.equal(chip?.getAttribute("aria-label"), null);
});

test("when a chip goes, the focus goes to the run that stays", () => {
  const { host, runs } = theRuns();
  runs.update(aState([aRun(), aRun({ id: "b", name: "B", style: 1 })]));
  const buttons = host.querySelectorAll(".run-remove");
  /** @type {HTMLElement} */ (buttons[1]).focus();
  runs.update(aState([aRun()]));
  assert.equal(document.activeElement, host.querySelector(".run-choose"));
});

test("a double-click on the cross of a run removes that run alone", () => {
  const { host, runs, removed } = theRuns();
  const [a, b, c] = ["a", "b", "c"].map((id, style) => aRun({ id, name: id, style }));
  const clickCross = (/** @type {number} */ detail) =>
    host.querySelectorAll(".run-remove")[1].dispatchEvent(new MouseEvent("click", { detail }));
  runs.update(aState([a, b, c]));
  clickCross(1);
  runs.update(aState([a, c]));
  clickCross(2);
  assert.deepEqual(removed, ["b"]);
  clickCross(1);
  assert.deepEqual(removed, ["b", "c"]);
});
