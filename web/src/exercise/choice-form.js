import { element } from "../controls/element.js";
import { t } from "../i18n/translate.js";
import { createArrows } from "./arrows-picture.js";
import { createInputs } from "./inputs-picture.js";
import { optionContent } from "./option-content.js";

/** Options that are chosen in a picture as well, by exercise. */
export const PICTURES = {
  "steepest-descent-direction": createArrows,
  "most-sensitive-input": createInputs,
};

let groups = 0;

/**
 * One of several options; where they are seen in a picture, a click in it chooses.
 *
 * @param {import("./wire.js").Question} question
 * @param {string} [draft] the option that was chosen
 * @returns {import("./form.js").AnswerForm}
 */
export function createChoiceForm(question, draft) {
  const { id, form } = question;
  const name = `exercise-choice-${++groups}`;
  const options = form.options ?? [];
  const choices = options.map((option) => {
    const radio = element("input", { type: "radio", name, value: option.id });
    radio.checked = option.id === draft;
    const label = element(
      "label",
      { class: "exercise-option" },
      radio,
      ...optionContent(question, option),
    );
    return { id: option.id, radio, label };
  });
  const list = element(
    "div",
    { class: "exercise-options", role: "radiogroup", "aria-label": t("exercise.answer") },
    ...choices.map(({ label }) => label),
  );
  const picture = PICTURES[/** @type {keyof typeof PICTURES} */ (id)]?.(question, choose);
  const root = element(
    "div",
    { class: "exercise-choice" },
    ...(picture ? [picture.root] : []),
    list,
  );
  list.classList.toggle("exercise-options-short", picture !== undefined);
  list.addEventListener("change", show);
  show();

  const chosen = () => choices.find(({ radio }) => radio.checked)?.id;

  /** @param {string} option */
  function choose(option) {
    const choice = choices.find(({ id: each }) => each === option);
    if (!choice || choice.radio.disabled) return;
    choice.radio.checked = true;
    choice.radio.focus();
    show();
  }

  function show() {
    picture?.mark(choices.find(({ radio }) => radio.checked)?.id ?? null);
  }

  return {
    root,
    read() {
      const answer = chosen();
      if (answer !== undefined) return { answer };
      return { fault: t("exercise.choose"), field: choices[0].radio };
    },
    draft: chosen,
    judge({ right }) {
      for (const { id: option, radio, label } of choices) {
        if (option === right) label.classList.add("exercise-fits");
        else if (radio.checked) label.classList.add("exercise-differs");
        radio.disabled = !radio.checked;
      }
      picture?.judge(String(right));
    },
  };
}
