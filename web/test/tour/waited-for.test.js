import { waitedFor } from "../../src/tour/waited-for.js";
import { assert, test } from "../testing.js";

const run = (/** @type {string} */ name, /** @type {number} */ step, ended = false) => ({
  name,
  step,
  length: 3200,
  ended: ended ? { step: 3200 } : null,
});

const endOf = (/** @type {ReturnType<typeof run>} */ { length }) => length;

test("numbers wait for the run that is the farthest from its end, and not for the first to get there", () => {
  const runs = [run("A", 3200, true), run("B", 2400), run("C", 700)];
  assert.deepEqual(waitedFor(runs, endOf), { name: "C", step: 700, of: 3200 });

  const shorter = { ...run("C", 9), length: 10 };
  assert.deepEqual(waitedFor([runs[1], shorter], endOf), { name: "B", step: 2400, of: 3200 });
});

test("where ends are not known, numbers wait for the run at the earliest step", () => {
  assert.deepEqual(waitedFor([run("A", 40), run("B", -1)]), { name: "B", step: 0, of: null });
});

test("numbers wait for a run that has ended until its end is shown, and then for none", () => {
  assert.deepEqual(waitedFor([{ ...run("A", 3000, true) }], endOf), {
    name: "A",
    step: 3000,
    of: 3200,
  });
  assert.equal(waitedFor([run("A", 3200, true)], endOf), null);
  assert.equal(waitedFor([], endOf), null);
});
