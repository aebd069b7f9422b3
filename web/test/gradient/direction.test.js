import { createDirection } from "../../src/scenes/gradient/direction.js";
import { assert, test } from "../testing.js";

test("the dial has a value from the start, as a slider must, though nothing is shown yet", () => {
  const host = document.createElement("div");
  createDirection(host, { onTurn: () => {} });
  assert.equal(host.querySelector("[role=slider]")?.getAttribute("aria-valuenow"), "0");
});
