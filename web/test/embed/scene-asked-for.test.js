import { sceneAskedFor } from "../../src/embed/scene-asked-for.js";
import { assert, test } from "../testing.js";

test("what a frame asks for is the rest of its path, wherever the folder of frames is", () => {
  assert.equal(sceneAskedFor("/embed/nowhere", "/embed/"), "nowhere");
  assert.equal(sceneAskedFor("/ai/embed/embed/a/b", "/ai/embed/"), "embed/a/b");
});

test("it is read as it was meant, and as it stands where it cannot be read", () => {
  assert.equal(sceneAskedFor("/embed/%E6%A2%AF%E5%BA%A6%20%22", "/embed/"), '梯度 "');
  assert.equal(sceneAskedFor("/embed/50%25%u0041", "/embed/"), "50%25%u0041");
});
