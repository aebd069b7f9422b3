import { Refused } from "../../src/figures/api.js";
import { createFigureStore } from "../../src/figures/store.js";
import { assert, test } from "../testing.js";

/** Doubles x; the colour is for the page alone; 13 is refused. */
const figure = {
  name: "double",
  request: (/** @type {{ x: number, colour: string }} */ { x }) => ({ x }),
};
const START = { x: 1, colour: "red" };

function doubling() {
  /** @type {number[]} */
  const asked = [];
  const store = createFigureStore(figure, START, async (_, /** @type {any} */ { x }) => {
    asked.push(x);
    if (x === 13) throw new Refused({ code: "outOfRange", path: "/x", params: [] });
    return { doubled: 2 * x };
  });
  return { store, asked };
}

const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

test("the last answer stays until the next one is there", async () => {
  const { store } = doubling();
  store.show(START);
  await settled();

  store.change({ x: 2 });
  assert.equal(store.state.settings.x, 2);
  assert.deepEqual(store.state.shown, { settings: START, answer: { doubled: 2 } });
  await settled();

  assert.deepEqual(store.state.shown?.answer, { doubled: 4 });
});

test("a change that asks nothing new is shown at once", async () => {
  const { store, asked } = doubling();
  store.show(START);
  await settled();

  store.change({ colour: "blue" });

  assert.equal(store.state.shown?.settings.colour, "blue");
  assert.deepEqual(asked, [1]);
});

test("settings that are refused give way to those that are shown, and it is said why", async () => {
  const { store } = doubling();
  store.show(START);
  await settled();

  store.change({ x: 13 });
  await settled();

  assert.equal(store.state.settings.x, 1);
  assert.equal(store.state.notice?.code, "outOfRange");
  assert.equal(store.state.refused?.x, 13);
  store.change({ x: 3 });
  assert.equal(store.state.notice, null);
});

test("a link that is refused opens what is sure to be answered, and it is said why", async () => {
  const { store, asked } = doubling();

  store.show({ x: 13, colour: "red" });
  await settled();

  assert.deepEqual(asked, [13, 1]);
  assert.deepEqual(store.state.shown?.answer, { doubled: 2 });
  assert.equal(store.state.notice?.code, "outOfRange");
});
