import { createLiveText, isComplete, numbersIn } from "../../src/tour/live-text.js";
import { assert, test } from "../testing.js";

test("a text holds its numbers back until they have come, and follows them then", () => {
  const host = document.createElement("p");
  const text = createLiveText(host);

  text.write("a [loss](loss) of {loss}, not {right}");
  assert.equal(host.textContent, "a loss of …, not …");
  assert.equal(host.querySelector("a")?.textContent, "loss");

  text.fill({ loss: -1.000000082690371e-10, right: null });
  assert.equal(host.textContent, "a loss of −1×10⁻¹⁰, not …");
  assert.equal(host.querySelector("span")?.title, "−1.000000082690371×10⁻¹⁰");

  text.fill({ loss: "plusInfinity", right: { text: "(5, 3)" } });
  assert.equal(host.textContent, "a loss of ∞, not (5, 3)");
});

test("the numbers of a text are told by their names", () => {
  assert.deepEqual(numbersIn("{a} and {b}, then {a}"), ["a", "b", "a"]);
});

test("numbers are complete once there are some and each has come", () => {
  assert.ok(!isComplete({}));
  assert.ok(!isComplete({ a: 1, b: null }));
  assert.ok(!isComplete({ a: 1, b: undefined }));
  assert.ok(isComplete({ a: 1, b: 0 }));
});
