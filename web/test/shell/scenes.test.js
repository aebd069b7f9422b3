import { createWording } from "../../src/i18n/wording.js";
import { createSceneMenu } from "../../src/shell/scene-menu.js";
import { SCENES, addressOfPage, pageAt } from "../../src/shell/scenes.js";
import { keepWhereabouts } from "../../src/shell/whereabouts.js";
import { leftOff } from "../../src/start/left-off.js";
import { assert, test } from "../testing.js";

test("an address opens the page that its path ends with, any other the start page", () => {
  assert.equal(pageAt("http://localhost:7070/"), "start");
  assert.equal(pageAt("http://localhost:7070/math/descent?objective=bowl"), "descent");
  assert.equal(pageAt("http://localhost:7070/glossary#mse"), "glossary");
  assert.equal(pageAt("http://localhost:7070/math/mistakes#naive-softmax"), "mistakes");
  assert.equal(pageAt("http://localhost:7070/math/"), "start");
});

test("the menu leads to every scene, the mistakes and the glossary, and marks the present one", () => {
  const menu = createSceneMenu(createWording(), "descent");

  const links = [...menu.querySelectorAll("a")];
  assert.equal(links.length, SCENES.length + 2);
  assert.deepEqual(
    links.filter((link) => link.ariaCurrent === "page").map((link) => link.getAttribute("href")),
    [addressOfPage("descent")],
  );
});

test("Escape closes the menu and gives the focus back to its button", () => {
  const menu = createSceneMenu(createWording(), "descent");
  document.body.append(menu);
  const button = /** @type {HTMLButtonElement} */ (menu.querySelector("button"));

  button.click();
  assert.equal(button.ariaExpanded, "true");
  const link = /** @type {HTMLAnchorElement} */ (menu.querySelector("a"));
  link.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));

  assert.equal(button.ariaExpanded, "false");
  assert.equal(document.activeElement, button);
});

test("where a reader left off is kept, and what is no scene is not", () => {
  localStorage.clear();
  assert.deepEqual(leftOff(), { scene: null, rest: "", seen: [] });

  keepWhereabouts("training");
  keepWhereabouts("loss");

  assert.equal(leftOff().scene, "loss");
  assert.deepEqual(leftOff().seen, ["loss", "training"]);
});

test("what was kept can only be a query or a fragment", () => {
  localStorage.setItem("gradient-playground.place", "loss\njavascript:alert(1)");
  assert.equal(leftOff().rest, "");
  localStorage.setItem("gradient-playground.place", "loss\n?y=1&t=0#%7B%7D");
  assert.equal(leftOff().rest, "?y=1&t=0#%7B%7D");
  localStorage.setItem("gradient-playground.place", "elsewhere\n?y=1");
  assert.equal(leftOff().scene, null);
  localStorage.clear();
});
