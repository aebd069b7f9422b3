import { loadStyles } from "../styles.js";
import { assert, test } from "../testing.js";
import { createNetworkPicture } from "../../src/network/network-picture.js";
import { base64, smallRun, smallScenery, smallSnapshot } from "./fixture.js";

/** @param {ReturnType<typeof smallRun>} [run] */
async function picture(run = smallRun()) {
  // Without them a canvas stands in the flow of the page and grows with its own height at every frame.
  await loadStyles("stage", "network");
  const host = document.createElement("div");
  host.style.width = "1000px";
  document.body.append(host);
  /** @type {{ changes: unknown[], restarts: unknown[], hovered: string | null }} */
  const heard = { changes: [], restarts: [], hovered: null };
  /** @type {object[]} */
  const asked = [];
  const view = createNetworkPicture(host, {
    onChange: (change) => heard.changes.push(change),
    onRestart: (partial) => heard.restarts.push(partial),
    onHover: (text) => {
      heard.hovered = text;
    },
    onAsk: async (question) => {
      asked.push(question);
      return { ...question, run: "r", step: 7, value: -0.75, before: 0.5, gradient: 2.5 };
    },
  });
  const show = (/** @type {typeof run} */ next) => {
    const state = { runs: [next], active: 0, playing: false };
    view.network.update(state);
    view.around.update(state);
    view.words.update(state);
  };
  show(run);
  while (!host.querySelector(".network-item")) {
    await frame();
  }
  /** @param {RegExp} name */
  const named = (name) => {
    const found = [...host.querySelectorAll("[aria-label]")].find((element) =>
      name.test(element.getAttribute("aria-label") ?? ""),
    );
    return /** @type {HTMLElement} */ (found);
  };
  /**
   * Opens the card of a weight or bias, which is fetched when it is first asked for.
   *
   * @param {RegExp} name
   */
  async function open(name) {
    named(name).click();
    for (;;) {
      const card = host.querySelector(".parameter-card:popover-open");
      if (card && name.test(card.getAttribute("aria-label") ?? "")) return card;
      await frame();
    }
  }
  return { host, heard, asked, show, named, open };
}

/** @returns {Promise<number>} */
const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });

/**
 * @param {Element} card
 * @param {string} text
 */
function enter(card, text) {
  const field = /** @type {HTMLInputElement} */ (card.querySelector(".parameter-field input"));
  field.value = text;
  field.dispatchEvent(new Event("input"));
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  return field;
}

test("a weight says what it is, and its number when it is reached", async () => {
  const { named, heard } = await picture();
  const weight = named(/^Weight W₁\[1,2\] from x₁ to h₂/);
  weight.focus();
  assert.match(weight.getAttribute("aria-label") ?? "", /: −1/);
  assert.match(heard.hovered ?? "", /^Weight W₁\[1,2\].*−1/);
});

test("only one item of the network is reached by Tab", async () => {
  const { host } = await picture();
  assert.equal(host.querySelectorAll('.network-item[tabindex="0"]').length, 1);
});

test("the card of a weight opens its last update with the numbers of the snapshot", async () => {
  const { open } = await picture();
  const card = await open(/^Weight W₁\[1,1\]/);
  const numbers = [...card.querySelectorAll(".parameter-term span:last-child")];
  assert.equal(numbers.map(({ textContent }) => textContent).join(" "), "0.75 − 0.5 · 0.5 = 0.5");
});

test("with another optimizer the card claims no formula", async () => {
  const run = smallRun();
  run.settings = { ...run.settings, optimizer: { name: "adam" } };
  const { open } = await picture(run);
  const card = await open(/^Bias b₁\[2\]/);
  assert.equal(card.querySelector(".parameter-formula"), null);
  const digits = [...card.querySelectorAll(".parameter-digits dd")];
  assert.deepEqual(
    digits.map(({ textContent }) => textContent),
    ["0", "1", "−0.5"],
  );
});

test("a value that was set by hand is not said to come from the update", async () => {
  const run = smallRun();
  const parameter = { layer: 1, from: 0, to: 0, value: 2.5 };
  run.edits = [{ edit: "1", atStep: 1, change: { parameter } }];
  const [layer] = run.snapshot?.layers ?? [];
  if (layer?.weights) layer.weights[0] = 2.5;
  const { open } = await picture(run);
  const card = await open(/^Weight W₁\[1,1\]/);
  assert.equal(card.querySelector(".parameter-formula"), null);
  assert.match(card.querySelector(".parameter-digits")?.textContent ?? "", /set by hand2\.5$/);
});

test("a new value of a weight is sent with its place counted from zero, one of a bias without an origin", async () => {
  const { open, heard } = await picture();
  enter(await open(/^Weight W₁\[2,1\]/), "0,5");
  enter(await open(/^Bias b₂\[1\]/), "−3");
  assert.deepEqual(heard.changes, [
    { parameter: { layer: 1, from: 1, to: 0, value: 0.5 } },
    { parameter: { layer: 2, to: 0, value: -3 } },
  ]);
});

test("what is no number is said beside the field and stays there", async () => {
  const { open, heard } = await picture();
  const card = await open(/^Bias b₁\[1\]/);
  const field = enter(card, "a lot");
  assert.equal(field.value, "a lot");
  assert.equal(field.getAttribute("aria-invalid"), "true");
  assert.match(card.querySelector(".parameter-field .fault")?.textContent ?? "", /a lot/);
  assert.deepEqual(heard.changes, []);
});

