import { element } from "../../src/controls/element.js";
import { wordsOf } from "../../src/exercise/words.js";
import { fetchWords } from "../../src/i18n/translate.js";
import { createApartNote } from "../../src/lesson/apart-note.js";
import { assert, test } from "../testing.js";

/** @param {Element} stage */
const said = (stage) =>
  [...stage.querySelectorAll(".apart-note:not(.apart-note-empty) > :not(.apart-note-unsaid)")]
    .length;

test("the note says one of its sentences or nothing, and keeps the room of all", async () => {
  await Promise.all(wordsOf("descent").map(fetchWords));
  const stage = element("div", {});
  const note = createApartNote(stage);
  assert.equal(said(stage), 0);
  assert.equal(
    stage.querySelectorAll(".apart-note > *").length,
    1,
    "it has its room from the start",
  );
  note.say("lesson.apart");
  assert.equal(said(stage), 1);
  note.say("exercise.apart");
  assert.equal(said(stage), 1);
  assert.equal(stage.querySelectorAll(".apart-note > *").length, 2);
  note.say(null);
  assert.equal(said(stage), 0);
  note.close();
  assert.equal(stage.children.length, 0);
});
