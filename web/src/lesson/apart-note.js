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
  const note = element("p", { class: "apart-note apart-note-empty" });
  /** Those that are not said keep their room. @type {Map<string, HTMLElement>} */
  const sentences = new Map();
  stage?.prepend(note);

  /** @param {string} key */
  function hold(key) {
    if (sentences.has(key)) return;
    const sentence = wording.text(element("span", {}), key);
    sentences.set(key, sentence);
    note.append(sentence);
  }

  hold("lesson.apart");

  return {
    /** @param {string | null} said the key of what is said; null for nothing */
    say(said) {
      note.classList.toggle("apart-note-empty", said === null);
      if (said !== null) hold(said);
      for (const [key, sentence] of sentences) {
        sentence.classList.toggle("apart-note-unsaid", key !== said);
      }
    },
    close() {
      wording.close();
      note.remove();
    },
  };
}
