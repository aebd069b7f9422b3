import { setLanguage } from "../../src/i18n/translate.js";
import { createReceipt } from "../../src/receipt/receipt.js";
import { createReadout } from "../../src/table/readout.js";
import { rowsIn, topRow } from "../../src/table/rows.js";
import { createTable } from "../../src/table/table.js";
import { assert, test } from "../testing.js";
import { aRun, aState } from "../controls/state.js";

function aHost() {
  const host = document.createElement("div");
  document.body.append(host);
  return host;
}

/** A run that stands at its ninth step, which a window of few rows from the first does not show. */
function aLongRun() {
  const history = { length: 10, column: () => ({ at: (/** @type {number} */ step) => step }) };
  return aRun({ history: /** @type {any} */ (history), step: 9, newest: 9 });
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

test("a low place has some rows, a high one no more than there are", () => {
  assert.equal(rowsIn(180, 25, 26, 12), 5);
  assert.equal(rowsIn(40, 25, 26, 12), 4);
  assert.equal(rowsIn(2000, 25, 26, 12), 12);
});

test("the step shown is among the rows for which a low place has room", async () => {
  const host = aHost();
  host.style.cssText = "contain: strict; width: 400px; height: 150px";
  const table = createTable(host, { onSeek() {}, onHover() {}, onOpen() {} });
  table.update(aState([aLongRun()]));
  const seen = () => [...host.querySelectorAll("tbody tr:not([hidden])")];

  while (seen().length === 12) await new Promise(requestAnimationFrame);

  assert.ok(seen().some((row) => row.getAttribute("aria-selected") === "true"));
});

test("a click on a row shows its step, keys walk from step to step", () => {
  setLanguage("en");
  /** @type {number[]} */
  const sought = [];
  const host = aHost();
  const table = createTable(host, {
    onSeek: (step) => sought.push(step),
    onHover() {},
    onOpen() {},
  });
  table.update(aState([aRun()]));
  const rows = host.querySelectorAll("tbody tr");
  /** @type {HTMLElement} */ (rows[0].children[1]).click();
  const grid = /** @type {HTMLElement} */ (host.querySelector("table"));
  for (const key of ["ArrowUp", "Home", "End", "PageDown"]) {
    grid.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }
  assert.deepEqual(sought, [0, 1, 0]);
  assert.equal(host.querySelector("[aria-selected=true] th")?.textContent, "2");
});

test("pointing at a row points at its step, and leaving the rows at none", () => {
  /** @type {(number | null)[]} */
  const pointed = [];
  const host = aHost();
  const table = createTable(host, {
    onSeek() {},
    onHover: (step) => pointed.push(step),
    onOpen() {},
  });
  table.update(aState([aRun()]));
  const body = /** @type {HTMLElement} */ (host.querySelector("tbody"));
  body.children[1].firstElementChild?.dispatchEvent(
    new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }),
  );
  body.dispatchEvent(new PointerEvent("pointerleave"));
  assert.deepEqual(pointed, [1, null]);
});

test("no number of the table is wider than its cell, however narrow the page", async () => {
  const host = aHost();
  const table = createTable(host, { onSeek() {}, onHover() {}, onOpen() {} });
  document.head.append(
    Object.assign(document.createElement("style"), {
      textContent:
        "table { width: 100%; table-layout: fixed; font: 12px monospace } * { padding: 0 }",
    }),
  );
  const run = aRun();
  const column = () => ({
    at: (/** @type {number} */ step) => [-5.0981e10, 0.0001234, -0.16493][step],
  });
  const history = /** @type {typeof run.history} */ (
    /** @type {unknown} */ ({ length: 3, column })
  );
  for (const width of [296, 320, 418]) {
    host.style.width = `${width}px`;
    table.update(aState([{ ...run, history, id: String(width) }]));
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
    for (const cell of host.querySelectorAll("tbody td:not([hidden])")) {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const room = cell.getBoundingClientRect().width;
      assert.ok(range.getBoundingClientRect().width < room, `${cell.textContent} in ${room}`);
    }
  }
});

test("at full pace the table shows what came last, ten times a second", async () => {
  const host = aHost();
  const table = createTable(host, { onSeek() {}, onHover() {}, onOpen() {} });
  const running = (/** @type {number} */ step) => ({
    ...aState([aRun({ step })]),
    playing: true,
    pace: /** @type {const} */ ("max"),
  });
  const shown = () => host.querySelector("[aria-selected=true] th")?.textContent;
  table.update(running(0));
  table.update(running(1));
  table.update(running(2));
  assert.equal(shown(), "0");
  while (shown() === "0") {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  assert.equal(shown(), "2");
});

test("an unchanged state does not touch the table", async () => {
  const host = aHost();
  const table = createTable(host, { onSeek() {}, onHover() {}, onOpen() {} });
  const state = aState([aRun()]);
  table.update(state);
  let touched = 0;
  const observer = new MutationObserver((records) => (touched += records.length));
  observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
  table.update({ ...state });
  await Promise.resolve();
  assert.equal(touched, 0);
  observer.disconnect();
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
});

test("a receipt closed by Escape opens again at once", () => {
  setLanguage("en");
  const receipt = createReceipt(aHost());
  const anchor = document.body.appendChild(document.createElement("button"));
  receipt.update(aState([aRun()]));
  receipt.open("f", anchor);
  const card = /** @type {HTMLElement} */ (document.querySelector(".receipt"));
  card.hidePopover();
  receipt.open("f", anchor);
  assert.ok(card.matches(":popover-open"));
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
});

test("a run in one variable shows x, f and the derivative, and asks for no column it lacks", () => {
  setLanguage("en");
  const state = aState([aRun()]);
  const [run] = state.runs;
  const inOneVariable = {
    ...run,
    scenery: run.scenery && {
      ...run.scenery,
      objective: { ...run.scenery.objective, dimension: 1 },
    },
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
    onHover() {},
    onOpen() {},
  });
  readout.update({ ...state, runs: [inOneVariable] });
  table.update({ ...state, runs: [inOneVariable] });
  const visible = [...host.querySelectorAll(".readout-cell:not([hidden]) .readout-name")];
  assert.deepEqual(
    visible.map((name) => name.textContent),
    ["x", "f", "f′", "η"],
  );
});

test("before the first step has come no number of an older run is shown", () => {
  const host = aHost();
  const readout = createReadout(host, { onOpen() {} });
  readout.update(aState([aRun()]));
  readout.update(aState([aRun({ id: "b", step: -1, newest: -1, snapshot: null })]));
  assert.ok(!host.textContent?.includes("1.920"), host.textContent ?? "");
});
