import { setLanguage } from "../../src/i18n/translate.js";
import { createBars } from "../../src/losses/bars-view.js";
import { createLossList } from "../../src/losses/loss-list.js";
import { createOutlier } from "../../src/losses/outlier-panel.js";
import { createScales } from "../../src/losses/scales-panel.js";
import { createTables } from "../../src/losses/tables-view.js";
import { assert, test } from "../testing.js";
import { ANSWER, SETTINGS, state } from "./answer-fixture.js";

/** Until the size of what was just drawn is known. @returns {Promise<void>} */
const twoFrames = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

const host = () => document.body.appendChild(document.createElement("div"));

test("the list shows every value, opens the chosen loss, and says why one does not fit", () => {
  setLanguage("en");
  const place = host();
  const list = createLossList(place, { onChoose() {} });

  list.update(state());

  const rows = [...place.querySelectorAll(".loss-row")];
  const row = (/** @type {string} */ name) =>
    rows.find((one) => one.querySelector(".loss-name")?.textContent === name);
  assert.ok(row("Cross entropy")?.textContent?.includes("0.6931"));
  assert.equal(row("Cross entropy")?.querySelector("button")?.ariaExpanded, "true");
  assert.equal(row("Squared error Σ")?.querySelector("button")?.ariaExpanded, "false");
  assert.ok(row("Cross entropy, from logits")?.textContent?.includes("computed from logits"));
});

test("a perfect guess is said to lie below 0, a sure and wrong one to be saturated", () => {
  setLanguage("en");
  const place = host();
  const list = createLossList(place, { onChoose() {} });
  const withValue = (/** @type {number} */ value, /** @type {number[]} */ logOfZero) =>
    state(SETTINGS, {
      ...ANSWER,
      losses: ANSWER.losses.map((loss) =>
        loss.name === "crossEntropy"
          ? /** @type {any} */ ({ ...loss, name: "crossEntropyWithEpsilon", value, logOfZero })
          : loss,
      ),
    });

  list.update(withValue(-1e-10, []));
  assert.ok(place.textContent?.includes("Below 0"));
  list.update(withValue(23.03, [2]));
  assert.ok(place.textContent?.includes("Saturated"));
});

test("of soft targets it is said what the article's argmax makes of them", () => {
  setLanguage("en");
  const place = host();
  const list = createLossList(place, { onChoose() {} });
  const losses = ANSWER.losses.map((loss) =>
    loss.name === "crossEntropy"
      ? /** @type {any} */ ({ ...loss, name: "crossEntropyWithEpsilon", value: 0.8578 })
      : loss,
  );

  list.update(state(SETTINGS, { ...ANSWER, losses, argmaxLoss: 0.356674 }));

  const remark = place.querySelector(".loss-remark:not([hidden])");
  assert.match(remark?.textContent ?? "", /argmax and gives 0.3567 instead/);
  const link = remark?.querySelector("a")?.getAttribute("href");
  assert.equal(link, "./mistakes#argmax-of-soft-labels");
});

test("arrow keys on a bar change its prediction, or go to the next element", async () => {
  const place = host();
  /** @type {any[]} */
  const changes = [];
  const bars = createBars(place, {
    onChange: (change) => changes.push(change),
    onPlace: (to) => changes.push(to),
  });
  place.querySelector(".bars")?.setAttribute("style", "width:400px;height:240px");
  bars.update(state());
  await twoFrames();

  const handle = /** @type {HTMLElement} */ (place.querySelector("[role=slider]"));
  for (const key of ["ArrowUp", "ArrowLeft", "Enter", "ArrowDown"]) {
    handle.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
  }

  assert.deepEqual(changes, [
    { y: [[0.2, 0.3, 0.51]], place: 2 },
    1,
    { t: [[0, 0, 0.99]], place: 2 },
  ]);
});

test("a number that is typed into the table becomes the prediction of its element", () => {
  setLanguage("en");
  const place = host();
  /** @type {any[]} */
  const changes = [];
  const tables = createTables(place, { onChange: (change) => changes.push(change), onPlace() {} });
  tables.update(state());

  const field = /** @type {HTMLInputElement} */ (
    place.querySelector('[aria-label="Prediction y of element 1"]')
  );
  field.value = "0,25";
  field.dispatchEvent(new Event("input"));
  field.dispatchEvent(new Event("change"));

  assert.deepEqual(changes, [{ y: [[0.2, 0.25, 0.5]], place: 1 }]);
});

test("every line of typed numbers names its rows, logits above the probabilities they make", () => {
  setLanguage("en");
  const place = host();
  const tables = createTables(place, { onChange() {}, onPlace() {} });
  const signs = () => [...place.querySelectorAll(".loss-signs")].map((line) => line.textContent);

  tables.update(state());
  assert.deepEqual(signs(), ["yt"]);
  tables.update(state({ ...SETTINGS, y: [Array(10).fill(0.1)], t: [Array(10).fill(0)] }));
  assert.deepEqual(signs(), ["yt", "yt"]);
  tables.update(state({ ...SETTINGS, as: "logits" }));
  assert.deepEqual(signs(), ["zyt"]);
  assert.ok(place.querySelector('[aria-label="Logit z of element 1"]'));
  assert.ok(place.querySelector('output[aria-label="Probability y of element 1"]'));
  tables.update(state({ ...SETTINGS, t: null, labels: [2] }));
  assert.deepEqual(signs(), ["y"]);
});

test("a label has one field for its row", () => {
  setLanguage("en");
  const place = host();
  const tables = createTables(place, { onChange() {}, onPlace() {} });

  tables.update(state({ ...SETTINGS, t: null, labels: [2] }));

  const label = /** @type {HTMLInputElement} */ (
    place.querySelector('[aria-label="Right class of row 0"]')
  );
  assert.equal(label.value, "2");
  assert.equal(place.querySelectorAll("input").length, 4);
});

test("the four measures show the learning rates that make the same step", () => {
  setLanguage("en");
  const place = host();
  const scales = createScales(place, { onRate() {} });

  scales.update(state());

  const sum = [...place.querySelectorAll("tr")].find(
    (row) => row.querySelector("th")?.textContent === "Σ",
  );
  assert.deepEqual(
    [...(sum?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent),
    ["0.38", "× 2", "0.05"],
  );
});

test("the largest error is named with its share of both sums", () => {
  setLanguage("en");
  const place = host();
  createOutlier(place).update(state());

  assert.ok(place.textContent?.includes("Element 2 has the largest error, −0.5"));
  assert.ok(place.textContent?.includes("65.8 %"));
});

test("while a prediction moves the list keeps its elements, and the numbers in them follow", () => {
  setLanguage("en");
  const place = host();
  const list = createLossList(place, { onChoose() {} });
  list.update(state());
  const elements = () => [...place.querySelectorAll("rect, mn, td")];
  const before = elements();
  const chosen = SETTINGS.chosen;

  list.update(
    state(SETTINGS, {
      ...ANSWER,
      losses: ANSWER.losses.map((loss) =>
        loss.name === chosen
          ? /** @type {any} */ ({ ...loss, value: 7.25, shares: [7.25, 0, 0] })
          : loss,
      ),
    }),
  );

  assert.deepEqual(
    elements().map((one, i) => one === before[i]),
    before.map(() => true),
  );
  const opened = place.querySelector(".loss-opened:not([hidden])");
  assert.match(opened?.textContent ?? "", /7\.25/);
  const [first, second] = place.querySelectorAll(
    ".loss-row:has([aria-expanded=true]) .small-loss rect",
  );
  assert.ok(Number(first.getAttribute("height")) > Number(second.getAttribute("height")));
});
