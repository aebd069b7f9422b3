import { element } from "../controls/element.js";
import { createWording } from "../i18n/wording.js";

/**
 * Says at the picture that it shows something else than the exercise speaks of. It has its room from the
 * start and keeps it, so the picture below it never moves.
 *
 * @param {Element | null | undefined} stage that holds the picture
 */
export function createApartNote(stage) {
  const wording = createWording();
  const note = wording.text(element("p", { class: "apart-note apart-note-empty" }), "lesson.apart");
  stage?.prepend(note);
  return {
    /** @param {boolean} isSaid */
    say: (isSaid) => note.classList.toggle("apart-note-empty", !isSaid),
    close() {
      wording.close();
      note.remove();
    },
  };
}
