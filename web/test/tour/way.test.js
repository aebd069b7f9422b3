import { isShown, isStop, moved, wayFrom } from "../../src/tour/way.js";
import { assert, test } from "../testing.js";

/** @param {import("../../src/tour/way.js").Way} way @param {...import("../../src/tour/way.js").Move} moves */
const after = (way, ...moves) => moves.reduce(moved, way);

test("a lesson opens at its puzzle, or where the address says", () => {
  assert.equal(wayFrom(null, 4).way.at, 0);
  assert.equal(wayFrom("2", 4).way.at, 2);
  assert.equal(wayFrom("5", 4).way.at, 5, "the answer comes after the last stop");
});

test("a place that the lesson has not is told, and the lesson opens at its puzzle", () => {
  for (const place of ["6", "99", "-1", "2.5", "", "two", "1e1"]) {
    assert.deepEqual(
      wayFrom(place, 4),
      { way: { at: 0, last: 5, seen: [] }, isKnown: false },
      place,
    );
  }
  assert.ok(wayFrom("5", 4).isKnown);
});

test("who goes on from a stop sees its outcome first", () => {
  const stop = after(wayFrom(null, 2).way, "next");
  assert.equal(stop.at, 1);
  assert.ok(isStop(stop) && !isShown(stop));

  const shown = moved(stop, "next");
  assert.equal(shown.at, 1);
  assert.ok(isShown(shown));
  assert.equal(moved(shown, "next").at, 2);
});

test("an outcome that was seen stays to be seen on the way back", () => {
  const back = after(wayFrom("1", 2).way, "next", "next", "back");
  assert.equal(back.at, 1);
  assert.ok(isShown(back));
});

test("the way ends at the puzzle and at the answer, which hide nothing", () => {
  const puzzle = wayFrom("0", 2).way;
  assert.equal(moved(puzzle, "back").at, 0);
  const answer = after(puzzle, "next", "next", "next", "next", "next");
  assert.equal(answer.at, 3);
  assert.ok(!isStop(puzzle) && !isStop(answer));
  assert.equal(moved(answer, "next").at, 3);
});
