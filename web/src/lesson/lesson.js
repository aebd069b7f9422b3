import { createWording } from "../i18n/wording.js";
import { lessons } from "../i18n/translate.js";
import { element, setText } from "../controls/element.js";
import { showPicture } from "../shell/picture.js";
import { OPENING, PRESETS, presetOf } from "./presets.js";

/**
 * @typedef {object} Text
 * @property {string} name
 * @property {string} question
 * @property {string} look
 * @property {string} try
 */

/**
 * The text beside the picture, and the list of examples. The text stays with its example while the
 * learner changes things, and follows when a run of another example begins.
 *
 * @param {HTMLElement} host
 * @param {{ onPreset: (id: string) => void }} callbacks
 */
export function createLesson(host, { onPreset }) {
  const wording = createWording();
  let chosen = OPENING.id;
  /** @type {string | null} the example whose own settings are shown */
  let marked = null;
  /** @type {unknown} */
  let spec;

  const question = element("h2", { class: "lesson-question" });
  const look = element("p", { class: "lesson-text" });
  const attempt = element("p", { class: "lesson-text" });
  const attemptLabel = wording.text(element("strong", { class: "lesson-try" }), "lesson.try");
  const attemptText = document.createTextNode("");
  attempt.append(attemptLabel, " ", attemptText);

  const entries = PRESETS.map((preset) => {
    const button = element("button", { type: "button", class: "lesson-entry" });
    button.addEventListener("click", () => {
      choose(preset.id, preset.id);
      onPreset(preset.id);
      showPicture();
    });
    return { preset, button };
  });
  const groups = [...new Set(PRESETS.map(({ group }) => group))].map((group) => {
    const heading = wording.text(element("h3", { class: "lesson-group" }), group);
    const items = entries
      .filter(({ preset }) => preset.group === group)
      .map(({ button }) => element("li", {}, button));
    return element("div", {}, heading, element("ul", { class: "lesson-entries" }, ...items));
  });
  const list = wording.attribute(
    element("nav", { class: "lesson-list" }, ...groups),
    "aria-label",
    "lesson.label",
  );

  host.classList.add("lesson");
  host.append(element("article", { class: "lesson-article" }, question, look, attempt), list);
  wording.also(draw);

  function draw() {
    const texts = lessons();
    const text = texts[chosen];
    question.replaceChildren(...clauses(text.question));
    setText(look, text.look);
    setText(attemptText, text.try);
    for (const { preset, button } of entries) {
      setText(button, texts[preset.id].name);
      if (preset.id === marked) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
  }

  /**
   * @param {string} id
   * @param {string | null} own
   */
  function choose(id, own) {
    if (id === chosen && own === marked) return;
    chosen = id;
    marked = own;
    draw();
  }

  return {
    /** @param {import("../state/state.js").State} state */
    update(state) {
      const first = state.runs[0]?.spec;
      if (!first || first === spec) return;
      spec = first;
      const own = presetOf(first);
      choose((own ?? exampleOf(first.objective, chosen))?.id ?? chosen, own?.id ?? null);
    },
  };
}

/**
 * The first example on a function, or null where the chosen one is about it or none is.
 *
 * @param {string} objective
 * @param {string} chosen
 */
function exampleOf(objective, chosen) {
  const examples = PRESETS.filter(({ settings }) => settings.objective === objective);
  return examples.some(({ id }) => id === chosen) ? null : (examples[0] ?? null);
}

/**
 * A Chinese question breaks between its clauses rather than within a word.
 *
 * @param {string} question
 */
function clauses(question) {
  return question
    .split(/(?<=，)/)
    .map((clause) => element("span", { class: "lesson-clause" }, clause));
}
