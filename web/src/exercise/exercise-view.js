import { element, setText } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { createForm } from "./form.js";
import { questionText } from "./question-text.js";
import { createTeacherLink } from "./teacher-link.js";
import { verdictSentence, wayView } from "./verdict-view.js";
import { writtenPlace } from "./place.js";

/**
 * @typedef {import("./wire.js").Question} Question
 * @typedef {import("./wire.js").Judgement} Judgement
 *
 * @typedef {object} Callbacks
 * @property {(answer: import("./wire.js").Answer) => void} onHandIn
 * @property {() => void} onOther numbers
 * @property {() => void} onSee it in the picture
 * @property {() => void} onNext exercise
 */

/**
 * One exercise: its question, the form for the answer, and what the answer was worth.
 *
 * @param {Question} question
 * @param {{ at: number, of: number }} place among those of the scene
 * @param {Callbacks} callbacks
 * @param {any} [draft] what had been entered
 */
export function createExerciseView(question, place, callbacks, draft) {
  const { id, seed, tolerance, kind } = question;
  const form = createForm(question, draft);
  const title = element(
    "h2",
    { class: "exercise-title", tabindex: "-1" },
    t(`exercise.${id}.name`),
  );
  const fault = element("p", { id: "exercise-fault", class: "fault", role: "alert", hidden: true });
  const handIn = element(
    "button",
    { type: "submit", class: "button button-filled" },
    t("exercise.handIn"),
  );
  const hint = element("p", { class: "exercise-hint" });
  if (kind !== "choice") setText(hint, t(`exercise.tolerance.${tolerance.reason}`));
  const sheet = element(
    "form",
    { class: "exercise-sheet", novalidate: true, "aria-label": t("exercise.answer") },
    form.root,
    ...(kind === "choice" ? [] : [hint]),
    fault,
    element("p", { class: "exercise-actions" }, handIn),
  );
  const verdict = element("p", { class: "exercise-verdict", role: "status", tabindex: "-1" });
  const after = element("div", { class: "exercise-after", hidden: true });
  const root = element(
    "article",
    { class: "exercise" },
    element("p", { class: "exercise-place" }, t("exercise.place", place)),
    title,
    element("p", { class: "exercise-question" }, ...questionText(question)),
    sheet,
    verdict,
    after,
    createTeacherLink(writtenPlace(id, seed)),
  );
  let isJudged = false;

  sheet.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isJudged) return;
    const entered = form.read();
    if ("fault" in entered) {
      say(entered.fault, entered.field);
      return;
    }
    say(null);
    callbacks.onHandIn(entered.answer);
  });

  /** @type {Element | null} */
  let faulty = null;

  /**
   * @param {string | null} sentence
   * @param {HTMLElement | SVGElement} [field] that it is about
   */
  function say(sentence, field) {
    faulty?.removeAttribute("aria-invalid");
    faulty?.removeAttribute("aria-describedby");
    faulty = field ?? null;
    fault.hidden = sentence === null;
    setText(fault, sentence ?? "");
    field?.setAttribute("aria-describedby", fault.id);
    if (field instanceof HTMLInputElement && field.type === "text") {
      field.setAttribute("aria-invalid", "true");
    }
    field?.focus();
  }

  return {
    root,
    title,
    draft: form.draft,
    /** Says what the server refused; what was entered stays. @param {string} sentence */
    refuse: (sentence) => say(sentence),
    /**
     * Shows what the answer was worth.
     *
     * @param {Judgement} judgement
     */
    judge(judgement) {
      isJudged = true;
      const losesFocus = document.activeElement === handIn;
      form.judge(judgement);
      handIn.hidden = true;
      hint.hidden = true;
      const isRight = judgement.verdict === "right";
      verdict.classList.add(isRight ? "exercise-verdict-right" : "exercise-verdict-wrong");
      setText(verdict, verdictSentence(question, judgement));
      after.replaceChildren(wayView(question, judgement), actions(isRight));
      after.hidden = false;
      if (losesFocus) verdict.focus({ preventScroll: true });
    },
  };

  /** @param {boolean} isRight */
  function actions(isRight) {
    /** @type {[string, () => void][]} */
    const offered = [
      ["exercise.see", callbacks.onSee],
      ["exercise.other", callbacks.onOther],
      ["exercise.next", callbacks.onNext],
    ];
    const main = isRight ? "exercise.next" : "exercise.other";
    return element(
      "p",
      { class: "exercise-actions" },
      ...offered.map(([key, act]) => {
        const filled = key === main ? "button button-filled" : "button";
        const button = element("button", { type: "button", class: filled }, t(key));
        button.addEventListener("click", act);
        return button;
      }),
    );
  }
}
