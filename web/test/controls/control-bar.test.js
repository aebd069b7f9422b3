import { changesRate } from "../../src/backprop/settings.js";
import { PACES } from "../../src/controls/paces.js";
import { createControlBar } from "../../src/controls/control-bar.js";
import { createSettings } from "../../src/controls/settings.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";
import { aRun, aState } from "./state.js";

/**
 * A bar on the page with its settings open, and what it called.
 *
 * @param {Partial<import("../../src/controls/control-bar.js").Parts>} [parts]
 */
async function aBar(parts = {}) {
  setLanguage("en");
  const host = document.createElement("div");
  document.body.append(host);
  /** @type {[string, ...unknown[]][]} */
  const calls = [];
  const record =
    (/** @type {string} */ name) =>
    (/** @type {unknown[]} */ ...values) =>
      void calls.push([name, ...values]);
  const settings = createSettings({
    onChange: record("change"),
    onRestart: record("restart"),
    onOwn: record("own"),
  });
  const callbacks = {
    onPlay: record("play"),
    onPause: record("pause"),
    onStep: record("step"),
    onBack: record("back"),
    onReset: record("reset"),
    onSeek: record("seek"),
    onPace: record("pace"),
    onChange: record("change"),
  };
  const names = { back: "bar.back", forward: "bar.forward" };
  const bar = createControlBar(host, callbacks, {
    paces: PACES,
    names,
    loadSettings: async () => settings,
    sliders: [],
    ...parts,
  });
  const find = (/** @type {string} */ name) =>
    /** @type {HTMLInputElement} */ (host.querySelector(`[aria-label="${name}"]`));
  find("Settings").click();
  await new Promise((fetched) => void setTimeout(fetched));
  return { host, bar, calls, find };
}

/**
 * @param {HTMLInputElement} field
 * @param {string} text
 */
function type(field, text) {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
}

test("the one filled button plays, and pauses while it plays", async () => {
  const { bar, calls, find } = await aBar();
  bar.update(aState([aRun()]));
  find("Play").click();
  bar.update({ ...aState([aRun()]), playing: true });
  find("Pause").click();
  assert.deepEqual(calls, [["play"], ["pause"]]);
});

test("a run that has not begun has no step, rather than step 0 of 0", async () => {
  const { host, bar } = await aBar();
  const said = () => [
    host.querySelector(".step-count")?.textContent,
    host.querySelector(".scrubber")?.getAttribute("aria-valuetext"),
  ];
  bar.update(aState([aRun({ step: -1, newest: -1 })]));
  assert.deepEqual(said(), ["–", "not begun yet"]);
  bar.update(aState([aRun()]));
  assert.deepEqual(said(), ["2 / 2", "step 2 of 2"]);
});

test("a learning rate typed with a comma is sent as a change", async () => {
  const { bar, calls, find } = await aBar();
  bar.update(aState([aRun()]));
  type(find("Value of the learning rate"), "0,9");
  assert.deepEqual(calls, [["change", { learningRate: 0.9 }]]);
});

test("what is no learning rate stays in the field with the reason beside it", async () => {
  const { host, bar, calls, find } = await aBar();
  bar.update(aState([aRun()]));
  const field = find("Value of the learning rate");
  type(field, "fast");
  bar.update(aState([aRun({ step: 5 })]));
  assert.equal(field.value, "fast");
  assert.equal(field.getAttribute("aria-invalid"), "true");
  const said = host.querySelector(`#${field.getAttribute("aria-describedby")}`);
  assert.ok(said?.textContent?.includes("“fast” is not a number"));
  type(field, "0");
  assert.ok(said?.textContent?.includes("greater than 0"));
  assert.deepEqual(calls, []);
});

test("an acknowledged change says from which step it holds", async () => {
  const { host, bar } = await aBar();
  bar.update(aState([aRun()]));
  bar.update({ ...aState([aRun()]), acknowledged: { edit: "e1", atStep: 133, change: {} } });
  assert.equal(host.querySelector(".rate-from")?.textContent, "from step 133");
});

