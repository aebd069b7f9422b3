import { createWording } from "../i18n/wording.js";
import { exampleNames, fetchLessons, lessons, t } from "../i18n/translate.js";
import { element, setText } from "../controls/element.js";
import { termed } from "../glossary/termed.js";
import { showPicture } from "../shell/picture.js";
import { createGuests } from "./guests.js";

/**
 * @typedef {object} Text in which terms of the glossary may be marked, as [learning rate](learning-rate)
 * @property {string} question
 * @property {string} look
 * @property {string} try
 * @property {string} [seen] what a run showed, for those who have made their own guess
 *
 * @typedef {object} Example
 * @property {string} id
 * @property {string} group key of the heading it stands under
 * @property {string} [section] of the article that it shows
 *
 * @typedef {object} Examples of a scene
 * @property {Example[]} presets
 * @property {Example} opening that the text is about while no run is known
 * @property {(spec: any) => Example | null} presetOf the example whose own settings these are
 * @property {(spec: any, chosen: string) => { id: string } | null} exampleOf whose text comes
 *   nearest, null where that is the chosen one's
 */

/**
 * The text beside the picture, and the list of examples. The text stays with its example while the
 * learner changes things, and follows when a run of another example begins.
 *
 * @param {HTMLElement} host
 * @param {{ onPreset: (id: string) => void }} callbacks
 * @param {Examples} examples
 * @param {import("./guests.js").SceneOfGuests} scene what guests of the column need of it
 */
export function createLesson(host, { onPreset }, examples, scene) {
  const { presets, opening, presetOf, exampleOf } = examples;
  const wording = createWording();
  let chosen = opening.id;
  /** @type {string | null} the example whose own settings are shown */
  let marked = null;
  /** @type {unknown} */
  let spec;

  const question = element("h2", { class: "lesson-question" });
  const look = element("p", { class: "lesson-text" });
  const attempt = element("p", { class: "lesson-text" });
  const attemptLabel = wording.text(element("strong", { class: "lesson-try" }), "lesson.try");
  const attemptText = element("span", {});
  attempt.append(attemptLabel, " ", attemptText);
  const seen = element("p", { class: "lesson-text" });
  const seenTitle = wording.text(element("summary", { class: "lesson-seen" }), "lesson.seen");
  const answer = element("details", { class: "lesson-answer" }, seenTitle, seen);
  const section = element("p", { class: "lesson-section" });

  const entries = presets.map((preset) => {
    const button = element("button", { type: "button", class: "lesson-entry" });
    button.addEventListener("click", () => {
      choose(preset.id, preset.id);
      onPreset(preset.id);
      showPicture();
    });
    return { preset, button };
  });
  const groups = [...new Set(presets.map(({ group }) => group))].map((group) => {
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
  const guests = createGuests(host, scene);
  host.append(
    element("article", { class: "lesson-article" }, question, look, attempt, answer, section),
    guests.offers,
    list,
  );
  wording.also(draw);

  function draw() {
    const names = exampleNames();
    for (const { preset, button } of entries) {
      setText(button, names[preset.id]);
      if (preset.id === marked) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
    if (lessons()[chosen]) write(lessons()[chosen]);
    else fetchText();
  }

  /** @param {Text} text */
  function write(text) {
    question.replaceChildren(...clauses(text.question));
    look.replaceChildren(...termed(text.look));
    attemptText.replaceChildren(...termed(text.try));
    seen.replaceChildren(...termed(text.seen ?? ""));
    answer.hidden = text.seen === undefined;
    const shown = presets.find(({ id }) => id === chosen)?.section;
    section.hidden = shown === undefined;
    if (shown) setText(section, t("lesson.section", { section: shown }));
  }

  /** Until it is there, the text before it stays; by then another one may have been chosen. */
  async function fetchText() {
    await fetchLessons();
    if (lessons()[chosen]) draw();
  }

  /**
   * @param {string} id
   * @param {string | null} own
   */
  function choose(id, own) {
    if (id === chosen && own === marked) return;
    if (id !== chosen) answer.open = false;
    chosen = id;
    marked = own;
    draw();
  }

  /** @param {any} next what the text shall be about, where it is another */
  function follow(next) {
    if (!next || next === spec) return;
    spec = next;
    const own = presetOf(next);
    choose((own ?? exampleOf(next, chosen))?.id ?? chosen, own?.id ?? null);
  }

  return {
    /** @param {any} state of the scene, which has settings or runs */
    update(state) {
      follow(state.settings ?? state.runs[0]?.spec);
      guests.update(state);
    },
  };
}

/**
 * A Chinese question breaks between its clauses rather than within a word.
 *
 * @param {string} question
 */
export function clauses(question) {
  return question
    .split(/(?<=，)/)
    .map((clause) => element("span", { class: "lesson-clause" }, clause));
}
