import { createRefusalNotice } from "../../src/controls/notice.js";
import { setLanguage } from "../../src/i18n/translate.js";
import { assert, test } from "../testing.js";

setLanguage("en");

const unknown = { code: "linkUnknown", params: ["batch"], path: "" };

function aNotice() {
  const host = document.createElement("div");
  document.body.append(host);
  const { update } = createRefusalNotice(host, ({ code }) => code === "expression");
  const button = /** @type {HTMLButtonElement} */ (host.querySelector("button"));
  return { host, update, button, said: () => (host.hidden ? "" : host.innerText.trim()) };
}

test("a notice can be closed, and the next one is shown again", () => {
  const { update, button, said } = aNotice();
  update({ notice: unknown });
  assert.match(said(), /does not know: batch/);
  button.click();
  assert.equal(said(), "");
  update({ notice: unknown });
  assert.equal(said(), "", "the same notice stays closed");
  update({ notice: { ...unknown, params: ["bach"] } });
  assert.match(said(), /bach/);
});

test("Escape closes a notice; what is said beside a field is not said here", () => {
  const { update, button, said } = aNotice();
  update({ notice: unknown });
  button.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  assert.equal(said(), "");
  update({ notice: { code: "expression", params: [], path: "" } });
  assert.equal(said(), "");
});
