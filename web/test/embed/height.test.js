import { heightFor } from "../../src/embed/height.js";
import { assert, test } from "../testing.js";

test("a frame asks for a height in the shape of a picture beside its curves", () => {
  assert.equal(heightFor(800), 500);
});

test("however narrow or wide it is, it asks for no less than is legible and no more than a screen", () => {
  assert.equal(heightFor(320), 360);
  assert.equal(heightFor(3000), 640);
});
