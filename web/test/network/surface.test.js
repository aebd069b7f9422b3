import { assert, test } from "../testing.js";
import { drawBorders, fillClasses, middleByte, rampPlaces } from "../../src/network/surface.js";

test("half of a probability has the colour in the middle, and so has the zero of a regression", () => {
  assert.equal(middleByte({ low: 0, high: 1 }, false), 127.5);
  assert.equal(middleByte({ low: -1, high: 3 }, true), 255 / 4);
  assert.equal(middleByte({ low: 1, high: 3 }, true), 127.5);
});

test("equal distances from zero are equally strong on either side", () => {
  const places = rampPlaces(255 / 4, "smooth");
  const [middle, low, high] = [64, 0, 128].map((byte) => places[byte]);
  assert.close(middle - low, high - middle, 0.1);
  assert.equal(places[255], 255);
});

test("a discretised surface has two colours for two classes and three on either side for values", () => {
  assert.deepEqual([...new Set(rampPlaces(127.5, "halves"))], [0, 255]);
  assert.equal(new Set(rampPlaces(127.5, "bands")).size, 6);
});

test("classes are paler where the network is less sure, unless the surface is discretised", () => {
  const ramps = [0, 1].map((c) => Uint32Array.from({ length: 256 }, (_, i) => 1000 * c + i));
  const surface = { classes: Uint8Array.from([0, 1]), confidence: Uint8Array.from([200, 130]) };
  const pixels = new Uint32Array(2);
  fillClasses(pixels, surface, ramps, false);
  assert.deepEqual([...pixels], [200, 1130]);
  fillClasses(pixels, surface, ramps, true);
  assert.deepEqual([...pixels], [255, 1255]);
});

test("borders stand between classes and not at the edge of the picture", () => {
  const pixels = new Uint32Array(9);
  drawBorders(pixels, Uint8Array.from([0, 0, 1, 0, 0, 1, 0, 0, 1]), 3, 7);
  assert.deepEqual([...pixels], [0, 7, 0, 0, 7, 0, 0, 0, 0]);
});