test("a feature is switched on in the order of all features, and the last one stays on", async () => {
  const { named, heard } = await picture();
  named(/^Feature x₁²/).click();
  assert.deepEqual(heard.restarts, [{ features: ["x1", "x2", "x1Squared"] }]);
  const run = smallRun();
  if (run.scenery) run.scenery.samples.features = ["x1"];
  const alone = await picture(run);
  alone.host
    .querySelector(".network-item-input")
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  assert.deepEqual(alone.heard.restarts, []);
});

test("layers are made larger, changed, removed and added", async () => {
  const { named, host, heard } = await picture();
  named(/^One neuron more in layer 1/).click();
  const select = /** @type {HTMLSelectElement} */ (named(/^Activation of layer 1/));
  select.value = "relu";
  select.dispatchEvent(new Event("change"));
  named(/^Remove layer 1/).click();
  /** @type {HTMLElement} */ (host.querySelector(".network-add")).click();
  assert.deepEqual(heard.restarts, [
    { hidden: [{ neurons: 3, activation: "tanh" }] },
    { hidden: [{ neurons: 2, activation: "relu" }] },
    { hidden: [] },
    {
      hidden: [
        { neurons: 2, activation: "tanh" },
        { neurons: 2, activation: "tanh" },
      ],
    },
  ]);
});

test("where the run stands and how good it is are said in numbers of the engine", async () => {
  const { host } = await picture();
  assert.match(
    host.querySelector(".network-place")?.textContent ?? "",
    /Epoch 1 .* 1 of 2 .* step 1/,
  );
  const cells = [...host.querySelectorAll(".network-evaluation tbody tr:not([hidden]) td")];
  assert.deepEqual(
    cells.map(({ textContent }) => textContent),
    ["0.6000", "1.000", "0.7000", "0.000"],
  );
});

test("a new step makes no new elements", async () => {
  const run = smallRun();
  const { host, show } = await picture(run);
  const before = [...host.querySelectorAll("*")];
  show({ ...run, step: 2, snapshot: { ...smallSnapshot(), iteration: 2, loss: 0.5 } });
  const after = [...host.querySelectorAll("*")];
  assert.equal(after.length, before.length);
  assert.ok(after.every((element, i) => element === before[i]));
});

/** A layer of 2 × 3 weights that is shown as an image. */
function largeRun() {
  const run = smallRun();
  const scenery = smallScenery();
  scenery.network = {
    layers: [
      { inputs: 2, neurons: 3, activation: "tanh" },
      { inputs: 3, neurons: 1, activation: "sigmoid" },
    ],
    parameters: 1000,
    whole: false,
  };
  const snapshot = smallSnapshot();
  snapshot.layers = snapshot.layers.map((layer, i) => {
    const [rows, columns] = i === 0 ? [2, 3] : [3, 1];
    const { norm, biasNorm, gradientNorm, biasGradientNorm, mean, std } = layer;
    const weights = base64(new Uint8Array(rows * columns));
    return {
      ...{ norm, biasNorm, gradientNorm, biasGradientNorm, mean, std },
      image: { rows, columns, weights, scale: 1 },
    };
  });
  return { ...run, scenery, snapshot };
}

/**
 * The first image of weights, once it can be pressed.
 *
 * @param {HTMLElement} host
 */
async function imageIn(host) {
  while (!host.querySelector(".network-matrix")) await frame();
  return /** @type {HTMLElement} */ (host.querySelector(".network-matrix"));
}

test("a weight of a large layer is asked for where its image is pressed, and can be set", async () => {
  const { host, heard, asked } = await picture(largeRun());
  const image = await imageIn(host);
  assert.match(image.getAttribute("aria-label") ?? "", /layer 1, 2 × 3/);
  const { left, top, width, height } = image.getBoundingClientRect();
  image.dispatchEvent(
    new MouseEvent("click", {
      bubbles: true,
      detail: 1,
      clientX: left + 0.9 * width,
      clientY: top + 0.9 * height,
    }),
  );
  while (!host.querySelector(".parameter-formula")) await frame();
  assert.deepEqual(asked, [{ type: "parameter", layer: 1, from: 1, to: 2 }]);
  const card = /** @type {Element} */ (host.querySelector(".parameter-card"));
  assert.match(card.getAttribute("aria-label") ?? "", /W₁\[2,3\]/);
  assert.match(card.querySelector(".parameter-digits")?.textContent ?? "", /0\.5.*2\.5.*0\.75/);
  enter(card, "-1");
  assert.deepEqual(heard.changes, [{ parameter: { layer: 1, from: 1, to: 2, value: -1 } }]);
});

test("any weight of a large layer can be reached by its numbers", async () => {
  const { host, asked } = await picture(largeRun());
  (await imageIn(host)).click();
  while (!host.querySelector(".parameter-formula")) await frame();
  const [, to] = host.querySelectorAll(".parameter-chooser input");
  const field = /** @type {HTMLInputElement} */ (to);
  field.value = "3";
  field.dispatchEvent(new Event("input"));
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  assert.deepEqual(asked.at(-1), { type: "parameter", layer: 1, from: 0, to: 2 });
  field.value = "4";
  field.dispatchEvent(new Event("input"));
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  assert.equal(asked.length, 2);
  assert.equal(field.getAttribute("aria-invalid"), "true");
});
