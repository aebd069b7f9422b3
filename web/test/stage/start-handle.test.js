import { test, assert } from "../testing.js";
import { planStage } from "../../src/stage/plan.js";
import { createStartHandle } from "../../src/stage/start-handle.js";

const plan = planStage({ width: 556, height: 540 }, [-5, 5], [-5, 5], true);

/** Longer than key strokes are waited for. */
const A_WHILE = 250;

function handle() {
  const root = document.createElement("div");
  root.setPointerCapture = () => {};
  document.body.append(root);
  /** @type {number[][]} */
  const chosen = [];
  const { ring } = createStartHandle(root, {
    plan: () => plan,
    start: () => [-3, 4],
    onPreview: () => {},
    onChoice: (point) => chosen.push(point),
  });
  const { left, top } = root.getBoundingClientRect();
  return {
    chosen,
    /** @param {string} type @param {number} x @param {number} y */
    point(type, x, y) {
      const [across, down] = plan.toPixel(x, y);
      const target = type === "pointerdown" ? ring : root;
      target.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          isPrimary: true,
          pointerId: 1,
          pointerType: "mouse",
          clientX: left + across,
          clientY: top + down,
        }),
      );
    },
    /** @param {string} key */
    press: (key) => ring.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })),
    remove: () => root.remove(),
  };
}

const aWhile = () =>
  new Promise((resolve) => {
    setTimeout(resolve, A_WHILE);
  });

test("a start that is dragged is chosen where it is let go", () => {
  const { point, chosen, remove } = handle();
  point("pointerdown", -3, 4);
  point("pointermove", 0, 1);
  point("pointermove", 2, -1);
  assert.deepEqual(chosen, []);
  point("pointerup", 2, -1);
  assert.deepEqual(chosen, [[2, -1]]);
  remove();
});

test("several key strokes are one choice", async () => {
  const { press, chosen, remove } = handle();
  press("ArrowRight");
  press("ArrowRight");
  assert.deepEqual(chosen, []);
  await aWhile();
  assert.deepEqual(chosen, [[-2.8, 4]]);
  remove();
});

test("a drag just after a key stroke is not ended by it", async () => {
  const { press, point, chosen, remove } = handle();
  press("ArrowRight");
  point("pointerdown", -2.9, 4);
  point("pointermove", 0, 1);
  await aWhile();
  assert.deepEqual(chosen, []);
  point("pointermove", 2, -1);
  point("pointerup", 2, -1);
  assert.deepEqual(chosen, [[2, -1]]);
  remove();
});
