import { byCharacters, narrowForm } from "../../src/numbers/narrow.js";
import { assert, test } from "../testing.js";

/** A font whose characters are all seven pixels wide. */
const seven = (/** @type {string} */ text) => 7 * text.length;

test("a table has one form for powers of ten, whatever its numbers", () => {
  const values = [3.258e6, 4.246e11, -5.0981e10, 7.4281e-6];
  const narrow = values.map(narrowForm(67, seven));
  assert.deepEqual(narrow, ["3.258e6", "4.246e11", "−5.098e10", "7.428e−6"]);
  const wide = values.map(narrowForm(77, seven));
  assert.deepEqual(wide, ["3.258×10⁶", "4.246×10¹¹", "−5.098×10¹⁰", "7.428×10⁻⁶"]);
});

test("no number is wider than its cell while one digit of it fits", () => {
  const values = [-0.1649, -1.234e-20, -27436.2, 0.0001234, -5.098e10, 0, 1e-300];
  for (const room of [45, 53, 67, 90]) {
    const written = values.map(narrowForm(room, seven));
    for (const text of written) {
      assert.ok(seven(text) <= room || /^−?\de/.test(text), `${text} in ${room} pixels`);
    }
  }
});

test("four significant digits stay where they fit", () => {
  const write = narrowForm(63, seven);
  assert.equal(write(-0.1649), "−0.1649");
  assert.equal(write(-1.234e-5), "−1.234e−5");
  assert.equal(write(-3), "−3.000");
  assert.equal(write(-1.231e-20), "−1.23e−20");
});

test("a number has as many digits as its negative", () => {
  const write = narrowForm(49, seven);
  assert.equal(write(391_000), "3.91e5");
  assert.equal(write(-391_000), "−3.91e5");
});

test("a text is as wide as its characters, with every digit as wide as the zero", () => {
  /** @type {string[]} */
  const asked = [];
  const widthOf = byCharacters((character) => {
    asked.push(character);
    return character === "." ? 3 : 7;
  });
  assert.equal(widthOf("1.234"), 31);
  assert.equal(widthOf("9.876"), 31);
  assert.deepEqual(asked, ["0", "."]);
});
