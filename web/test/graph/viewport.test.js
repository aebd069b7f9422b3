import { createCamera } from "../../src/graph/camera.js";
import { LARGEST, SMALLEST, fitted, panned, showing, zoomed } from "../../src/graph/viewport.js";
import { assert, test } from "../testing.js";

const box = { left: 0, top: 0, right: 1000, bottom: 200 };
const size = { width: 500, height: 400 };

test("a graph is fitted into the middle of its window", () => {
  const { scale, x, y } = fitted(box, size);
  assert.equal(scale, 0.5);
  assert.equal(x, 0);
  assert.equal(y, 150);
});

test("a graph that would be too small to read begins at its left end", () => {
  const { scale, x } = fitted(box, size, 0.8);
  assert.equal(scale, 0.8);
  assert.close(x, 0);
});

test("the point under the pointer stays where it is while the picture grows", () => {
  const before = { scale: 1, x: 20, y: 30 };
  const after = zoomed(before, 2, [120, 80]);
  const place = (/** @type {typeof before} */ { scale, x }) => (120 - x) / scale;
  assert.close(place(after), place(before));
  assert.equal(zoomed(before, 1e9, [0, 0]).scale, LARGEST);
  assert.equal(zoomed(before, 1e-9, [0, 0]).scale, SMALLEST);
});

test("a graph cannot be pushed out of its window", () => {
  const { x, y } = panned({ scale: 1, x: 0, y: 0 }, 1e6, -1e6, box, size);
  assert.ok(x < size.width && y + 200 > 0, `${x}, ${y}`);
});

test("what works is moved into sight, and nothing moves while it is there", () => {
  const viewport = { scale: 1, x: 0, y: 0 };
  assert.equal(showing(viewport, [250, 200], size), viewport);
  const { x } = showing(viewport, [900, 200], size);
  assert.ok(900 + x < size.width && 900 + x > 0, `${x}`);
});

test("a camera that fits follows what works, and one that was moved does not", () => {
  /** @type {import("../../src/graph/viewport.js").Viewport[]} */
  const looked = [];
  const camera = createCamera((viewport) => looked.push(viewport));
  const seen = () => looked[looked.length - 1];
  camera.resize({ width: 400, height: 300 });
  camera.hold({ left: 0, right: 4000, top: 0, bottom: 200 });
  camera.fit(0.9);
  assert.equal(seen().scale, 0.9);
  camera.follow([2000, 100]);
  const at = 0.9 * 2000 + seen().x;
  assert.ok(at > 0 && at < 400, `${at}`);
  camera.show([1500, 100]);
  assert.ok(camera.isFitted(), "the keyboard may lead elsewhere");
  camera.pan(30, 0);
  const before = looked.length;
  camera.follow([100, 100]);
  assert.equal(looked.length, before, "moved by hand");
  camera.fit();
  assert.ok(4000 * seen().scale <= 401, "all of it, because it was asked for");
  camera.zoom(2);
  assert.ok(!camera.isFitted());
});
