import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";

/**
 * Says at the picture that it shows something else than the exercise speaks of. It has its room from the
 * start and keeps it, so the picture below it never moves.
 *
 * @param {Element | null | undefined} stage that holds the picture
 */
export function createApartNote(stage) {
  const wording = createWording();
  const note = element("p", { class: "apart-note apart-note-empty" });
  let key = "lesson.apart";
  const draw = () => setText(note, t(key));
  wording.also(draw);
  stage?.prepend(note);
  return {
    /** @param {string | null} words the key of what is said; null for nothing */
    say(words) {
      note.classList.toggle("apart-note-empty", words === null);
      key = words ?? key;
      draw();
    },
    close() {
      wording.close();
      note.remove();
    },
  };
}
