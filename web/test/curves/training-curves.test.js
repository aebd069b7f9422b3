import { createTrainingCurves } from "../../src/curves/training-curves.js";
import { History } from "../../src/state/history.js";
import { initialState } from "../../src/state/state.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { loadStyles } from "../styles.js";
import { assert, test } from "../testing.js";

/** A thousand iterations, with an epoch every twenty. */
function aState() {
  const loss = Array.from({ length: 1001 }, (_, i) => 1 / (1 + i / 100));
  const step = Array.from({ length: 50 }, (_, i) => 20 * (i + 1));
  const run = {
    id: "a",
    name: "A",
    style: 0,
    spec: { optimizer: { name: "gd" }, learningRate: 0.1 },
    settings: { batchSize: 10, epochs: 50, sampling: "epochs" },
    edits: [{ edit: "e", atStep: 3, change: { learningRate: 0.3 } }],
    ended: null,
    scenery: { samples: { train: 200 } },
    snapshot: { iterations: 20 },
    history: new History().append(0, { loss, accuracy: loss.map((value) => 1 - value) }),
    epochs: new History().append(0, {
      step,
      epoch: step.map((_, i) => i + 1),
      trainLoss: step.map((at) => loss[at]),
    }),
    step: 1000,
    newest: 1000,
  };
  const state = { ...initialState(), runs: [run], cursor: 1000, newest: 1000 };
  return /** @type {any} */ (state);
}

/** @returns {Promise<{ slider: HTMLElement, host: HTMLElement, seen: unknown[],
 *   view: ReturnType<typeof createTrainingCurves> }>} */
async function drawn() {
  setLanguage("en");
  const host = document.createElement("div");
  host.style.width = "360px";
  await loadStyles("tokens", "base", "curve", "training-curves");
  document.body.append(host);
  /** @type {unknown[]} */
  const seen = [];
  const view = createTrainingCurves(host, {
    onSeek: (step) => seen.push(["seek", step]),
    onHover: (step) => seen.push(["hover", step]),
    onScale: (scale) => seen.push(["scale", scale]),
  });
  view.charts.update(aState());
  view.words.update(aState());
  const slider = /** @type {HTMLElement} */ (host.querySelector("[role=slider]"));
  return { slider, host, seen, view };
}

/**
 * @param {HTMLElement} element
 * @param {string} key
 */
const press = (element, key) =>
  element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

test("arrow keys walk along the iterations and the slider says what was measured there", async () => {
  const { slider, seen } = await drawn();
  press(slider, "Home");
  press(slider, "ArrowRight");
  assert.equal(slider.getAttribute("aria-valuenow"), "1");
  assert.match(slider.getAttribute("aria-valuetext") ?? "", /^iteration 1 · epoch 1; loss: batch/);
  press(slider, "End");
  assert.match(slider.getAttribute("aria-valuetext") ?? "", /epoch 50.*train 0\.09091/);
  press(slider, "Enter");
  assert.deepEqual(seen.at(-1), ["seek", 1000]);
});

test("the slider says what was changed at a step", async () => {
  const { slider } = await drawn();
  press(slider, "Home");
  for (let i = 0; i < 3; i++) press(slider, "ArrowRight");
  assert.match(slider.getAttribute("aria-valuetext") ?? "", /changed here: η 0\.1 → 0\.3/);
  press(slider, "ArrowRight");
  assert.ok(!/changed/.test(slider.getAttribute("aria-valuetext") ?? ""));
});

test("plus looks nearer and nought shows all again", async () => {
  const { slider, host } = await drawn();
  const fit = /** @type {HTMLButtonElement} */ (
    [...host.querySelectorAll("button")].find((button) => button.textContent === "fit")
  );
  assert.equal(fit.disabled, true);
  press(slider, "+");
  assert.equal(fit.disabled, false);
  press(slider, "0");
  assert.equal(fit.disabled, true);
});

test("there is a chart for the loss and one for the accuracy", async () => {
  const { host } = await drawn();
  assert.equal(host.querySelectorAll(".uplot").length, 2);
});

test("the epochs are there as a table that keys walk through", async () => {
  const { host, seen } = await drawn();
  const details = /** @type {HTMLDetailsElement} */ (host.querySelector("details"));
  details.open = true;
  /** @type {HTMLElement | null} */
  let grid = null;
  while (!grid?.hasAttribute("aria-rowcount")) {
    await new Promise(requestAnimationFrame);
    grid = host.querySelector("[role=grid]");
  }
  assert.equal(grid.getAttribute("aria-rowcount"), "52");
  press(grid, "ArrowUp");
  assert.deepEqual(seen.at(-1), ["hover", 980]);
  press(grid, "Enter");
  assert.deepEqual(seen.at(-1), ["seek", 980]);
  const cells = [...(grid.querySelector("[aria-selected=true]")?.children ?? [])];
  assert.deepEqual(
    cells.slice(0, 3).map((cell) => cell.textContent),
    ["49", "980", "0.09259"],
  );
});

test("numbers of a run without accuracy may come before its charts", async () => {
  const { host, view } = await drawn();
  const state = aState();
  const { loss } = state.runs[0].history.columns;
  const values = Array.from({ length: loss.length }, (_, i) => loss.at(i));
  const regression = {
    ...state.runs[0],
    id: "b",
    history: new History().append(0, { loss: values }),
  };
  view.words.update({ ...state, runs: [regression] });
  view.charts.update({ ...state, runs: [regression] });
  assert.equal(host.querySelectorAll(".curves-part:not([hidden])").length, 1);
});
