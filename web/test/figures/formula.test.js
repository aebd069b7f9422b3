import { difference } from "../../src/figures/formula.js";
import { assert, test } from "../testing.js";

test("numbers of many digits stand one below the other, digit below digit", () => {
  const short = difference(0.25, -0.5, { digits: 4 });
  assert.equal(short.tagName, "mrow");
  assert.equal(short.textContent, "0.25−(−0.5)");

  const long = difference(-0.95892427466311, -0.95892427466313, { digits: 14 });
  const rows = [...long.querySelectorAll("mtr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  assert.deepEqual(rows, [
    ["", "−0.95892427466311"],
    ["−(", "−0.95892427466313)"],
  ]);
});
