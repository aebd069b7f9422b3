import { element } from "../../src/controls/element.js";
import { inTurn } from "../../src/figures/in-turn.js";
import { assert, test } from "../testing.js";

/** Three parts around a picture, each with a field; and what each has drawn. */
function parts() {
  const all = ["a", "b", "c"].map((name) => {
    /** @type {number[]} */
    const drawn = [];
    const host = document.body.appendChild(element("div", {}, element("input", { id: name })));
    const view = { update: (/** @type {any} */ state) => drawn.push(state.shown?.answer) };
    return { host, view, drawn };
  });
  const figure = inTurn(all);
  return {
    drawn: all.map(({ drawn }) => drawn),
    /** @param {number} answer */
    answer: (answer) => figure.update(/** @type {any} */ ({ shown: { answer } })),
    /** The figure is painted before the first answer has come. */
    waits: () => figure.update(/** @type {any} */ ({ shown: null })),
    last: () => all.map(({ drawn }) => drawn.at(-1)),
  };
}

/** @param {number} milliseconds @returns {Promise<void>} */
const after = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** @param {() => boolean} holds */
async function until(holds) {
  for (let left = 300; !holds() && left > 0; left--) await after(10);
  assert.ok(holds());
}

test("an answer that comes alone is drawn by all parts at once", () => {
  const { answer, last } = parts();

  answer(1);

  assert.deepEqual(last(), [1, 1, 1]);
});

test("the first answer is drawn by all parts at once, however soon it comes", () => {
  const { answer, waits, last } = parts();

  waits();
  answer(1);

  assert.deepEqual(last(), [1, 1, 1]);
});

test("in a drag the parts take turns, and each shows the last answer when it rests", async () => {
  const { answer, drawn, last } = parts();
  answer(1);
  await after(100);

  for (let next = 2; next <= 40; next++) {
    const before = drawn.flat().length;
    answer(next);
    assert.ok(drawn.flat().length <= before + 1, "one part a frame");
    await after(15);
  }

  for (const one of drawn) assert.ok(one.length > 1 && one.length < 20, `${one.length} times`);
  await until(() => last().every((answered) => answered === 40));
});

test("the part under the hand follows every answer", () => {
  const { answer, drawn } = parts();
  answer(1);
  document.getElementById("b")?.focus();

  for (let next = 2; next <= 5; next++) answer(next);

  assert.deepEqual(drawn[1], [1, 2, 3, 4, 5]);
  assert.deepEqual([drawn[0], drawn[2]], [[1], [1]]);
});
