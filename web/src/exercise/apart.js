import { t } from "../i18n/translate.js";
import { createWording } from "../i18n/wording.js";
import { keepBack } from "../shell/kept-back.js";

/** The words at the learning rate say which rates diverge. */
const RATES = ".rate-scale";

/** Those of them that leave room enough to say why it is blank. */
const BLANKS = ".error-chart, .shape";

/**
 * What the scene says in general, whatever it shows, and would answer an exercise.
 *
 * @type {Record<string, string>}
 */
const ANSWERS = {
  "which-rate-diverges": RATES,
  "how-it-moves": RATES,
  "best-step-size": ".error-chart, .error-words",
  "cross-entropy-curve": ".shape, .shape-words",
};

/**
 * Says at the picture that it shows something else than the exercise speaks of, until it is set up to that,
 * and keeps from it what would answer.
 *
 * @param {import("../lesson/guests.js").Opening["note"]} note
 */
export function createApart(note) {
  const wording = createWording();
  /** @type {string | null} */
  let kept = null;
  let isApart = false;
  const keep = () => keepBack(kept, { parts: BLANKS, words: t("exercise.hidden") });
  wording.also(() => kept !== null && keep());

  return {
    /** @param {{ id: string }} question that is asked now */
    update({ id }) {
      isApart = true;
      note?.say("lesson.apart");
      kept = ANSWERS[id] ?? null;
      keep();
    },
    /** Nothing is kept back any longer, and the picture can be set up. */
    answered() {
      kept = null;
      keepBack(null);
      if (isApart) note?.say("exercise.apart");
    },
    /** The picture shows what the exercise speaks of. */
    leave() {
      isApart = false;
      note?.say(null);
    },
    close() {
      kept = null;
      wording.close();
      keepBack(null);
    },
  };
}
