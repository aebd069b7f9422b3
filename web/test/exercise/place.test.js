import { drawnSeed, placeIn, writtenPlace } from "../../src/exercise/place.js";
import { assert, test } from "../testing.js";

test("a link names an exercise and the seed of its numbers", () => {
  const place = { id: "descent-step", seed: 7, fault: null };
  assert.deepEqual(placeIn(writtenPlace("descent-step", 7)), place);
  assert.deepEqual(placeIn("descent-step:4294967295"), { ...place, seed: 4294967295 });
});

test("without a seed any will do", () => {
  assert.deepEqual(placeIn("descent-step"), { id: "descent-step", seed: null, fault: null });
});

test("a seed that is none is told, and the exercise opens", () => {
  for (const fault of ["", "x", "-1", "1.5", "4294967296", "1e3", "7:8"]) {
    assert.deepEqual(placeIn(`descent-step:${fault}`), { id: "descent-step", seed: null, fault });
  }
});

test("a seed that is drawn is one that the server takes", () => {
  for (let draw = 0; draw < 100; draw++) {
    const { seed } = placeIn(writtenPlace("descent-step", drawnSeed()));
    assert.ok(seed !== null);
  }
});
