import { foldOf, partsWithRoom } from "../../src/embed/fold.js";
import { element } from "../../src/controls/element.js";
import { createFoldingBar } from "../../src/embed/bar.js";
import { createSliderField } from "../../src/figures/slider-field.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { loadStyles } from "../styles.js";
import { assert, test } from "../testing.js";

const PANELS = ["picture", "curves", "text"];

test("a small frame shows one panel at a time", () => {
  assert.deepEqual(foldOf({ width: 320, height: 240 }, PANELS), {
    beside: [],
    shared: PANELS,
  });
});

test("the panels that have no room take turns in the last place", () => {
  const { beside, shared } = foldOf({ width: 640, height: 400 }, PANELS);
  assert.deepEqual(beside, ["picture"]);
  assert.deepEqual(shared, ["curves", "text"]);
});

test("where all have room there is nothing to choose", () => {
  const { beside, shared } = foldOf({ width: 1024, height: 640 }, PANELS);
  assert.deepEqual(beside, PANELS);
  assert.deepEqual(shared, []);
});

test("a low frame has room for one panel, however wide it is", () => {
  assert.deepEqual(foldOf({ width: 1200, height: 240 }, ["picture", "curves"]).beside, []);
});

test("one panel alone is always there", () => {
  assert.deepEqual(foldOf({ width: 200, height: 100 }, ["curves"]), {
    beside: ["curves"],
    shared: [],
  });
});

const PARTS = [
  { rank: 2, width: 100 },
  { rank: 0, width: 50 },
  { rank: 1, width: 70 },
];

test("the parts of a bar that are needed most stay in it", () => {
  assert.deepEqual(partsWithRoom(1000, PARTS), [true, true, true]);
  assert.deepEqual(partsWithRoom(219, PARTS), [false, true, true]);
  assert.deepEqual(partsWithRoom(119, PARTS), [false, true, false]);
  assert.deepEqual(partsWithRoom(0, PARTS), [false, false, false]);
});

test("a learning rate that is fixed stays in sight where the bar has no room for it", () => {
  for (const isFixed of [false, true]) {
    const rate = element("i", { class: "learning-rate" });
    const row = element("p", {}, rate);
    const [fold, held] = [element("p", {}), element("p", {})];
    document.body.append(row, fold, held);
    rate.toggleAttribute("data-fixed", isFixed);
    const bar = createFoldingBar(row, fold, held);
    assert.equal(bar.fit(260, false), !isFixed, "whether anything is folded away");
    assert.equal(rate.parentElement, isFixed ? held : fold);
    assert.equal(bar.fit(400, false), false);
    assert.equal(rate.parentElement, row);
  }
});

test("a part of a bar is folded away before it is narrower than its name, its slider and its number", async () => {
  setLanguage("en");
  await loadStyles("tokens", "base", "control-bar", "figure", "epochs", "embed");
  const scale = { last: 10, placeOf: () => 0, valueAt: () => 1 };
  const names = ["samples", "batchSize", "epochs"];
  const fields = names.map((name) => {
    const label = `epochs.set.${name}`;
    return createSliderField({ label, scale, limits: {}, onChange() {} }).root;
  });
  const row = element("div", { class: "bar-row figure-row" }, ...fields);
  const [fold, held] = [element("p", { hidden: true }), element("p", {})];
  const bar = element("div", { class: "control-bar" }, row);
  const foot = element("footer", { class: "embed-foot" }, bar);
  document.body.append(foot, fold, held);
  const folding = createFoldingBar(row, fold, held);
  for (let room = 280; room <= 960; room += 20) {
    bar.style.flex = `0 0 ${room}px`;
    folding.fit(room, false);
    for (const field of row.children) {
      assert.ok(field.scrollWidth <= field.clientWidth, `${room} px hold ${row.children.length}`);
    }
    assert.ok(row.scrollWidth <= room, `${room} px hold ${row.children.length}`);
  }
  assert.equal(row.children.length, 3);
});