test("a change of something else is not said to hold for the learning rate", async () => {
  const { host, bar } = await aBar({ tellsFrom: changesRate });
  const said = (/** @type {import("../../src/protocol/frames.js").Change} */ change) => {
    bar.update({ ...aState([aRun()]), acknowledged: { edit: "e1", atStep: 13, change } });
    const from = /** @type {HTMLElement} */ (host.querySelector(".rate-from"));
    return from.hidden ? null : from.textContent;
  };
  assert.equal(said({ inputs: { x: 2 } }), null);
  assert.equal(said({ learningRate: 0.2 }), "from step 13");
  assert.equal(said({ bug: "none" }), null);
});

test("a learning rate that is not known yet is not shown", async () => {
  const { host, bar } = await aBar({ hasRate: ({ learningRate }) => learningRate !== undefined });
  const shown = () => !(/** @type {HTMLElement} */ (host.querySelector(".learning-rate")).hidden);
  const unknown = /** @type {any} */ ({ ...aRun().settings, learningRate: undefined });
  bar.update(aState([aRun({ settings: unknown })]));
  assert.ok(!shown());
  bar.update(aState([aRun()]));
  assert.ok(shown());
});

test("the space bar plays unless a field or button has the focus", async () => {
  const { bar, calls, find } = await aBar();
  bar.update(aState([aRun()]));
  const press = (/** @type {EventTarget} */ target) =>
    target.dispatchEvent(
      new KeyboardEvent("keydown", { key: " ", bubbles: true, cancelable: true }),
    );
  press(find("Value of the learning rate"));
  assert.deepEqual(calls, []);
  press(document.body);
  assert.deepEqual(calls, [["play"]]);
});

test("with the focus on a button of the bar the arrows step", async () => {
  const { bar, calls, find } = await aBar();
  bar.update(aState([aRun()]));
  for (const key of ["ArrowRight", "ArrowLeft"]) {
    find("Play").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }
  assert.deepEqual(calls, [["step"], ["back"]]);
});

test("another function starts a new run, another coefficient acts at once", async () => {
  const { host, bar, calls } = await aBar();
  const settings = { ...aRun().settings, optimizer: { name: "momentum", momentum: 0.9 } };
  bar.update(aState([aRun({ settings })]));
  const [objective] = /** @type {NodeListOf<HTMLSelectElement>} */ (
    host.querySelectorAll(".settings select")
  );
  objective.value = "saddle";
  objective.dispatchEvent(new Event("change"));
  const momentum = [...host.querySelectorAll(".settings label")].find(
    (label) => label.textContent === "momentum",
  );
  type(
    /** @type {HTMLInputElement} */ (host.querySelector(`#${momentum?.getAttribute("for")}`)),
    "0.5",
  );
  assert.deepEqual(calls, [
    ["restart", { objective: "saddle", start: [-1.5, 0.001] }],
    ["change", { momentum: 0.5 }],
  ]);
});

test("a number that the server refused gives way to the one in force", async () => {
  const { host, bar, calls } = await aBar();
  const state = aState([aRun()]);
  bar.update(state);
  const field = /** @type {HTMLInputElement} */ (
    [...host.querySelectorAll("label")]
      .find((label) => label.textContent === "Number of steps")
      ?.parentElement?.querySelector("input")
  );
  type(field, "1");
  assert.deepEqual(calls, [["change", { steps: 1 }]]);
  bar.update({
    ...state,
    notice: { code: "outOfRange", params: [1, 2, 1000000], path: "/change/steps" },
  });
  assert.equal(field.value, "100");
});

test("an empty field says that a number is missing", async () => {
  const { host, bar, find } = await aBar();
  bar.update(aState([aRun()]));
  type(find("Value of the learning rate"), "");
  assert.ok(host.textContent?.includes("A number is missing."));
});
