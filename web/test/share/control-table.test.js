import { addWords, fetchLanguage, t } from "../../src/i18n/translate.js";
import { createWording } from "../../src/i18n/wording.js";
import { createControlTable } from "../../src/share/control-table.js";
import { words } from "../../src/share/words.js";
import { assert, test } from "../testing.js";
import { schema } from "../embed/schema.js";

addWords(words);
await fetchLanguage("en");

/** What is asked for by the table of a scene, and its boxes. @param {string} scene */
function tableOf(scene) {
  /** @type {{ hide: string[], lock: string[] }[]} */
  const asked = [];
  const names = schema.$defs[scene]["x-controls"] ?? [];
  const table = createControlTable(createWording(), scene, names, (next) => {
    asked.push(next);
    table.update(next);
  });
  table.update({ hide: [], lock: [] });
  document.body.append(table.root);
  /** @param {string} what @param {string} name */
  const box = (what, name) =>
    /** @type {HTMLInputElement} */ (
      table.root.querySelector(
        `[aria-label="${t(`share.${what}`)}: ${t(`share.control.${name}`)}"]`,
      )
    );
  return { asked, table, box };
}

test("a lock on all settings shows each of them locked, and asks for itself alone", () => {
  const { asked, box } = tableOf("descent");
  box("lock", "settings").click();
  assert.deepEqual(asked, [{ hide: [], lock: ["settings"] }]);
  for (const name of ["learningRate", "start", "optimizer", "presets"]) {
    assert.deepEqual([box("lock", name).checked, box("lock", name).disabled], [true, true], name);
  }
  for (const name of ["settings", "pace", "reset"]) {
    assert.equal(box("lock", name).disabled, false, name);
  }
  assert.equal(box("lock", "pace").checked, false);

  box("lock", "settings").click();
  assert.deepEqual([box("lock", "start").checked, box("lock", "start").disabled], [false, false]);
});

test("who locks all that moves through the steps locks what begins anew as well", () => {
  const { box } = tableOf("epochs");
  const time = ["play", "step", "back", "reset", "scrubber"];
  for (const name of time.slice(1)) box("lock", name).click();
  assert.deepEqual(
    [box("lock", "presets").checked, box("lock", "exercises").checked],
    [false, false],
  );
  box("lock", "play").click();
  assert.deepEqual(
    [box("lock", "presets").checked, box("lock", "exercises").checked],
    [true, true],
  );
  assert.equal(box("lock", "play").disabled, false);
});

test("what is hidden beside a lock on all settings is not shown as locked", () => {
  const { asked, box } = tableOf("descent");
  box("lock", "settings").click();
  box("hide", "start").click();
  assert.deepEqual(asked.at(-1), { hide: ["start"], lock: ["settings"] });
  assert.equal(box("lock", "start").checked, false);
});

test("one setting that was locked before stays so when the lock on all is taken back", () => {
  const { asked, box } = tableOf("training");
  for (const name of ["learningRate", "settings", "settings"]) box("lock", name).click();
  assert.deepEqual(asked.at(-1), { hide: [], lock: ["learningRate"] });
  assert.deepEqual(
    [box("lock", "learningRate").checked, box("lock", "learningRate").disabled],
    [true, false],
  );
});
