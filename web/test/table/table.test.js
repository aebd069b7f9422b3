import { setLanguage } from "../../src/i18n/translate.js";
import { createReceipt } from "../../src/receipt/receipt.js";
import { createReadout } from "../../src/table/readout.js";
import { topRow } from "../../src/table/rows.js";
import { createTable } from "../../src/table/table.js";
import { assert, test } from "../testing.js";
import { aRun, aState } from "../controls/state.js";

function aHost() {
  const host = document.createElement("div");
  document.body.append(host);
  return host;
}

test("rows stay where they are while the step shown is among them", () => {
  assert.equal(topRow(40, 45, 1000, 12), 40);
  assert.equal(topRow(40, 51, 1000, 12), 40);
});

test("the window follows the step shown by no more than it must", () => {
  assert.equal(topRow(40, 52, 1000, 12), 41);
  assert.equal(topRow(40, 39, 1000, 12), 39);
  assert.equal(topRow(0, 999_999, 999_999, 12), 999_988);
});

test("a short history fills the rows from the top", () => {
  assert.equal(topRow(7, 3, 3, 12), 0);
});

test("a click on a row shows its step, keys walk from step to step", () => {
  setLanguage("en");
  /** @type {number[]} */
  const sought = [];
  const host = aHost();
  const table = createTable(host, { onSeek: (step) => sought.push(step), onOpen() {} });
  table.update(aState([aRun()]));
  const rows = host.querySelectorAll("tbody tr");
  /** @type {HTMLElement} */ (rows[0].children[1]).click();
  const grid = /** @type {HTMLElement} */ (host.querySelector("table"));
  for (const key of ["ArrowUp", "Home", "End", "PageDown"]) {
    grid.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }
  assert.deepEqual(sought, [0, 1, 0]);
  assert.equal(host.querySelector("[aria-selected=true] th")?.textContent, "2");
  table.destroy();
});

test("an unchanged state does not touch the table", async () => {
  const host = aHost();
  const table = createTable(host, { onSeek() {}, onOpen() {} });
  const state = aState([aRun()]);
  table.update(state);
  let touched = 0;
  const observer = new MutationObserver((records) => (touched += records.length));
  observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
  table.update({ ...state });
  await Promise.resolve();
  assert.equal(touched, 0);
  observer.disconnect();
  table.destroy();
});

test("a number of the step shown opens to its formula with the engine's numbers in it", () => {
  setLanguage("en");
  const state = aState([aRun()]);
  const receipt = createReceipt(aHost());
  const host = aHost();
  const readout = createReadout(host, { onOpen: receipt.open });
  receipt.update(state);
  readout.update(state);
  const buttons = host.querySelectorAll("button");
  const card = /** @type {HTMLElement} */ (document.querySelector(".receipt"));

  buttons[0].click();
  const [symbols, numbers] = card.querySelectorAll("math");
  assert.equal(symbols.textContent?.replaceAll("\u2062", ""), "x0←x0−ηg0");
  assert.equal(numbers.textContent, "−1.92=−2.4−0.1·(−4.8)");
  assert.ok(card.textContent?.includes("step 2"));

  buttons[3].click();
  assert.ok(card.textContent?.includes("∂f/∂x₀"), "one at a time");
  assert.equal(card.querySelectorAll("math").length, 4, "exact and numeric, each with numbers");

  card.hidePopover();
  assert.equal(document.activeElement, buttons[3], "the focus returns to the number");
  readout.destroy();
  receipt.destroy();
});

test("while the numbers of a step are on their way its receipt says so", () => {
  setLanguage("en");
  const receipt = createReceipt(aHost());
  const anchor = document.body.appendChild(document.createElement("button"));
  receipt.update(aState([aRun({ seeking: 1, step: 1 })]));
  receipt.open("f", anchor);
  const card = /** @type {HTMLElement} */ (document.querySelector(".receipt"));
  assert.ok(card.textContent?.includes("on their way"));
  receipt.update(aState([aRun()]));
  assert.ok(card.textContent?.includes("10.24"));
  receipt.destroy();
});

test("a run in one variable shows x, f and the derivative, and asks for no column it lacks", () => {
  setLanguage("en");
  const state = aState([aRun()]);
  const [run] = state.runs;
  const inOneVariable = {
    ...run,
    objective: run.objective && { ...run.objective, dimension: 1 },
    history: /** @type {typeof run.history} */ (
      /** @type {unknown} */ ({
        length: 3,
        column(/** @type {string} */ name) {
          if (name.endsWith("1")) throw new Error(`There is no column ${name}.`);
          return run.history.column(name);
        },
      })
    ),
  };
  const host = aHost();
  const readout = createReadout(host, { onOpen() {} });
  const table = createTable(host.appendChild(document.createElement("div")), {
    onSeek() {},
    onOpen() {},
  });
  readout.update({ ...state, runs: [inOneVariable] });
  table.update({ ...state, runs: [inOneVariable] });
  const visible = [...host.querySelectorAll(".readout-cell:not([hidden]) .readout-name")];
  assert.deepEqual(
    visible.map((name) => name.textContent),
    ["x", "f", "f′", "η"],
  );
  readout.destroy();
  table.destroy();
});

test("before the first step has come no number of an older run is shown", () => {
  const host = aHost();
  const readout = createReadout(host, { onOpen() {} });
  readout.update(aState([aRun()]));
  readout.update(aState([aRun({ id: "b", step: -1, newest: -1, snapshot: null })]));
  assert.ok(!host.textContent?.includes("1.920"), host.textContent ?? "");
  readout.destroy();
});
